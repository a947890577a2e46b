/** A shop on a corner: full shelves, a striped awning outside, a door with a bell over it. */
import type { Light } from '../../../scenario/index.ts';
import { C, darker, type Hand, INK, lighter, type Point, type Sheet } from '../ink/index.ts';
import * as furniture from '../pieces/furniture.ts';
import * as green from '../pieces/green.ts';
import * as lamps from '../pieces/lamps.ts';
import * as room from '../pieces/room.ts';
import * as windows from '../pieces/windows.ts';
import type { Moved } from '../layout.ts';
import { painted, type Studio } from '../studio.ts';
import type { SettingDrawing, Shape } from '../types.ts';

const WALL = '#ecd29a';

/** The shop at an hour, in a shape. */
export function draw(light: Light, shape: Shape, hand?: Hand): SettingDrawing {
  return painted('shop-counter', light, shape, shape === 'wide' ? wide : tall, hand);
}

function wide({ back, front, light, live }: Studio): Moved {
  shell(back, 556, { x: 860, y: 330 });
  goods(back, 18, 552, 262, 4, 112);
  goods(back, 410, 552, 240, 4, 112);
  shopWindow(back, { x: 940, y: 96, w: 196, h: 250 }, light);
  street(back, 1170, 550, 190, 372, light);
  shopWindow(back, { x: 1404, y: 96, w: 230, h: 250 }, light, false);
  for (const x of [330, 760, 1150]) lamps.pendant(back, x, 104, light, C.mustard, 54);
  basket(back, 1560, 690, 1.25);
  till(front, -10, 1075, 600);
  atTill(front, 610, 652);
  live('sway', 1265, 196, 60, 44, doorBell);
  return { fixtures: { window: { x: 940, y: 96, w: 196, h: 250 } } };
}

function tall({ back, front, light, live }: Studio): Moved {
  shell(back, 612, { x: 470, y: 420 });
  goods(back, 22, 398, 230, 2, 112);
  shopWindow(back, { x: 300, y: 150, w: 200, h: 218 }, light);
  street(back, 546, 606, 160, 370, light);
  goods(back, 748, 398, 146, 2, 112);
  for (const x of [270, 730]) lamps.pendant(back, x, 96, light, C.mustard, 54);
  till(front, -10, 910, 766);
  atTill(front, 384, 822);
  live('sway', 626, 252, 60, 44, doorBell);
  return { fixtures: { window: { x: 300, y: 150, w: 200, h: 218 } } };
}

function shell(s: Sheet, floorY: number, eye: room.Eye): void {
  room.wall(s, floorY, WALL, C.walnut);
  s.box(-10, 30, s.width + 20, 16, { fill: C.green, line: 4 });
  s.detail(() => { for (let y = 92; y < floorY - 120; y += 46) for (let x = 28 + (y % 92 ? 0 : 34); x < s.width; x += 68) s.round(x, y, 3.4, 3.4, { fill: darker(WALL, 0.12), line: 0 }); });
  room.panels(s, floorY - 100, floorY - 18, C.green, 118);
  room.floor(s, floorY, eye, '#bd8457', { width: 96, rows: 1, ink: '#8d5c3a' });
  s.detail(() => { for (let i = 0; i < 40; i += 1) { const y = s.between(floorY + 14, s.height); const x = s.between(0, s.width); s.line([[x, y], [x + s.between(20, 50), y]], 2.4, '#8d5c3a'); } });
}

/** A tall green shelf: tins, jars, boxes, bolts of cloth, each row of its own kind. */
function goods(s: Sheet, x: number, foot: number, w: number, rows: number, each: number): void {
  s.box(x, foot - rows * each - 14, w, rows * each + 14, { fill: darker(C.green, 0.35), shadow: 6 });
  for (let r = 0; r < rows; r += 1) {
    const y = foot - r * each - 12;
    [boxes, tins, jars, rolls][(r + Math.round(x)) % 4]!(s, x + 18, y, w - 36);
    s.box(x + 6, y, w - 12, 12, { fill: C.green, line: 4 });
    s.detail(() => { for (let px = x + 30; px < x + w - 40; px += 70) s.box(px, y + 1, 26, 10, { fill: C.paper, line: 2 }); });
  }
  for (const at of [x - 4, x + w - 12]) s.box(at, foot - rows * each - 14, 16, rows * each + 14, { fill: C.green, line: 4 });
  s.box(x - 12, foot - rows * each - 28, w + 24, 18, { fill: lighter(C.green, 0.15) });
}

function boxes(s: Sheet, x: number, y: number, w: number): void {
  const colours = [C.brick, C.cream, C.mustard, C.teal];
  for (let at = x, i = 0; at < x + w - 34; i += 1) {
    const wide = s.between(34, 56);
    const high = s.between(44, 78);
    s.box(at, y - high, Math.min(wide, x + w - at), high, { fill: colours[i % 4]!, line: 3.6 });
    s.detail(() => s.box(at + 7, y - high * 0.7, 18, high * 0.3, { fill: C.paper, line: 2 }));
    at += wide + 4;
  }
}

function tins(s: Sheet, x: number, y: number, w: number): void {
  const colours = [C.brick, C.blue, C.amber, C.moss];
  for (let at = x, i = 0; at < x + w - 26; at += 32, i += 1) {
    const high = i % 3 === 1 ? 70 : 38;
    for (let up = 0; up < high; up += 36) {
      s.box(at, y - up - 34, 28, 33, { fill: C.steel, line: 3.2 });
      s.box(at, y - up - 26, 28, 18, { fill: colours[i % 4]!, line: 2.4 });
    }
  }
}

