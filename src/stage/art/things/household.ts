/** Things of shops, kitchens, stores and wards. */
import { C, darker, INK, lighter } from '../ink/index.ts';
import * as desk from '../pieces/desk.ts';
import * as green from '../pieces/green.ts';
import type { ThingArt } from './kit.ts';

export const cup: ThingArt = [128, 134, (s) => desk.cup(s, 52, 126, 84, C.rose, true)];

export const plate: ThingArt = [150, 112, (s) => {
  s.round(74, 84, 68, 22, { fill: C.white, shadow: 4 });
  s.round(74, 80, 46, 13, { fill: C.cream, line: 3 });
  s.blob([[42, 76], [52, 48], [78, 40], [102, 56], [106, 78], [74, 86]], { fill: C.mustard });
  s.blob([[56, 58], [72, 46], [90, 52], [80, 64]], { fill: C.brick, line: 4 });
  green.leaf(s, 92, 58, 34, 40, C.green);
  for (const x of [58, 78]) s.curve([[x, 30], [x + 6, 22], [x - 3, 13], [x + 3, 4]], 3.5, C.slate);
}];

export const plant: ThingArt = [156, 160, (s) => green.bush(s, 76, 152, 126)];

export const trolley: ThingArt = [152, 144, (s) => {
  s.line([[8, 22], [24, 20], [34, 110]], 6);
  s.poly([[26, 34], [142, 34], [130, 92], [34, 92]], { fill: C.steel });
  for (const x of [50, 74, 98, 120]) s.line([[x, 36], [x - (x - 82) * 0.1, 90]], 3);
  for (const y of [52, 72]) s.line([[29, y], [138, y]], 3);
  s.box(52, 14, 34, 20, { fill: C.oak, line: 4 });
  s.box(90, 4, 28, 30, { fill: C.brick, line: 4 });
  s.line([[34, 92], [36, 112], [128, 112]], 6);
  for (const x of [46, 120]) s.round(x, 128, 12, 12, { fill: C.coal, line: 4 });
}];

export const crate: ThingArt = [144, 120, (s) => {
  s.box(10, 16, 122, 98, { fill: C.coffee, shadow: 4 });
  for (const y of [16, 50, 84]) s.box(10, y, 122, 27, { fill: C.oak });
  for (const x of [10, 112]) s.box(x, 16, 20, 98, { fill: lighter(C.oak) });
  for (const [x, y] of [[20, 28], [122, 28], [20, 98], [122, 98]] as const) s.round(x, y, 2.5, 2.5, { fill: INK, line: 0 });
  s.line([[48, 28], [84, 30]], 2.5, C.walnut);
  s.line([[60, 96], [100, 97]], 2.5, C.walnut);
}];

export const receipt: ThingArt = [110, 150, (s) => {
  s.blob([[22, 14], [84, 10], [90, 60], [84, 100], [92, 138], [30, 142], [22, 100], [28, 60]], { fill: C.white, shadow: 4 });
  s.line([[36, 30], [72, 28]], 6);
  desk.scribble(s, 38, 50, 36, 4, 14, C.slate, 3.5);
  s.line([[38, 112], [78, 110]], 5);
  s.line([[60, 126], [80, 125]], 6, C.brick);
}];

export const medicine: ThingArt = [128, 138, (s) => {
  s.box(28, 8, 44, 24, { fill: C.white }, 4);
  for (const x of [38, 50, 62]) s.line([[x, 12], [x, 28]], 2.5);
  s.box(20, 32, 60, 98, { fill: C.mustard, shadow: 4 }, 12);
  s.box(20, 58, 60, 46, { fill: C.paper, line: 4 });
  s.line([[50, 66], [50, 96]], 9, C.brick);
  s.line([[35, 81], [65, 81]], 9, C.brick);
  s.round(102, 120, 13, 9, { fill: C.white, line: 4 });
  s.round(96, 100, 12, 9, { fill: C.rose, line: 4 });
  s.line([[96, 92], [97, 108]], 2.5);
}];

export const walkingStick: ThingArt = [110, 160, (s) => {
  for (const [width, ink] of [[15, INK], [7, C.oak]] as const) s.curve([[30, 40], [30, 18], [48, 8], [66, 14], [72, 34], [76, 92], [80, 146]], width, ink);
  s.box(70, 142, 20, 14, { fill: C.coal, line: 4 });
  s.line([[68, 48], [80, 46]], 5);
}];

export const bin: ThingArt = [116, 142, (s) => {
  s.blob([[40, 34], [52, 10], [70, 20], [78, 8], [88, 34]], { fill: C.white, line: 4 });
  s.poly([[16, 34], [100, 34], [90, 136], [26, 136]], { fill: C.slate, shadow: 4 });
  s.box(10, 28, 96, 15, { fill: lighter(C.slate, 0.25) });
  for (const x of [40, 58, 76]) s.line([[x, 54], [x + (x - 58) * -0.1, 122]], 4, darker(C.slate, 0.5));
}];

export const toolbox: ThingArt = [146, 116, (s) => {
  s.line([[46, 38], [50, 12], [96, 12], [100, 38]], 7);
  s.poly([[16, 38], [130, 38], [136, 60], [10, 60]], { fill: lighter(C.brick, 0.15) });
  s.box(10, 58, 126, 52, { fill: C.brick, shadow: 4 });
  s.box(60, 50, 26, 20, { fill: C.amber, line: 4 });
  s.line([[10, 84], [58, 84]], 3, darker(C.brick, 0.5));
  s.line([[88, 84], [134, 84]], 3, darker(C.brick, 0.5));
  s.hatch([[100, 90], [132, 90], [132, 106], [100, 106]], { gap: 8 });
}];

export const chair: ThingArt = [126, 154, (s) => {
  for (const [from, to] of [[30, 22], [94, 102], [46, 44], [80, 82]] as const) s.line([[from, 96], [to, 148]], 6);
  s.blob([[32, 12], [62, 6], [94, 12], [96, 66], [62, 74], [30, 66]], { fill: C.teal });
  s.line([[36, 68], [34, 88]], 6);
  s.line([[90, 68], [92, 88]], 6);
  s.poly([[26, 84], [100, 84], [112, 102], [14, 102]], { fill: lighter(C.teal, 0.25) });
  s.hatch([[70, 18], [90, 18], [90, 60], [74, 62]], { gap: 9 });
}];
