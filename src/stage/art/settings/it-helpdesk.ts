/** The workshop where colleagues bring what does not work: shelves, cables, a ticket screen, a corridor. */
import type { Light } from '../../../scenario/index.ts';
import { C, darker, type Hand, INK, lighter, type Sheet } from '../ink/index.ts';
import * as desk from '../pieces/desk.ts';
import * as furniture from '../pieces/furniture.ts';
import * as lamps from '../pieces/lamps.ts';
import * as room from '../pieces/room.ts';
import type { Moved } from '../layout.ts';
import { painted, type Studio } from '../studio.ts';
import type { SettingDrawing, Shape } from '../types.ts';

const WALL = '#d3d6bd';
const GLOW = '#cdebe0';

/** The helpdesk at an hour, in a shape. */
export function draw(light: Light, shape: Shape, hand?: Hand): SettingDrawing {
  return painted('it-helpdesk', light, shape, shape === 'wide' ? wide : tall, hand);
}

function wide({ back, front, light, live }: Studio): Moved {
  shell(back, 556, { x: 860, y: 330 });
  corridor(back, 1160, 556, 210, 352, light);
  rack(back, 22, 548, 252, 4, 116);
  pegboard(back, 404, 184, 288, 196);
  ticketScreen(back, 1020, 176, 'A47');
  lamps.strip(back, 420, 64, 380, light);
  lamps.strip(back, 1010, 64, 380, light);
  tray(back, 36);
  furniture.pinboard(back, 1404, 196, 180, 150);
  bench(front, -10, 1075, 600);
  repair(front, 590, 604);
  live('blink', 261, 236, 14, 14, (s) => s.round(7, 7, 5, 5, { fill: '#ffcf4a', lit: true, line: 2.5 }));
  return { fixtures: { window: { x: 1160, y: 204, w: 160, h: 352 }, door: { x: 1322, y: 284, w: 42, h: 262 } } };
}

function tall({ back, front, light, live }: Studio): Moved {
  shell(back, 612, { x: 470, y: 420 });
  corridor(back, 560, 612, 160, 340, light);
  rack(back, 18, 396, 232, 2, 118);
  pegboard(back, 306, 170, 210, 170);
  ticketScreen(back, 760, 190, 'A47');
  lamps.strip(back, 250, 64, 420, light);
  tray(back, 30);
  furniture.pinboard(back, 742, 318, 140, 82);
  bench(front, -10, 910, 766);
  repair(front, 330, 770);
  live('blink', 236, 202, 14, 14, (s) => s.round(7, 7, 5, 5, { fill: '#ffcf4a', lit: true, line: 2.5 }));
  return { fixtures: { window: { x: 560, y: 272, w: 116, h: 340 }, door: { x: 680, y: 350, w: 40, h: 262 } } };
}

function shell(s: Sheet, floorY: number, eye: room.Eye): void {
  room.wall(s, floorY, WALL, C.teal);
  s.box(-10, floorY - 150, s.width + 20, 132, { fill: '#a9bda9', line: 0 });
  s.line([[0, floorY - 150], [s.width, floorY - 150]], 4);
  room.floor(s, floorY, eye, '#b9b39c', { width: 190, rows: 4, other: '#afa88f', ink: '#8b846d', line: 2.2 });
}

/** A cable tray under the ceiling, with loops hanging from it. */
function tray(s: Sheet, y: number): void {
  for (let x = 40, i = 0; x < s.width - 120; i += 1) {
    const w = s.between(90, 190);
    const deep = s.between(16, 52);
    s.curve([[x, y + 8], [x + w * 0.25, y + deep], [x + w * 0.7, y + deep], [x + w, y + 8]], 5, [C.coal, C.brick, C.navy, C.mustard][i % 4]);
    x += w * 0.75;
  }
  s.box(-10, y - 12, s.width + 20, 20, { fill: C.steel, line: 4 });
  s.detail(() => { for (let x = 16; x < s.width; x += 34) s.line([[x, y - 8], [x + 12, y + 4]], 2, C.slate); });
}

/** Steel shelving full of machines that wait. */
function rack(s: Sheet, x: number, foot: number, w: number, rows: number, each: number): void {
  s.box(x + 8, foot - rows * each, w - 16, rows * each, { fill: darker(WALL, 0.2), line: 0 });
  for (let r = 0; r < rows; r += 1) rackRow(s, x + 16, foot - r * each - (r === 0 ? 12 : 0), r);
  for (let r = 0; r <= rows; r += 1) s.box(x, foot - r * each - (r === 0 ? 12 : 4), w, 12, { fill: C.steel, line: 4 });
  for (const at of [x, x + w - 14]) s.box(at, foot - rows * each - 20, 14, rows * each + 20, { fill: C.steel, line: 4 });
}

