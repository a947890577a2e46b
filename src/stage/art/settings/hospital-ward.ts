/** A ward with its station: a bed behind a curtain, a monitor, daylight or a night lamp. */
import type { Light } from '../../../scenario/index.ts';
import { C, type Hand, INK, lighter, type Sheet } from '../ink/index.ts';
import * as desk from '../pieces/desk.ts';
import * as furniture from '../pieces/furniture.ts';
import * as lamps from '../pieces/lamps.ts';
import * as room from '../pieces/room.ts';
import * as windows from '../pieces/windows.ts';
import type { Moved } from '../layout.ts';
import { painted, type Studio } from '../studio.ts';
import type { SettingDrawing, Shape } from '../types.ts';

const WALL = '#dfe2cb';

/** The ward at an hour, in a shape. */
export function draw(light: Light, shape: Shape, hand?: Hand): SettingDrawing {
  return painted('hospital-ward', light, shape, shape === 'wide' ? wide : tall, hand);
}

function wide({ back, front, light, glow, live }: Studio): Moved {
  shell(back, 556, { x: 860, y: 330 });
  windows.window(back, { x: 48, y: 108, w: 216, h: 250 }, light, { across: 2, down: 1 });
  sink(back, 150, 552);
  doubleDoors(back, 416, 550, 230, 372);
  lamps.strip(back, 430, 34, 360, light);
  lamps.strip(back, 980, 34, 300, light);
  bed(back, 1124, 588, 1.38);
  monitor(back, 1220, 330);
  drip(back, 1462, 572, 330);
  rail(back, 1090, 140, 510);
  curtain(back, 1508, 142, 110, 392);
  glow(1220, 300, 130);
  live('blink', 1218, 318, 96, 44, pulse);
  station(front, -10, 1075, 600);
  chartwork(front, 610, 652);
  return { fixtures: { window: { x: 48, y: 108, w: 216, h: 250 }, door: { x: 416, y: 178, w: 230, h: 372 } } };
}

function tall({ back, front, light, glow, live }: Studio): Moved {
  shell(back, 612, { x: 470, y: 420 });
  windows.window(back, { x: 44, y: 150, w: 216, h: 222 }, light, { across: 2, down: 1 });
  doubleDoors(back, 308, 606, 200, 400);
  lamps.strip(back, 250, 40, 400, light);
  rail(back, 560, 150, 340);
  monitor(back, 800, 366);
  drip(back, 604, 612, 330);
  curtain(back, 634, 152, 76, 440);
  glow(800, 336, 130);
  live('blink', 798, 354, 96, 44, pulse);
  station(front, -10, 910, 766);
  chartwork(front, 352, 822);
  return { fixtures: { window: { x: 44, y: 150, w: 216, h: 222 }, door: { x: 308, y: 206, w: 200, h: 400 } } };
}

function shell(s: Sheet, floorY: number, eye: room.Eye): void {
  room.wall(s, floorY, WALL, C.teal);
  s.box(-10, floorY - 168, s.width + 20, 150, { fill: '#b7cbb7', line: 0 });
  s.box(-10, floorY - 182, s.width + 20, 22, { fill: C.oak, line: 4 });
  room.floor(s, floorY, eye, '#c3c7b4', { width: 240, rows: 4, other: '#b9beaa', ink: '#9aa08c', line: 2 });
}

function sink(s: Sheet, x: number, foot: number): void {
  s.box(x - 14, foot - 92, 28, 92, { fill: C.white, line: 4 });
  s.blob([[x - 70, foot - 122], [x + 70, foot - 122], [x + 54, foot - 84], [x, foot - 76], [x - 54, foot - 84]], { fill: C.white, shadow: 4 });
  s.curve([[x, foot - 124], [x, foot - 152], [x + 18, foot - 156], [x + 22, foot - 142]], 6);
  s.box(x + 84, foot - 150, 44, 58, { fill: C.white, line: 4 }, 6);
  s.box(x + 94, foot - 134, 24, 18, { fill: C.teal, line: 2.6 });
}

/** The doors to the corridor, with wired panes. */
function doubleDoors(s: Sheet, x: number, foot: number, w: number, h: number): void {
  s.box(x - 16, foot - h - 16, w + 32, h + 16, { fill: C.teal, shadow: 5 });
  for (const side of [0, 1]) {
    const at = x + (side * w) / 2;
    s.box(at, foot - h, w / 2, h, { fill: lighter(C.oak, 0.15) });
    s.box(at + (side ? 20 : w / 2 - 56), foot - h * 0.86, 36, h * 0.36, { fill: '#cfe0d6', lit: true, line: 4 });
    s.box(at + 8, foot - h * 0.2, w / 2 - 16, h * 0.17, { fill: C.steel, line: 3.5 });
    s.line([[at + (side ? 14 : w / 2 - 14), foot - h * 0.48], [at + (side ? 14 : w / 2 - 14), foot - h * 0.36]], 7, C.slate);
  }
  s.box(x + w * 0.2, foot - h - 62, w * 0.6, 36, { fill: C.green, line: 4 });
  desk.scribble(s, x + w * 0.3, foot - h - 44, w * 0.4, 1, 8, C.white, 6);
}