function jars(s: Sheet, x: number, y: number, w: number): void {
  const colours = [C.rose, C.amber, C.plum, C.moss, C.brick];
  for (let at = x, i = 0; at < x + w - 32; at += 41, i += 1) {
    s.box(at, y - 60, 35, 58, { fill: '#dfe6da', line: 3.4 }, 8);
    s.box(at + 3, y - 38 + (i % 2) * 9, 29, 33 - (i % 2) * 9, { fill: colours[i % 5]!, line: 0 }, 6);
    s.box(at + 4, y - 72, 27, 13, { fill: C.walnut, line: 3.2 });
  }
}

function rolls(s: Sheet, x: number, y: number, w: number): void {
  const colours = [C.navy, C.brick, C.cream, C.teal, C.mustard, C.plum];
  for (let at = x, i = 0; at < x + w - 24; at += 30, i += 1) {
    s.box(at, y - 74 + (i % 3) * 8, 26, 73 - (i % 3) * 8, { fill: colours[i % 6]!, line: 3.2 }, 6);
    s.round(at + 13, y - 72 + (i % 3) * 8, 12, 6, { fill: lighter(colours[i % 6]!, 0.4), line: 3 });
  }
}

function shopWindow(s: Sheet, pane: windows.Pane, light: Light, sun = true): void {
  windows.window(s, pane, light, { across: 2, down: 1, frame: C.green, low: 0.62, sun });
  awning(s, pane.x + 3, pane.y + 3, pane.w - 6, 46);
}

/** The awning from inside: stripes with a scalloped edge. */
function awning(s: Sheet, x: number, y: number, w: number, h: number): void {
  const count = Math.round(w / 28);
  const each = w / count;
  for (let i = 0; i < count; i += 1) {
    const from = x + i * each;
    s.blob([[from, y], [from + each / 2, y - 1], [from + each, y], [from + each, y + h * 0.7], [from + each / 2, y + h], [from, y + h * 0.7]], { fill: i % 2 ? C.white : C.brick, line: 3 });
  }
}

/** The glazed door to the street, with a plate that can be turned. */
function street(s: Sheet, x: number, foot: number, w: number, h: number, light: Light): void {
  s.box(x - 16, foot - h - 16, w + 32, h + 16, { fill: darker(C.green, 0.2), shadow: 5 });
  s.box(x, foot - h, w, h, { fill: C.green });
  windows.town(s, { x: x + 24, y: foot - h + 26, w: w - 48, h: h * 0.6 }, light, 0.6, false);
  s.box(x + 24, foot - h + 26, w - 48, h * 0.6, { line: 4.5 });
  s.box(x + 30, foot - h * 0.27, w - 60, h * 0.2, { fill: darker(C.green, 0.12), line: 3.5 });
  s.line([[x + w / 2 - 34, foot - h * 0.62], [x + w / 2, foot - h * 0.73], [x + w / 2 + 34, foot - h * 0.62]], 3);
  s.box(x + w / 2 - 44, foot - h * 0.62, 88, 44, { fill: C.paper, shadow: 3 });
  s.line([[x + w / 2 - 28, foot - h * 0.62 + 22], [x + w / 2 + 28, foot - h * 0.62 + 22]], 8, C.brick);
  s.round(x + w - 16, foot - h * 0.42, 8, 8, { fill: C.amber, line: 3.5 });
}

function doorBell(s: Sheet): void {
  s.curve([[4, 6], [24, 4], [32, 12]], 4);
  s.blob([[20, 36], [22, 20], [32, 12], [42, 20], [44, 36]], { fill: C.mustard, line: 3.6 });
  s.round(32, 38, 4, 4, { fill: INK, line: 0 });
}

function basket(s: Sheet, x: number, y: number, size: number): void {
  s.at(x, y, size, () => {
    green.flowers(s, -26, -52, 74, [C.brick, C.amber]);
    green.flowers(s, 22, -54, 84, [C.rose, C.white, C.plum]);
    const rim: Point[] = [[-62, -70], [62, -70], [46, 0], [-46, 0]];
    s.poly(rim, { fill: C.oak, shadow: 4 });
    for (const dy of [-50, -30, -12]) s.line([[-56 + (dy + 70) * 0.22, dy], [56 - (dy + 70) * 0.22, dy]], 3, C.walnut);
  });
}

function till(s: Sheet, from: number, to: number, top: number): void {
  room.counter(s, { from, to, top, colour: C.oak, face: C.green, panel: 168 });
}

/** A low till and a card reader; both stay under a standing person's hands. */
function atTill(s: Sheet, x: number, y: number): void {
  s.poly([[x, y - 56], [x + 120, y - 56], [x + 136, y - 6], [x - 14, y - 6]], { fill: C.slate, shadow: 4 });
  s.box(x + 14, y - 84, 92, 32, { fill: C.coal });
  s.box(x + 22, y - 77, 76, 18, { fill: '#a9d7b6', lit: true, line: 2.6 });
  for (let r = 0; r < 3; r += 1) for (let c = 0; c < 6; c += 1) s.box(x + 10 + c * 17 - r * 2, y - 48 + r * 13, 12, 8, { fill: c === 5 ? C.brick : C.cream, line: 0 });
  s.box(x - 18, y - 8, 158, 14, { fill: C.coal, line: 4 });
  s.poly([[x + 200, y - 40], [x + 242, y - 40], [x + 252, y], [x + 192, y]], { fill: C.navy, line: 4 });
  s.box(x + 206, y - 34, 32, 12, { fill: '#bfe0cb', lit: true, line: 2.2 });
  furniture.note(s, x + 276, y - 22, 54, 24, C.white);
}
