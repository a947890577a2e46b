/** Things that hang on walls or stand in them. */
import { C, darker, INK, lighter, type Sheet } from '../ink/index.ts';
import * as desk from '../pieces/desk.ts';
import * as furniture from '../pieces/furniture.ts';
import type { ThingArt } from './kit.ts';

export const clock: ThingArt = [120, 124, (s) => furniture.clock(s, 59, 60, 53, 11, 52)];

export const calendar: ThingArt = [122, 128, (s) => {
  s.box(12, 18, 96, 102, { fill: C.white, shadow: 4 });
  s.box(12, 18, 96, 26, { fill: C.brick });
  for (const x of [34, 84]) s.line([[x, 8], [x, 28]], 6);
  for (let r = 0; r < 4; r += 1) for (let c = 0; c < 5; c += 1) s.box(22 + c * 16, 54 + r * 16, 9, 9, { fill: (r * 5 + c) % 8 === 6 ? C.mustard : C.stone, line: 0 });
  s.round(75, 90, 13, 12, { line: 4, ink: C.brick });
}];

export const window: ThingArt = [134, 146, (s) => {
  s.box(14, 8, 104, 116, { fill: C.white, shadow: 4 });
  s.box(25, 19, 82, 94, { fill: C.sky, line: 4 });
  s.blob([[32, 52], [44, 38], [60, 40], [68, 52]], { fill: C.white, line: 0 });
  s.poly([[27, 112], [27, 92], [52, 80], [78, 94], [105, 84], [105, 112]], { fill: C.moss, line: 0 });
  s.line([[66, 19], [66, 113]], 6);
  s.line([[25, 64], [107, 64]], 6);
  s.box(4, 124, 124, 14, { fill: C.white, shadow: 3 });
}];

export const door: ThingArt = [112, 158, (s) => {
  s.box(12, 6, 86, 148, { fill: C.walnut, shadow: 4 });
  s.box(22, 16, 66, 138, { fill: C.oak });
  s.box(34, 30, 42, 44, { fill: lighter(C.oak), line: 3.5 });
  s.box(34, 92, 42, 46, { fill: lighter(C.oak), line: 3.5 });
  s.round(80, 84, 5, 5, { fill: C.amber, line: 3.5 });
}];

export const notice: ThingArt = [120, 132, (s) => {
  s.poly([[14, 12], [104, 8], [108, 122], [16, 126]], { fill: C.paper, shadow: 4 });
  s.round(60, 14, 7, 7, { fill: C.brick, line: 3.5 });
  s.line([[32, 40], [90, 38]], 8);
  desk.scribble(s, 30, 60, 62, 4, 14, C.slate, 3.5);
}];

export const whiteboard: ThingArt = [152, 124, (s) => {
  s.box(8, 8, 134, 98, { fill: C.white, shadow: 4 });
  s.box(12, 106, 126, 9, { fill: C.steel, line: 3.5 });
  s.box(22, 24, 36, 24, { line: 4, ink: C.blue });
  s.line([[60, 36], [86, 36], [78, 28]], 4, C.blue);
  s.round(108, 36, 18, 14, { line: 4, ink: C.brick });
  desk.scribble(s, 24, 66, 56, 3, 13, C.slate, 3.5);
  s.line([[96, 90], [106, 96], [126, 68]], 5, C.green);
  s.box(92, 102, 26, 6, { fill: C.brick, line: 2.5 });
}];

export const chart: ThingArt = [142, 130, (s) => {
  s.box(8, 8, 124, 112, { fill: C.paper, shadow: 4 });
  s.line([[26, 22], [26, 104], [120, 104]], 5);
  for (const [x, h, colour] of [[36, 26, C.teal], [58, 40, C.teal], [80, 34, C.mustard], [102, 62, C.brick]] as const) s.box(x, 103 - h, 15, h, { fill: colour, line: 3.5 });
  s.line([[34, 66], [62, 50], [86, 56], [116, 26]], 4);
  s.line([[102, 27], [116, 26], [114, 40]], 4);
}];

export const badge: ThingArt = [112, 142, (s) => {
  s.line([[34, 0], [54, 44]], 8, C.blue);
  s.line([[78, 0], [58, 44]], 8, darker(C.blue));
  s.box(46, 38, 20, 16, { fill: C.steel, line: 4 });
  s.box(18, 50, 76, 86, { fill: C.white, shadow: 4 }, 8);
  s.round(56, 78, 15, 16, { fill: C.blush, line: 4 });
  s.curve([[40, 76], [44, 60], [58, 58], [72, 66], [71, 76]], 7);
  s.blob([[30, 110], [40, 97], [72, 97], [82, 110]], { fill: C.teal, line: 4 });
  s.line([[32, 122], [80, 122]], 5);
}];

export const photo: ThingArt = [126, 132, (s) => {
  s.poly([[84, 120], [104, 30], [112, 32], [108, 122]], { fill: C.coffee, line: 4 });
  framed(s);
}];

