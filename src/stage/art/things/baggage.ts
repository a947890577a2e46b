/** Things people carry. */
import { C, darker, INK, lighter } from '../ink/index.ts';
import { scribble } from '../pieces/desk.ts';
import type { ThingArt } from './kit.ts';

export const suitcase: ThingArt = [124, 156, (s) => {
  s.box(40, 6, 44, 44, { fill: 'none', line: 6 });
  s.round(32, 148, 8, 7, { fill: C.coal, line: 3 });
  s.round(92, 148, 8, 7, { fill: C.coal, line: 3 });
  s.box(14, 40, 96, 106, { fill: C.green, shadow: 4 }, 13);
  for (const x of [34, 90]) s.line([[x, 44], [x, 142]], 4);
  s.hatch([[92, 52], [106, 52], [106, 140], [92, 140]], { gap: 8 });
  s.curve([[70, 36], [84, 44], [92, 62]], 3);
  s.poly([[82, 64], [100, 58], [112, 72], [112, 104], [82, 106]], { fill: C.paper, line: 4 });
  s.round(97, 71, 4, 4, { fill: INK, line: 0 });
  scribble(s, 88, 84, 20, 2, 10, INK, 3);
}];

export const backpack: ThingArt = [124, 150, (s) => {
  s.curve([[44, 26], [46, 6], [62, 3], [78, 6], [80, 26]], 6);
  s.blob([[22, 60], [30, 26], [62, 16], [94, 26], [102, 60], [104, 130], [94, 145], [30, 145], [20, 130]], { fill: C.blue, shadow: 4 });
  s.box(34, 84, 56, 46, { fill: lighter(C.blue, 0.25) }, 9);
  s.line([[34, 100], [90, 100]], 3.5);
  s.line([[62, 100], [62, 112]], 4);
  s.curve([[30, 58], [62, 72], [94, 58]], 4);
  s.box(8, 92, 14, 36, { fill: darker(C.blue), line: 4 }, 6);
  s.box(102, 92, 14, 36, { fill: darker(C.blue), line: 4 }, 6);
  s.hatch([[80, 32], [98, 60], [100, 82], [84, 80]], { gap: 8 });
}];

export const handbag: ThingArt = [134, 128, (s) => {
  s.curve([[38, 62], [44, 16], [67, 6], [90, 16], [96, 62]], 7, C.coffee);
  s.blob([[22, 60], [112, 60], [124, 108], [116, 122], [18, 122], [10, 108]], { fill: C.plum, shadow: 4 });
  s.blob([[22, 60], [112, 60], [106, 84], [67, 94], [28, 84]], { fill: lighter(C.plum, 0.16) });
  s.round(67, 92, 8, 8, { fill: C.mustard, line: 4 });
  s.hatch([[96, 96], [116, 92], [114, 116], [92, 118]], { gap: 8 });
}];

export const folder: ThingArt = [136, 116, (s) => {
  s.poly([[12, 26], [52, 26], [62, 38], [122, 38], [122, 108], [12, 108]], { fill: darker(C.mustard, 0.12), shadow: 4 });
  s.poly([[24, 16], [112, 12], [114, 90], [26, 90]], { fill: C.white, line: 4 });
  scribble(s, 36, 28, 62, 3, 11, C.slate, 3);
  s.poly([[6, 54], [128, 54], [122, 108], [12, 108]], { fill: C.mustard });
  s.box(42, 68, 52, 22, { fill: C.paper, line: 3.5 });
  s.line([[50, 79], [84, 79]], 3);
}];

export const papers: ThingArt = [130, 122, (s) => {
  s.poly([[30, 22], [112, 10], [122, 96], [42, 110]], { fill: C.cream, shadow: 4 });
  s.poly([[20, 18], [104, 20], [102, 112], [14, 108]], { fill: C.white });
  s.line([[32, 36], [64, 37]], 5);
  scribble(s, 32, 54, 58, 4, 13, C.slate, 3);
  s.poly([[84, 94], [102, 96], [98, 110], [82, 109]], { fill: C.brick, line: 3 });
}];