function rackRow(s: Sheet, x: number, y: number, kind: number): void {
  if (kind % 4 === 0) {
    s.box(x + 4, y - 72, 84, 68, { fill: C.oak, line: 4 });
    s.box(x + 30, y - 72, 28, 26, { fill: C.cream, line: 2.6 });
    s.box(x + 96, y - 54, 92, 50, { fill: C.tan, line: 4 });
    s.line([[x + 112, y - 30], [x + 168, y - 31]], 3);
  } else if (kind % 4 === 1) {
    for (let i = 0; i < 6; i += 1) s.box(x + 2 + s.between(-3, 3), y - 15 - i * 12, 104, 11, { fill: i % 3 ? C.slate : C.grey, line: 3.2 }, 4);
    for (let i = 0; i < 4; i += 1) s.box(x + 122 + s.between(-3, 3), y - 15 - i * 12, 82, 11, { fill: i % 2 ? C.steel : C.coal, line: 3.2 }, 4);
    s.box(x + 138, y - 70, 40, 16, { fill: C.amber, line: 2.6 });
  } else if (kind % 4 === 2) {
    desk.monitor(s, x + 60, y - 4, 104, '#7b8b88', C.slate);
    servers(s, x + 128, y - 6, 80);
  } else {
    furniture.books(s, x + 6, y - 4, 96, 78, [C.brick, C.navy, C.mustard, C.cream, C.pine]);
    s.curve([[x + 128, y - 8], [x + 118, y - 44], [x + 150, y - 62], [x + 184, y - 44], [x + 176, y - 10], [x + 146, y - 8], [x + 140, y - 34], [x + 160, y - 40]], 6, C.coal);
  }
}

function servers(s: Sheet, x: number, y: number, w: number): void {
  for (let i = 0; i < 3; i += 1) {
    s.box(x, y - 24 - i * 26, w, 23, { fill: C.coal, line: 3.2 });
    for (let k = 0; k < 3; k += 1) s.round(x + 14 + k * 13, y - 12 - i * 26, 3.4, 3.4, { fill: k === i ? C.amber : '#7fd0a0', lit: true, line: 0 });
    s.line([[x + 50, y - 12 - i * 26], [x + w - 10, y - 12 - i * 26]], 2.4, C.slate);
  }
}

/** Tools and coils on a board of holes. */
function pegboard(s: Sheet, x: number, y: number, w: number, h: number): void {
  s.box(x, y, w, h, { fill: C.tan, shadow: 6 });
  s.detail(() => { for (let py = y + 18; py < y + h - 8; py += 22) for (let px = x + 16; px < x + w - 8; px += 22) s.round(px, py, 2, 2, { fill: C.walnut, line: 0 }); });
  coil(s, x + w * 0.17, y + h * 0.34, C.brick);
  coil(s, x + w * 0.42, y + h * 0.36, C.navy);
  if (w > 240) coil(s, x + w * 0.66, y + h * 0.33, C.pine);
  for (let i = 0; i < 5; i += 1) driver(s, x + w * (0.14 + i * 0.1), y + h * 0.66, h * (0.24 - (i % 2) * 0.05), [C.brick, C.mustard, C.navy][i % 3]!);
  s.blob([[x + w * 0.68, y + h * 0.62], [x + w * 0.74, y + h * 0.7], [x + w * 0.8, y + h * 0.62], [x + w * 0.83, y + h * 0.7], [x + w * 0.76, y + h * 0.78], [x + w * 0.79, y + h * 0.93], [x + w * 0.7, y + h * 0.93], [x + w * 0.71, y + h * 0.78], [x + w * 0.65, y + h * 0.7]], { fill: C.steel, line: 4 });
  s.box(x + w * 0.84, y + h * 0.14, w * 0.11, h * 0.34, { fill: C.white, line: 3.4 });
}

function coil(s: Sheet, x: number, y: number, colour: string): void {
  for (const r of [30, 24]) {
    s.round(x, y, r, r * 1.1, { line: 9 });
    s.round(x, y, r, r * 1.1, { line: 4.4, ink: colour });
  }
  s.line([[x, y - 40], [x, y - 26]], 5, INK);
}

function driver(s: Sheet, x: number, y: number, long: number, colour: string): void {
  s.box(x - 7, y, 14, long * 0.5, { fill: colour, line: 3.4 }, 5);
  s.line([[x, y + long * 0.5], [x, y + long]], 4);
}

