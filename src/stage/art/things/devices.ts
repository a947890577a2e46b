/** Things with a plug or a battery, and what opens doors. */
import { C, darker, INK, lighter } from '../ink/index.ts';
import * as desk from '../pieces/desk.ts';
import type { ThingArt } from './kit.ts';

const GLASS = '#cfe6df';

export const phone: ThingArt = [140, 112, (s) => {
  s.poly([[32, 56], [108, 56], [126, 106], [14, 106]], { fill: C.coal, shadow: 4 });
  s.round(70, 80, 22, 19, { fill: C.cream, line: 4 });
  s.round(70, 80, 8, 7, { fill: C.coal, line: 0 });
  s.blob([[6, 48], [10, 24], [70, 8], [130, 24], [134, 48], [104, 50], [98, 36], [42, 36], [36, 50]], { fill: C.slate });
  s.curve([[20, 30], [60, 16], [104, 18]], 3, lighter(C.slate, 0.5));
  s.line([[56, 38], [56, 52]], 5);
  s.line([[84, 38], [84, 52]], 5);
}];

export const mobile: ThingArt = [110, 140, (s) => {
  s.at(6, 10, 1, () => {
    s.box(22, 2, 62, 120, { fill: C.coal, shadow: 5 }, 13);
    s.box(29, 15, 48, 88, { fill: GLASS, line: 3 }, 4);
    s.round(53, 112, 5, 4, { fill: C.grey, line: 0 });
    s.box(35, 24, 30, 15, { fill: C.white, line: 3 }, 5);
    s.box(42, 46, 30, 15, { fill: C.amber, line: 3 }, 5);
    s.box(35, 68, 24, 15, { fill: C.white, line: 3 }, 5);
    s.line([[4, 34], [12, 30]], 4);
    s.line([[2, 52], [11, 52]], 4);
  });
}];

export const computer: ThingArt = [150, 136, (s) => desk.monitor(s, 72, 130, 132, GLASS)];
export const laptop: ThingArt = [150, 104, (s) => {
  desk.laptop(s, 75, 98, 132, GLASS);
  desk.scribble(s, 38, 32, 56, 4, 11, C.navy, 3);
}];

export const tablet: ThingArt = [124, 134, (s) => {
  s.poly([[20, 12], [108, 18], [100, 128], [12, 120]], { fill: C.coal, shadow: 4 });
  s.poly([[30, 23], [97, 28], [91, 114], [24, 108]], { fill: GLASS, line: 3 });
  s.line([[38, 94], [46, 74], [58, 82], [74, 50], [84, 58]], 5, C.brick);
  desk.scribble(s, 40, 36, 40, 2, 9, C.navy, 3);
}];

export const keys: ThingArt = [122, 128, (s) => {
  s.round(58, 26, 22, 21, { line: 6 });
  s.line([[50, 46], [34, 104]], 13, INK);
  s.line([[50, 46], [34, 104]], 6, C.amber);
  s.line([[36, 98], [22, 94]], 7);
  s.line([[40, 84], [28, 80]], 7);
  s.line([[66, 46], [78, 112]], 13, INK);
  s.line([[66, 46], [78, 112]], 6, C.grey);
  s.line([[77, 104], [90, 101]], 7);
  s.poly([[74, 34], [104, 44], [112, 84], [92, 90], [78, 52]], { fill: C.brick });
  s.round(86, 50, 4, 4, { fill: C.paper, line: 2.5 });
}];

export const keycard: ThingArt = [138, 104, (s) => {
  s.poly([[14, 26], [112, 10], [126, 76], [28, 96]], { fill: C.white, shadow: 5 });
  s.poly([[18, 42], [115, 26], [119, 44], [22, 61]], { fill: C.navy, line: 3 });
  s.poly([[36, 72], [58, 68], [62, 82], [40, 86]], { fill: C.amber, line: 3.5 });
  s.line([[78, 72], [108, 66]], 4);
}];

export const printer: ThingArt = [146, 130, (s) => {
  s.poly([[44, 8], [104, 8], [108, 56], [40, 56]], { fill: C.white, line: 4 });
  s.box(12, 46, 122, 54, { fill: C.stone, shadow: 4 }, 10);
  s.box(12, 46, 122, 22, { fill: lighter(C.stone, 0.4) }, 8);
  s.box(30, 82, 86, 11, { fill: C.coal, line: 3 });
  s.poly([[36, 90], [110, 90], [120, 124], [28, 124]], { fill: C.white, line: 4 });
  desk.scribble(s, 44, 102, 50, 2, 10, C.slate, 3);
  s.round(116, 58, 4, 4, { fill: C.green, line: 2.5 });
  s.line([[24, 58], [46, 58]], 3.5);
}];

export const cable: ThingArt = [136, 110, (s) => {
  s.curve([[18, 30], [52, 12], [104, 26], [118, 62], [92, 92], [48, 92], [28, 66], [52, 44], [88, 50], [96, 72], [70, 80]], 8, INK);
  s.curve([[18, 30], [52, 12], [104, 26], [118, 62], [92, 92], [48, 92], [28, 66], [52, 44], [88, 50], [96, 72], [70, 80]], 3, C.rose);
  s.box(6, 26, 24, 18, { fill: C.steel, line: 4 });
  s.line([[8, 31], [1, 31]], 4);
  s.box(58, 74, 24, 16, { fill: C.steel, line: 4 });
}];

export const lamp: ThingArt = [140, 150, (s) => {
  s.round(48, 142, 34, 9, { fill: C.pine });
  s.line([[48, 136], [26, 78], [76, 34]], 6);
  s.round(26, 78, 5, 5, { fill: C.amber, line: 3.5 });
  s.blob([[66, 18], [92, 16], [124, 62], [98, 78], [64, 48]], { fill: C.pine });
  s.round(108, 72, 17, 11, { fill: '#fff0b8', line: 4 });
  for (const [x, y] of [[96, 96], [114, 98], [128, 88]] as const) s.line([[x, y], [x + (x - 108) * 0.4, y + 14]], 3.5, C.mustard);
}];

export const watch: ThingArt = [112, 138, (s) => {
  s.poly([[40, 6], [72, 6], [76, 46], [36, 46]], { fill: C.walnut });
  s.poly([[36, 92], [76, 92], [72, 132], [40, 132]], { fill: darker(C.walnut, 0.1) });
  s.round(56, 69, 32, 31, { fill: C.white, shadow: 4 });
  s.line([[56, 69], [56, 48]], 4.5);
  s.line([[56, 69], [70, 76]], 4.5);
  s.round(91, 69, 4, 5, { fill: C.mustard, line: 3 });
  for (const [x, y] of [[56, 45], [80, 69], [56, 93], [32, 69]] as const) s.round(x, y, 2, 2, { fill: INK, line: 0 });
}];
