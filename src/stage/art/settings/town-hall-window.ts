/** A counter window in a town hall: a wooden booth, high windows, a bench, numbers that go up slowly. */
import type { Light } from '../../../scenario/index.ts';
import { C, darker, type Hand, INK, lighter, type Sheet } from '../ink/index.ts';
import * as desk from '../pieces/desk.ts';
import * as furniture from '../pieces/furniture.ts';
import * as lamps from '../pieces/lamps.ts';
import * as room from '../pieces/room.ts';
import * as windows from '../pieces/windows.ts';
import type { Moved } from '../layout.ts';
import { painted, type Studio } from '../studio.ts';
import type { SettingDrawing, Shape } from '../types.ts';

const WALL = '#d8c9a3';
const WOOD = '#8d5f3c';

/** The hall at an hour, in a shape. */
export function draw(light: Light, shape: Shape, hand?: Hand): SettingDrawing {
  return painted('town-hall-window', light, shape, shape === 'wide' ? wide : tall, hand);
}

function wide({ back, front, light, live }: Studio): Moved {
  shell(back, 556, { x: 860, y: 330 });
  windows.window(back, { x: 62, y: 116, w: 190, h: 320 }, light, { across: 2, down: 4, frame: C.cream });
  crest(back, 545, 270, 105);
  bench(back, 410, 552, 300);
  windows.window(back, { x: 1176, y: 100, w: 190, h: 330 }, light, { across: 2, down: 4, frame: C.cream, sun: false });
  portrait(back, 1418, 150, 130, 170);
  lamps.pendant(back, 400, 104, light, C.white, 56);
  lamps.pendant(back, 1090, 104, light, C.white, 56);
  bench(back, 1180, 606, 330);
  booth(front, 1600, 34, 94);
  sill(front, -10, 1075, 600);
  stamps(front, 610, 652);
  live('blink', 1010, 258, 150, 70, number);
  calls(back, 1010, 262);
  return { fixtures: { window: { x: 1176, y: 100, w: 190, h: 330 }, portrait: { x: 1418, y: 150, w: 130, h: 170 } } };
}

function tall({ back, front, light, live }: Studio): Moved {
  shell(back, 612, { x: 470, y: 420 });
  windows.window(back, { x: 62, y: 150, w: 170, h: 230 }, light, { across: 2, down: 3, frame: C.cream });
  crest(back, 410, 250, 84);
  windows.window(back, { x: 566, y: 330, w: 120, h: 216 }, light, { across: 2, down: 3, frame: C.cream, sun: false });
  portrait(back, 742, 166, 112, 150);
  lamps.pendant(back, 300, 96, light, C.white, 50);
  lamps.pendant(back, 690, 96, light, C.white, 50);
  bench(back, 560, 640, 310);
  booth(front, 900, 20, 76);
  sill(front, -10, 910, 766);
  stamps(front, 352, 822);
  live('blink', 600, 262, 150, 70, number);
  calls(back, 600, 266);
  return { fixtures: { window: { x: 62, y: 150, w: 170, h: 230 }, portrait: { x: 742, y: 166, w: 112, h: 150 } } };
}

function shell(s: Sheet, floorY: number, eye: room.Eye): void {
  room.wall(s, floorY, WALL, C.coffee);
  s.box(-10, floorY - 150, s.width + 20, 132, { fill: '#a8845c', line: 0 });
  s.box(-10, floorY - 162, s.width + 20, 20, { fill: WOOD, line: 4 });
  room.stripes(s, floorY - 138, floorY - 22, 62, darker('#a8845c', 0.22), 3.4);
  room.floor(s, floorY, eye, '#c8b894', { width: 130, rows: 7, other: '#8d8a78', ink: '#77705d', line: 2.2 });
}

/** The town's arms: a shield with a tower over water. */
function crest(s: Sheet, x: number, y: number, r: number): void {
  s.blob([[x - r, y - r], [x, y - r * 1.08], [x + r, y - r], [x + r * 0.94, y + r * 0.2], [x, y + r * 1.2], [x - r * 0.94, y + r * 0.2]], { fill: C.navy, shadow: 6 });
  s.blob([[x - r * 0.84, y - r * 0.84], [x, y - r * 0.92], [x + r * 0.84, y - r * 0.84], [x + r * 0.78, y + r * 0.18], [x, y + r], [x - r * 0.78, y + r * 0.18]], { line: 4, ink: C.amber });
  s.poly([[x - r * 0.3, y + r * 0.24], [x - r * 0.3, y - r * 0.4], [x + r * 0.3, y - r * 0.4], [x + r * 0.3, y + r * 0.24]], { fill: C.amber, line: 4 });
  for (const dx of [-0.34, -0.06, 0.22]) s.box(x + r * dx, y - r * 0.56, r * 0.14, r * 0.2, { fill: C.amber, line: 4 });
  s.blob([[x - r * 0.1, y + r * 0.24], [x - r * 0.1, y - r * 0.04], [x, y - r * 0.14], [x + r * 0.1, y - r * 0.04], [x + r * 0.1, y + r * 0.24]], { fill: C.coal, line: 3 });
  for (const dy of [0.38, 0.54]) s.curve([[x - r * 0.44, y + r * dy], [x - r * 0.22, y + r * (dy - 0.08)], [x, y + r * dy], [x + r * 0.22, y + r * (dy - 0.08)], [x + r * 0.44, y + r * dy]], 5, C.sky);
}