/** The same without the strut behind it. */
export const hungPhoto: ThingArt = [126, 132, (s) => s.at(5, 0, 1, framed)];

function framed(s: Sheet): void {
  s.box(12, 10, 92, 112, { fill: C.walnut, shadow: 4 });
  s.box(24, 22, 68, 88, { fill: C.cream, line: 4 });
  s.round(46, 58, 12, 13, { fill: C.rose, line: 3.5 });
  s.round(72, 68, 10, 11, { fill: C.oak, line: 3.5 });
  s.blob([[28, 108], [34, 82], [46, 76], [58, 84], [60, 108]], { fill: C.green, line: 3.5 });
  s.blob([[58, 108], [62, 88], [72, 82], [84, 90], [88, 108]], { fill: C.mustard, line: 3.5 });
  s.curve([[35, 54], [40, 44], [52, 44], [58, 54]], 6);
}

/** Somebody who was somebody, in oils. */
export const portrait: ThingArt = [118, 146, (s) => {
  s.box(8, 8, 98, 128, { fill: C.mustard, shadow: 5 });
  s.box(20, 20, 74, 104, { fill: C.pine, line: 4 });
  s.blob([[24, 122], [30, 96], [57, 86], [84, 96], [90, 122]], { fill: C.coal, line: 4 });
  s.poly([[48, 92], [57, 104], [66, 92], [62, 118], [52, 118]], { fill: C.cream, line: 3 });
  s.round(57, 64, 18, 22, { fill: C.rose, line: 4 });
  s.blob([[38, 62], [42, 42], [58, 36], [74, 44], [76, 62], [66, 50], [48, 50]], { fill: C.stone, line: 3.5 });
  s.curve([[49, 76], [57, 72], [65, 76]], 4, C.stone);
}];

export const map: ThingArt = [150, 128, (s) => {
  s.poly([[10, 14], [52, 8], [94, 16], [138, 8], [138, 112], [94, 120], [52, 112], [10, 118]], { fill: C.cream, shadow: 4 });
  s.poly([[54, 46], [92, 40], [92, 74], [54, 78]], { fill: C.mint, line: 0 });
  s.curve([[12, 92], [42, 80], [64, 96], [92, 84], [136, 88]], 11, C.blue);
  for (const [a, b] of [[[12, 40], [136, 58]], [[70, 12], [60, 112]], [[112, 14], [102, 116]]] as const) s.line([a, b], 3, C.slate);
  for (const x of [52, 94]) s.line([[x, x === 52 ? 10 : 17], [x, x === 52 ? 110 : 117]], 2.4, C.tan);
  for (const [x, y, colour] of [[34, 40, C.brick], [82, 56, C.mustard], [118, 70, C.brick]] as const) {
    s.line([[x, y], [x, y + 16]], 3.5);
    s.round(x, y, 8, 8, { fill: colour, line: 3.5 });
  }
}];

export const sign: ThingArt = [138, 152, (s) => {
  s.round(66, 140, 34, 8, { fill: C.coal });
  s.line([[66, 136], [66, 90]], 7);
  s.poly([[10, 14], [96, 14], [126, 50], [96, 88], [10, 88]], { fill: C.mustard, shadow: 4 });
  s.line([[28, 40], [86, 40]], 7);
  s.line([[28, 62], [68, 62]], 7);
  s.line([[90, 38], [104, 50], [90, 64]], 6);
}];

/** A plate with writing on it, screwed to the wall. */
export const hungSign: ThingArt = [138, 110, (s) => {
  s.box(10, 12, 114, 84, { fill: C.mustard, shadow: 4 }, 8);
  s.box(19, 21, 96, 66, { line: 3.4 }, 5);
  s.line([[34, 40], [100, 40]], 8);
  desk.scribble(s, 34, 58, 64, 2, 15, INK, 4.5);
  for (const [x, y] of [[18, 54], [116, 54]] as const) s.round(x, y, 3.5, 3.5, { fill: C.steel, line: 2.5 });
}];

export const shelf: ThingArt = [150, 140, (s) => {
  s.box(10, 8, 128, 126, { fill: C.walnut, shadow: 4 });
  for (const y of [18, 76]) s.box(20, y, 108, 48, { fill: C.coffee, line: 3.5 });
  furniture.books(s, 24, 65, 62, 42, [C.brick, C.mustard, C.teal, C.cream]);
  s.box(92, 40, 30, 25, { fill: C.oak, line: 3.5 });
  furniture.books(s, 62, 123, 62, 40, [C.green, C.rose, C.blue, C.amber]);
  s.round(40, 110, 13, 13, { fill: C.sky, line: 3.5 });
}];

export const bell: ThingArt = [124, 104, (s) => {
  desk.bell(s, 60, 98, 104);
  s.line([[106, 26], [116, 18]], 4, INK);
  s.line([[14, 26], [4, 18]], 4, INK);
}];
