/** What lies on desks and counters, and the furniture that it is kept in. */
import { C, darker, INK, lighter } from '../ink/index.ts';
import * as desk from '../pieces/desk.ts';
import * as furniture from '../pieces/furniture.ts';
import type { ThingArt } from './kit.ts';

export const book: ThingArt = [128, 128, (s) => {
  s.poly([[26, 12], [104, 8], [112, 108], [30, 116]], { fill: C.navy, shadow: 4 });
  s.poly([[30, 116], [112, 108], [114, 118], [34, 124]], { fill: C.white, line: 3.5 });
  s.poly([[14, 18], [26, 12], [30, 116], [20, 122]], { fill: darker(C.navy), line: 4 });
  s.box(46, 32, 44, 26, { fill: C.paper, line: 3.5 });
  s.line([[54, 45], [82, 44]], 3.5);
  s.line([[94, 9], [102, 109]], 6, C.brick);
}];

/** With a pump, as of soap. */
export const bottle: ThingArt = [112, 150, (s) => {
  s.line([[56, 44], [56, 22]], 7);
  s.blob([[24, 26], [30, 12], [62, 10], [70, 22], [64, 28], [38, 26]], { fill: C.steel, line: 4 });
  s.box(42, 42, 28, 14, { fill: C.steel, line: 4 }, 4);
  s.box(26, 54, 60, 90, { fill: '#d7ecec', shadow: 4 }, 12);
  s.box(32, 98, 48, 40, { fill: C.sky, line: 0 }, 8);
  s.box(34, 72, 44, 40, { fill: C.white, line: 3.5 });
  s.line([[56, 80], [56, 104]], 6, C.teal);
  s.line([[44, 92], [68, 92]], 6, C.teal);
}];

/** Two rubber stamps on their pad. */
export const stamp: ThingArt = [146, 120, (s) => {
  s.box(10, 92, 126, 22, { fill: C.navy, shadow: 4 }, 4);
  s.box(20, 84, 106, 14, { fill: C.coal, line: 3.5 });
  for (const [x, up, colour] of [[44, 0, C.wood], [102, 10, C.brick]] as const) {
    s.box(x - 24, 68 + up / 2, 48, 20, { fill: darker(colour), line: 4 });
    s.poly([[x - 8, 68 + up / 2], [x - 7, 40 + up], [x + 7, 40 + up], [x + 8, 68 + up / 2]], { fill: colour, line: 4 });
    s.round(x, 28 + up, 18, 17, { fill: lighter(colour, 0.12) });
  }
}];

/** A glass one, with biscuits in it. */
export const jar: ThingArt = [120, 142, (s) => {
  s.blob([[24, 38], [96, 38], [104, 60], [102, 124], [92, 134], [28, 134], [18, 124], [16, 60]], { fill: '#dbe9e4', shadow: 4 });
  for (const [x, y] of [[42, 114], [76, 116], [58, 94], [86, 92], [34, 88]] as const) s.round(x, y, 17, 11, { fill: C.oak, line: 3.4 });
  s.box(26, 18, 68, 22, { fill: C.brick }, 5);
  s.round(60, 13, 9, 7, { fill: C.brick, line: 4 });
  s.box(38, 56, 46, 24, { fill: C.paper, line: 3.4 });
  s.line([[46, 68], [74, 68]], 4);
}];

/** On a chain, as in banks. */
export const pen: ThingArt = [146, 116, (s) => {
  s.round(28, 104, 24, 8, { fill: C.coal });
  s.box(20, 74, 16, 28, { fill: C.steel, line: 4 });
  s.curve([[28, 76], [34, 98], [66, 110], [96, 96], [112, 60]], 7, INK);
  s.curve([[28, 76], [34, 98], [66, 110], [96, 96], [112, 60]], 3, C.grey);
  s.poly([[112, 66], [62, 22], [70, 12], [122, 56]], { fill: C.navy, shadow: 3 });
  s.poly([[62, 22], [48, 8], [70, 12]], { fill: C.amber, line: 4 });
  s.line([[84, 28], [100, 44]], 3.5, C.sky);
}];