/** A made bed with raised head, seen from the side, a locker beside it. */
function bed(s: Sheet, x: number, foot: number, size: number): void {
  s.at(x, foot, size, () => {
    for (const at of [16, 196]) {
      s.line([[at, -46], [at, -12]], 7, C.slate);
      s.round(at, -8, 9, 8, { fill: C.coal, line: 3.5 });
    }
    s.box(-4, -66, 226, 22, { fill: C.steel });
    s.poly([[0, -66], [0, -96], [136, -96], [206, -128], [218, -112], [222, -66]], { fill: C.white });
    s.blob([[150, -104], [196, -132], [216, -118], [206, -100], [170, -90]], { fill: C.cream });
    s.poly([[-6, -72], [-4, -106], [118, -108], [136, -96], [130, -66]], { fill: C.blue });
    s.line([[104, -108], [112, -68]], 3.5);
    s.hatch([[4, -98], [60, -100], [56, -72], [2, -74]], { gap: 10 });
    s.box(-14, -128, 12, 84, { fill: C.steel, line: 4 });
    s.box(222, -156, 12, 112, { fill: C.steel, line: 4 });
  });
}

function monitor(s: Sheet, x: number, y: number): void {
  s.line([[x, y - 70], [x, y - 128]], 6);
  s.line([[x - 30, y - 128], [x + 30, y - 128]], 7);
  s.box(x - 66, y - 74, 132, 86, { fill: C.stone, shadow: 4 }, 8);
  s.box(x - 56, y - 64, 112, 66, { fill: '#1f3531', lit: true, line: 3 });
  s.line([[x - 48, y - 12], [x + 12, y - 12]], 3, '#e6b657');
  s.round(x + 40, y - 14, 6, 6, { fill: '#e6b657', lit: true, line: 0 });
}

function pulse(s: Sheet): void {
  s.line([[4, 26], [26, 26], [32, 18], [38, 26], [44, 38], [52, 6], [60, 34], [66, 26], [92, 26]], 4, '#8be0b0');
}

function drip(s: Sheet, x: number, foot: number, h: number): void {
  s.line([[x, foot - 8], [x, foot - h]], 5, C.slate);
  s.line([[x - 26, foot - h], [x + 26, foot - h]], 5, C.slate);
  s.line([[x - 30, foot - 2], [x, foot - 18], [x + 30, foot - 2]], 5, C.slate);
  s.box(x - 38, foot - h + 8, 32, 62, { fill: '#d7ecec', line: 4 }, 9);
  s.box(x - 34, foot - h + 38, 24, 28, { fill: C.sky, line: 0 }, 6);
  s.curve([[x - 22, foot - h + 72], [x - 26, foot - h + 120], [x - 60, foot - h + 150], [x - 50, foot - h + 190]], 3);
}

function rail(s: Sheet, x: number, y: number, w: number): void {
  s.line([[x, y], [x + w, y]], 6, C.slate);
  s.line([[x + 8, y], [x + 8, -5]], 4, C.slate);
  s.detail(() => { for (let at = x + 20; at < x + w; at += 30) s.round(at, y + 5, 4, 4, { fill: C.steel, line: 2 }); });
}

/** A bed curtain drawn aside, in even folds. */
function curtain(s: Sheet, x: number, y: number, w: number, h: number): void {
  const folds = Math.max(3, Math.round(w / 24));
  for (let i = 0; i < folds; i += 1) {
    const at = x + (w / folds) * i;
    s.blob([[at, y], [at + w / folds, y], [at + w / folds + 3, y + h * 0.5], [at + w / folds, y + h], [at + 2, y + h + 2], [at - 2, y + h * 0.5]], { fill: i % 2 ? C.rose : lighter(C.rose, 0.18), line: 4 });
  }
}

function station(s: Sheet, from: number, to: number, top: number): void {
  room.counter(s, { from, to, top, colour: C.oak, face: C.white, panel: 0 });
  s.box(from + 8, top + 118, to - from - 18, 46, { fill: C.teal, line: 4 });
  s.box(from + 8, top + 176, to - from - 18, 12, { fill: C.mint, line: 3 });
  s.hatch([[from + 10, top + 196], [to - 20, top + 196], [to - 20, top + 212], [from + 10, top + 212]], { gap: 12 }, INK, 0.3);
}

/** A clipboard, a pen, a slip of paper. */
function chartwork(s: Sheet, x: number, y: number): void {
  s.poly([[x + 26, y - 38], [x + 150, y - 38], [x + 162, y + 6], [x + 12, y + 6]], { fill: C.walnut, line: 4, shadow: 3 });
  s.poly([[x + 40, y - 32], [x + 140, y - 32], [x + 148, y], [x + 30, y]], { fill: C.white, line: 3 });
  s.box(x + 66, y - 44, 46, 12, { fill: C.steel, line: 3.4 });
  desk.scribble(s, x + 48, y - 22, 78, 3, 8, C.grey, 2.4);
  s.line([[x + 178, y], [x + 212, y - 26]], 5, C.navy);
  furniture.note(s, x + 232, y - 30, 48, 34, C.amber, 3);
}
