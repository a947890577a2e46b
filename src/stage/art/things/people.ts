/** People, animals, and what is worn. */
import { C, darker, INK, lighter, type Sheet } from '../ink/index.ts';
import type { ThingArt } from './kit.ts';

function face(s: Sheet, x: number, y: number, r: number, skin: string): void {
  s.round(x, y, r, r * 1.05, { fill: skin });
  for (const dx of [-0.28, 0.36]) s.round(x + r * dx, y + r * 0.08, r * 0.09, r * 0.11, { fill: INK, line: 0 });
  s.curve([[x - r * 0.16, y + r * 0.5], [x + r * 0.08, y + r * 0.58], [x + r * 0.32, y + r * 0.46]], 3.5);
}

/** A face that sleeps, hung a little to its side. */
function sleepingFace(s: Sheet, x: number, y: number, r: number, skin: string): void {
  s.round(x, y, r, r * 1.05, { fill: skin });
  for (const [dx, dy] of [[-0.38, 0.06], [0.3, 0.2]] as const) {
    const [ex, ey] = [x + r * dx, y + r * dy];
    s.curve([[ex - r * 0.2, ey - 1], [ex, ey + r * 0.14], [ex + r * 0.2, ey + r * 0.06]], 3.5);
  }
  s.round(x - r * 0.1, y + r * 0.56, r * 0.11, r * 0.1, { fill: darker(skin, 0.5), line: 2 });
  s.round(x + r * 0.5, y + r * 0.5, r * 0.16, r * 0.12, { fill: C.rose, line: 0, alpha: 0.6 });
}

function small(s: Sheet): void {
  for (const [width, ink] of [[16, INK], [8, C.navy]] as const) {
    s.line([[46, 122], [44, 150], [36, 151]], width, ink);
    s.line([[66, 122], [68, 150], [76, 151]], width, ink);
  }
  s.blob([[38, 72], [56, 66], [74, 72], [84, 128], [56, 134], [28, 128]], { fill: C.mustard, shadow: 3 });
  for (const [width, ink] of [[15, INK], [7, C.amber]] as const) {
    s.curve([[38, 82], [26, 100], [28, 116]], width, ink);
    s.curve([[74, 82], [86, 94], [80, 110]], width, ink);
  }
  face(s, 56, 42, 27, C.blush);
  s.blob([[28, 40], [30, 16], [54, 4], [80, 14], [86, 38], [72, 26], [52, 22], [38, 28]], { fill: C.coffee });
  s.blob([[70, 104], [82, 96], [94, 104], [92, 122], [76, 124]], { fill: C.rose, line: 4 });
  s.round(76, 96, 5, 5, { fill: C.rose, line: 3 });
  s.round(90, 96, 5, 5, { fill: C.rose, line: 3 });
}

/** Sat down where they stood: legs out, head on the shoulder, arms round the bear. */
function smallAsleep(s: Sheet): void {
  s.blob([[34, 98], [54, 90], [76, 96], [90, 146], [58, 154], [24, 146]], { fill: C.mustard, shadow: 3 });
  for (const [from, to] of [[38, 22], [74, 92]] as const) {
    s.line([[from, 142], [to, 150]], 18, INK);
    s.line([[from, 142], [to, 150]], 10, C.navy);
    s.round(to, 149, 8, 8, { fill: C.brick, line: 4 });
  }
  s.blob([[50, 118], [62, 110], [76, 116], [76, 136], [60, 140], [48, 134]], { fill: C.rose, line: 4 });
  s.round(54, 110, 5, 5, { fill: C.rose, line: 3 });
  s.round(71, 108, 5, 5, { fill: C.rose, line: 3 });
  for (const side of [[[36, 106], [34, 126], [52, 132]], [[78, 104], [88, 122], [72, 132]]] as const) {
    s.curve(side, 15, INK);
    s.curve(side, 7, C.amber);
  }
  sleepingFace(s, 50, 72, 27, C.blush);
  s.blob([[22, 76], [20, 52], [42, 34], [68, 38], [80, 60], [76, 76], [66, 58], [46, 52], [32, 62]], { fill: C.coffee });
}

/** Bigger than other things, as a child is. */
export const child: ThingArt = [160, 232, (s) => s.at(0, 0, 1.45, small)];
export const childAsleep: ThingArt = [160, 232, (s) => s.at(0, 0, 1.45, smallAsleep)];