/** Pulled out, with what collects in one. */
export const drawer: ThingArt = [154, 112, (s) => {
  s.poly([[22, 22], [132, 22], [142, 56], [12, 56]], { fill: C.coffee });
  s.poly([[34, 18], [70, 12], [78, 46], [40, 50]], { fill: C.white, line: 3.5 });
  desk.scribble(s, 46, 26, 24, 2, 9, C.slate, 3);
  s.curve([[88, 46], [96, 24], [112, 24], [114, 40], [102, 48]], 5, C.brick);
  s.box(8, 52, 138, 54, { fill: C.walnut, shadow: 4 });
  s.box(18, 62, 118, 34, { fill: lighter(C.walnut, 0.14), line: 3.5 });
  s.box(60, 72, 34, 12, { fill: C.mustard, line: 4 }, 4);
}];

/** A low one with a door, such as stands beside a bed. */
export const cupboard: ThingArt = [124, 158, (s) => {
  for (const x of [26, 92]) s.line([[x, 144], [x, 154]], 7);
  s.box(16, 62, 88, 84, { fill: C.oak, shadow: 4 });
  s.box(26, 72, 68, 20, { line: 3.5 });
  s.box(26, 98, 68, 40, { line: 3.5 });
  s.round(60, 82, 4.5, 4.5, { fill: C.mustard, line: 3 });
  s.round(84, 118, 4.5, 4.5, { fill: C.mustard, line: 3 });
  s.box(10, 54, 100, 13, { fill: lighter(C.oak, 0.25) });
  s.blob([[26, 24], [50, 22], [54, 40], [48, 54], [28, 54], [22, 40]], { fill: '#d7ecec', line: 4 });
  s.curve([[52, 28], [62, 32], [60, 44], [50, 46]], 4);
  furniture.note(s, 76, 24, 24, 30, C.amber, -2);
}];

/** Two shelves on wheels: the pot and cups above, what one eats with them below. */
export const teaTrolley: ThingArt = [154, 150, (s) => {
  for (const x of [22, 128]) {
    s.line([[x, 50], [x, 130]], 6, C.slate);
    s.round(x, 138, 10, 10, { fill: C.coal, line: 4 });
  }
  s.line([[128, 52], [146, 40]], 6);
  s.box(12, 108, 128, 12, { fill: C.steel, line: 4.5 });
  s.box(34, 84, 52, 24, { fill: C.amber, line: 4 }, 5);
  s.box(12, 56, 128, 13, { fill: C.steel, shadow: 4 });
  s.blob([[32, 56], [26, 34], [36, 22], [60, 22], [70, 34], [64, 56]], { fill: C.teal });
  s.curve([[68, 44], [80, 36], [82, 26]], 7);
  s.round(48, 17, 6, 5, { fill: C.teal, line: 3.5 });
  for (const x of [90, 114]) s.poly([[x, 40], [x + 18, 40], [x + 14, 56], [x + 4, 56]], { fill: C.white, line: 3.5 });
}];

/** Two wheels, a blade and a box. */
export const sackTruck: ThingArt = [120, 158, (s) => {
  s.curve([[34, 30], [30, 12], [46, 8], [88, 8], [102, 14], [98, 30]], 7, C.coal);
  for (const x of [36, 96]) s.line([[x, 26], [x - 2, 140]], 7, C.brick);
  for (const y of [42, 62]) s.line([[36, y], [95, y]], 5, C.brick);
  s.box(26, 74, 78, 64, { fill: C.oak, shadow: 3 });
  s.box(56, 74, 18, 24, { fill: C.cream, line: 3.5 });
  s.line([[12, 142], [108, 142]], 8, C.coal);
  for (const x of [30, 98]) s.round(x, 140, 13, 13, { fill: C.slate, line: 5 });
}];