function ticketScreen(s: Sheet, x: number, y: number, number: string): void {
  s.line([[x + 16, y - 90], [x + 16, y]], 4);
  s.line([[x + 104, y - 90], [x + 104, y]], 4);
  s.box(x, y, 120, 76, { fill: C.coal, shadow: 5 }, 6);
  s.box(x + 8, y + 8, 104, 60, { fill: '#27392f', lit: true, line: 0 });
  s.line([[x + 20, y + 54], [x + 31, y + 22], [x + 42, y + 54]], 5, '#9fe3b4');
  s.line([[x + 25, y + 43], [x + 38, y + 43]], 4, '#9fe3b4');
  desk.digits(s, number.slice(1), x + 54, y + 22, 32, '#9fe3b4', 5);
}

/** An open doorway with the corridor running away behind it. */
function corridor(s: Sheet, x: number, foot: number, w: number, h: number, light: Light): void {
  const [l, r, top] = [x + w * 0.34, x + w * 0.62, foot - h * 0.68];
  const end = foot - h * 0.2;
  s.box(x - 16, foot - h - 16, w + 32, h + 16, { fill: C.teal, shadow: 5 });
  s.box(x, foot - h, w, h, { fill: '#e6dcc0', line: 0 });
  s.poly([[x, foot - h], [x + w, foot - h], [r, top], [l, top]], { fill: '#efe8d2', line: 3 });
  s.poly([[x, foot], [x + w, foot], [r, end], [l, end]], { fill: '#9c937c', line: 3 });
  s.poly([[x + w, foot - h], [x + w, foot], [r, end], [r, top]], { fill: '#cfc4a4', line: 3 });
  s.box(l, top, r - l, end - top, { fill: light === 'night' ? '#3b4f66' : '#bcd3cf', lit: true, line: 3 });
  s.line([[(l + r) / 2, top], [(l + r) / 2, end]], 3);
  s.poly([[x + w * 0.4, foot - h * 0.93], [x + w * 0.62, foot - h * 0.93], [x + w * 0.56, foot - h * 0.82], [x + w * 0.44, foot - h * 0.82]], { fill: '#fff3c9', lit: true, line: 3 });
  s.poly([[x + w * 0.06, foot - h * 0.7], [x + w * 0.2, foot - h * 0.66], [x + w * 0.2, foot - h * 0.12], [x + w * 0.06, foot - h * 0.04]], { fill: C.brick, line: 3.4 });
  s.poly([[x + w * 0.8, foot - h * 0.68], [x + w * 0.94, foot - h * 0.74], [x + w * 0.94, foot - h * 0.04], [x + w * 0.8, foot - h * 0.12]], { fill: C.teal, line: 3.4 });
  s.hatch([[x + w, foot - h], [x + w, foot - 4], [x + w * 0.9, foot - h * 0.06], [x + w * 0.9, foot - h * 0.88]], { gap: 12, angle: -60 });
  s.box(x, foot - h, w, h, { line: 5 });
}

function bench(s: Sheet, from: number, to: number, top: number): void {
  room.counter(s, { from, to, top, colour: C.oak, face: '#7f9a8c', panel: 0 });
  for (let x = from + 46; x + 150 < to; x += 214) {
    s.box(x, top + 128, 178, 62, { fill: '#8fa899', line: 4 });
    s.line([[x + 66, top + 158], [x + 112, top + 158]], 7);
    s.box(x, top + 202, 178, 120, { fill: '#8fa899', line: 4 });
    s.line([[x + 66, top + 232], [x + 112, top + 232]], 7);
    s.hatch([[x + 130, top + 212], [x + 172, top + 212], [x + 172, top + 300], [x + 150, top + 300]], { gap: 11 });
  }
}

/** A laptop with its lid off on a blue mat. */
function repair(s: Sheet, x: number, y: number): void {
  s.poly([[x + 22, y + 8], [x + 330, y + 8], [x + 352, y + 54], [x, y + 54]], { fill: C.blue, line: 4 });
  s.poly([[x + 70, y + 16], [x + 226, y + 16], [x + 236, y + 46], [x + 60, y + 46]], { fill: C.steel, shadow: 3, line: 4 });
  s.poly([[x + 84, y + 21], [x + 150, y + 21], [x + 148, y + 40], [x + 80, y + 40]], { fill: C.pine, line: 2.6 });
  s.box(x + 162, y + 22, 54, 17, { fill: C.coal, line: 2.6 });
  s.round(x + 114, y + 30, 9, 6, { fill: C.amber, line: 2.6 });
  s.line([[x + 250, y + 44], [x + 312, y + 20]], 6, C.brick);
  s.line([[x + 312, y + 20], [x + 330, y + 13]], 3.4);
  for (const [dx, dy] of [[258, 24], [268, 18], [276, 26], [264, 32]] as const) s.round(x + dx, y + dy, 3, 2.4, { fill: lighter(C.grey), line: 2 });
  s.detail(() => s.line([[x + 30, y + 48], [x + 44, y + 14]], 2, GLOW));
}