export const dog: ThingArt = [150, 132, (s) => {
  s.curve([[22, 78], [8, 58], [14, 42]], 9);
  for (const x of [32, 48, 88, 104]) s.box(x, 94, 14, 32, { fill: C.oak, line: 4 });
  s.blob([[18, 74], [40, 58], [92, 58], [112, 74], [112, 100], [64, 108], [20, 102]], { fill: C.oak });
  s.blob([[90, 60], [88, 34], [106, 20], [130, 28], [146, 44], [142, 58], [118, 66], [102, 72]], { fill: C.oak });
  s.blob([[94, 26], [104, 20], [106, 48], [94, 58], [86, 46]], { fill: C.coffee });
  s.round(144, 44, 5, 5, { fill: INK, line: 0 });
  s.round(121, 38, 3.5, 4, { fill: INK, line: 0 });
  s.line([[92, 66], [114, 70]], 7, C.brick);
  s.blob([[40, 62], [66, 60], [62, 82], [44, 80]], { fill: darker(C.oak, 0.3), line: 0 });
}];

export const queue: ThingArt = [156, 136, (s) => {
  const folk = [[120, 0.8, C.teal, C.oak, C.coal], [80, 0.9, C.mustard, C.blush, C.coffee], [36, 1, C.brick, C.rose, INK]] as const;
  for (const [x, size, cloth, skin, hair] of folk) {
    s.at(x, 132, size, () => {
      s.blob([[-28, 0], [-26, -60], [0, -76], [26, -60], [28, 0]], { fill: cloth });
      s.round(0, -94, 20, 22, { fill: skin });
      s.blob([[-22, -94], [-18, -116], [4, -122], [22, -108], [20, -98], [2, -106], [-12, -102]], { fill: hair });
      s.line([[-14, -40], [-16, -2]], 3.5);
    });
  }
}];

export const glasses: ThingArt = [150, 90, (s) => {
  s.round(40, 54, 30, 28, { fill: '#dcebe6', line: 7 });
  s.round(108, 54, 30, 28, { fill: '#dcebe6', line: 7 });
  s.curve([[68, 48], [74, 42], [80, 48]], 6);
  s.curve([[12, 44], [10, 24], [26, 12]], 6);
  s.curve([[136, 44], [140, 24], [126, 10]], 6);
  for (const x of [30, 98]) s.line([[x, 62], [x + 16, 42]], 3.5, C.white);
}];

export const shoes: ThingArt = [152, 102, (s) => {
  for (const [x, y] of [[14, 0], [0, 18]] as const) {
    s.at(x, y, 1, () => {
      s.blob([[8, 18], [36, 14], [46, 36], [82, 50], [122, 58], [128, 74], [10, 76], [6, 48]], { fill: C.wood });
      s.box(4, 70, 126, 10, { fill: C.coal, line: 3.5 });
      for (const [a, b] of [[48, 34], [60, 40], [72, 46]] as const) s.line([[a, b], [a + 12, b - 8]], 4);
      s.curve([[88, 72], [92, 60], [104, 54]], 3.5);
    });
  }
}];

export const hands: ThingArt = [148, 112, (s) => {
  s.box(-6, 58, 40, 42, { fill: C.blue });
  s.box(114, 58, 40, 42, { fill: darker(C.blue, 0.12) });
  s.blob([[112, 62], [92, 42], [68, 40], [58, 52], [74, 58], [60, 70], [66, 84], [92, 92], [114, 94]], { fill: darker(C.rose, 0.06) });
  s.blob([[34, 62], [54, 34], [78, 22], [92, 30], [80, 44], [98, 40], [104, 52], [90, 60], [100, 66], [92, 78], [72, 78], [70, 88], [34, 96]], { fill: C.rose });
  s.line([[78, 46], [64, 54]], 3.5);
  s.line([[88, 60], [70, 64]], 3.5);
  s.line([[88, 76], [72, 74]], 3.5);
  s.hatch([[38, 84], [66, 80], [66, 90], [38, 94]], { gap: 7 }, INK, 0.4);
}];

export const unknown: ThingArt = [136, 118, (s) => {
  s.poly([[12, 40], [28, 14], [112, 14], [126, 40]], { fill: lighter(C.tan, 0.3) });
  s.box(12, 40, 114, 72, { fill: C.tan, shadow: 4 });
  s.line([[69, 15], [69, 110]], 6, C.brick);
  s.line([[14, 74], [125, 74]], 6, C.brick);
  s.blob([[69, 16], [48, 2], [40, 14], [69, 18], [98, 14], [90, 2]], { line: 4.5, ink: C.brick });
}];