function bench(s: Sheet, x: number, foot: number, w: number): void {
  for (const at of [x + 16, x + w - 30]) s.box(at, foot - 50, 14, 50, { fill: darker(WOOD), line: 4 });
  for (const dy of [112, 88]) s.box(x, foot - dy, w, 16, { fill: WOOD, line: 4 });
  for (const at of [x + 26, x + w - 38]) s.box(at, foot - 114, 12, 60, { fill: darker(WOOD), line: 4 });
  s.poly([[x - 4, foot - 64], [x + w + 4, foot - 64], [x + w + 14, foot - 46], [x - 14, foot - 46]], { fill: lighter(WOOD, 0.15), line: 4 });
}

function portrait(s: Sheet, x: number, y: number, w: number, h: number): void {
  s.box(x, y, w, h, { fill: C.mustard, shadow: 5 });
  s.box(x + 13, y + 13, w - 26, h - 26, { fill: C.pine, line: 4 });
  s.blob([[x + 22, y + h - 14], [x + w * 0.3, y + h * 0.64], [x + w / 2, y + h * 0.58], [x + w * 0.7, y + h * 0.64], [x + w - 22, y + h - 14]], { fill: C.coal, line: 3.4 });
  s.round(x + w / 2, y + h * 0.42, w * 0.15, w * 0.18, { fill: C.rose, line: 3.4 });
  s.blob([[x + w * 0.33, y + h * 0.4], [x + w * 0.38, y + h * 0.26], [x + w * 0.56, y + h * 0.24], [x + w * 0.67, y + h * 0.38], [x + w * 0.5, y + h * 0.32]], { fill: C.stone, line: 3.4 });
}

/** The screen that calls numbers; the number itself is a life of its own. */
function calls(s: Sheet, x: number, y: number): void {
  s.line([[x - 50, y - 80], [x - 50, y - 140]], 4);
  s.line([[x + 50, y - 80], [x + 50, y - 140]], 4);
  s.box(x - 84, y - 84, 168, 92, { fill: C.coal, shadow: 5 }, 6);
  s.box(x - 74, y - 74, 148, 72, { fill: '#3a1f1c', lit: true, line: 0 });
}

function number(s: Sheet): void {
  desk.digits(s, '118', 26, 10, 50, '#f07a56', 7);
}

/** The wooden frame of our window: two posts and a beam, outside everybody's faces. */
function booth(s: Sheet, to: number, post: number, beam: number): void {
  s.box(-14, -14, to + 28, beam, { fill: WOOD });
  s.box(-14, beam - 24, to + 28, 18, { fill: lighter(WOOD, 0.2), line: 4 });
  room.grain(s, 20, to - 40, 0, beam - 30, darker(WOOD, 0.3));
  for (const x of [-14, to - post]) s.box(x, beam - 8, post + 14, s.height, { fill: WOOD });
  s.box(to * 0.5 - 80, 8, 160, 50, { fill: C.cream, line: 4 });
  desk.digits(s, '3', to * 0.5 - 10, 17, 32, INK, 6);
}

function sill(s: Sheet, from: number, to: number, top: number): void {
  room.counter(s, { from, to, top, colour: C.wood, face: WOOD, panel: 226 });
  s.box(from, top + 92, to - from, 10, { fill: C.amber, line: 3 });
}

/** A rubber stamp, its pad, a form half filled in. */
function stamps(s: Sheet, x: number, y: number): void {
  s.poly([[x + 90, y - 32], [x + 216, y - 32], [x + 228, y + 4], [x + 80, y + 4]], { fill: C.white, line: 4 });
  desk.scribble(s, x + 104, y - 22, 84, 3, 8, C.grey, 2.4);
  s.box(x + 186, y - 14, 24, 13, { line: 3, ink: C.brick });
  s.box(x + 8, y - 12, 62, 16, { fill: C.navy, line: 4 });
  s.box(x + 262, y - 10, 56, 12, { fill: C.coal, line: 4 });
  s.box(x + 280, y - 40, 20, 30, { fill: C.wood, line: 4 });
  s.round(x + 290, y - 46, 17, 13, { fill: C.wood, line: 4 });
  furniture.note(s, x + 340, y - 24, 42, 28, C.amber);
}