export const envelope: ThingArt = [140, 110, (s) => {
  s.poly([[10, 20], [128, 14], [132, 96], [14, 102]], { fill: C.paper, shadow: 4 });
  s.line([[12, 22], [72, 64], [127, 17]], 5);
  s.line([[16, 100], [56, 54]], 3.5);
  s.line([[130, 94], [90, 52]], 3.5);
  s.round(71, 65, 12, 12, { fill: C.brick, line: 4 });
}];

export const parcel: ThingArt = [140, 124, (s) => {
  s.poly([[12, 42], [30, 16], [116, 16], [130, 42]], { fill: lighter(C.oak, 0.3) });
  s.box(12, 42, 118, 76, { fill: C.oak, shadow: 4 });
  s.poly([[58, 16], [82, 16], [86, 42], [56, 42]], { fill: C.cream, line: 3.5 });
  s.box(57, 42, 28, 30, { fill: C.cream, line: 3.5 });
  s.box(92, 84, 30, 24, { fill: C.white, line: 3.5 });
  s.line([[98, 93], [115, 93]], 3);
  s.hatch([[16, 90], [50, 90], [50, 114], [16, 114]], { gap: 9 });
}];

export const pram: ThingArt = [158, 148, (s) => {
  s.line([[128, 62], [148, 34], [156, 34]], 6);
  for (const x of [48, 112]) {
    s.round(x, 124, 20, 20, { fill: C.cream });
    s.round(x, 124, 5, 5, { fill: INK, line: 0 });
    s.line([[x - 14, 124], [x + 14, 124]], 2.5);
    s.line([[x, 110], [x, 138]], 2.5);
  }
  s.line([[58, 106], [98, 96], [120, 106]], 5);
  s.blob([[22, 62], [132, 62], [126, 90], [104, 104], [52, 104], [28, 90]], { fill: C.teal, shadow: 3 });
  s.blob([[20, 62], [26, 26], [58, 8], [84, 22], [82, 62]], { fill: darker(C.teal, 0.2) });
  s.curve([[38, 60], [42, 32], [60, 10]], 3.5);
  s.curve([[60, 61], [64, 36], [66, 14]], 3.5);
  s.blob([[88, 62], [94, 48], [114, 46], [124, 60]], { fill: C.amber, line: 4 });
}];

export const coat: ThingArt = [116, 158, (s) => {
  s.box(38, 4, 40, 12, { fill: C.walnut, line: 4 });
  s.curve([[58, 12], [58, 26], [50, 24]], 5);
  s.blob([[44, 26], [58, 32], [72, 26], [92, 40], [104, 92], [96, 106], [90, 104], [94, 148], [60, 152], [24, 148], [28, 104], [20, 106], [12, 92], [24, 40]], { fill: C.rust, shadow: 4 });
  s.poly([[44, 28], [58, 62], [72, 28], [80, 46], [58, 74], [36, 46]], { fill: lighter(C.rust, 0.22), line: 4 });
  s.line([[58, 74], [59, 148]], 4);
  for (const y of [90, 114]) s.round(66, y, 4, 4, { fill: INK, line: 0 });
  s.line([[32, 66], [28, 102]], 3.5);
  s.line([[86, 66], [90, 102]], 3.5);
  s.hatch([[70, 110], [88, 108], [92, 144], [72, 146]], { gap: 8 });
}];

export const umbrella: ThingArt = [112, 158, (s) => {
  s.curve([[56, 8], [56, 20]], 5);
  s.poly([[56, 14], [78, 96], [62, 112], [50, 112], [34, 96]], { fill: C.navy, shadow: 4 });
  s.line([[56, 16], [48, 110]], 3);
  s.line([[57, 16], [64, 108]], 3);
  s.box(40, 84, 32, 11, { fill: C.brick, line: 3.5 });
  s.curve([[56, 112], [56, 134], [62, 148], [76, 148], [80, 134]], 8, C.walnut);
  s.blob([[20, 150], [34, 144], [50, 150], [40, 155], [24, 155]], { fill: C.sky, line: 3 });
  s.blob([[86, 96], [92, 106], [86, 112], [81, 106]], { fill: C.sky, line: 3 });
}];
