/** A call floor: rows of headsets, a wall board with waiting calls, low partitions. */
import type { Light } from '../../../scenario/index.ts';
import { C, darker, type Hand, INK, lighter, type Sheet } from '../ink/index.ts';
import * as crowd from '../pieces/crowd.ts';
import * as desk from '../pieces/desk.ts';
import * as furniture from '../pieces/furniture.ts';
import * as green from '../pieces/green.ts';
import * as lamps from '../pieces/lamps.ts';
import * as room from '../pieces/room.ts';
import * as windows from '../pieces/windows.ts';
import type { Moved } from '../layout.ts';
import { painted, type Studio } from '../studio.ts';
import type { SettingDrawing, Shape } from '../types.ts';

const GLOW = '#cfe9e0';

/** The floor at an hour, in a shape. */
export function draw(light: Light, shape: Shape, hand?: Hand): SettingDrawing {
  return painted('call-floor', light, shape, shape === 'wide' ? wide : tall, hand);
}

function wide({ back, front, light, glow, live }: Studio): Moved {
  shell(back, 520, { x: 860, y: 300 });
  windows.window(back, { x: 30, y: 104, w: 250, h: 214 }, light, { across: 3, down: 1, frame: C.stone, low: 0.62 });
  board(back, 420, 140, 300, 168);
  glow(570, 224, 190);
  windows.window(back, { x: 1150, y: 96, w: 420, h: 226 }, light, { across: 4, down: 1, frame: C.stone, low: 0.62, sun: false });
  for (const x of [330, 760, 1130]) lamps.strip(back, x, 44, 260, light);
  [470, 640, 812, 1168, 1300].forEach((x, i) => crowd.workplace(back, x, 528, 0.74, i * 2, GLOW));
  [60, 230, 1216, 1370].forEach((x, i) => crowd.workplace(back, x, 566, 0.98, i * 3 + 1, GLOW));
  green.bush(back, 1566, 600, 190, C.green, C.mustard);
  partition(front, -10, 1075, 600);
  station(front, 604, 652);
  live('blink', 742, 634, 16, 16, (s) => s.round(8, 8, 6, 6, { fill: '#e8694c', lit: true, line: 2.6 }));
  return { fixtures: { window: { x: 1150, y: 96, w: 420, h: 226 } } };
}

function tall({ back, front, light, glow, live }: Studio): Moved {
  shell(back, 590, { x: 470, y: 400 });
  windows.window(back, { x: 36, y: 150, w: 210, h: 212 }, light, { across: 2, down: 1, frame: C.stone, low: 0.62 });
  board(back, 312, 156, 270, 168);
  glow(450, 240, 180);
  windows.window(back, { x: 664, y: 150, w: 200, h: 212 }, light, { across: 2, down: 1, frame: C.stone, low: 0.62, sun: false });
  for (const x of [120, 520]) lamps.strip(back, x, 44, 270, light);
  [330, 600].forEach((x, i) => crowd.workplace(back, x, 596, 0.72, i * 2 + 1, GLOW));
  [320, 640].forEach((x, i) => crowd.workplace(back, x, 650, 0.86, i * 3 + 1, GLOW));
  partition(front, -10, 910, 766);
  station(front, 340, 820);
  live('blink', 478, 802, 16, 16, (s) => s.round(8, 8, 6, 6, { fill: '#e8694c', lit: true, line: 2.6 }));
  return { fixtures: { window: { x: 664, y: 150, w: 200, h: 212 } } };
}

function shell(s: Sheet, floorY: number, eye: room.Eye): void {
  room.wall(s, floorY, '#dcd9bf', C.slate);
  s.box(-10, floorY - 130, s.width + 20, 112, { fill: '#cdb98c', line: 0 });
  room.floor(s, floorY, eye, '#928a86', { width: 150, rows: 6, other: '#88807f', ink: '#746c6b', line: 2 });
}

/** The wall board: calls waiting, longest wait, a row of lights. */
function board(s: Sheet, x: number, y: number, w: number, h: number): void {
  for (const at of [0.2, 0.8]) s.line([[x + w * at, -5], [x + w * at, y]], 4);
  s.box(x, y, w, h, { fill: C.coal, shadow: 6 }, 8);
  s.box(x + 10, y + 10, w - 20, h - 20, { fill: '#232f3f', lit: true, line: 0 });
  desk.digits(s, '23', x + 30, y + 32, 64, '#f2c14e', 9);
  desk.digits(s, '4:50', x + w - 132, y + 44, 38, '#8fd0c0', 6);
  for (let i = 0; i < 9; i += 1) s.box(x + 28 + i * ((w - 60) / 9), y + h - 44, (w - 60) / 9 - 8, 16, { fill: i < 6 ? '#e07a5f' : '#5f9f84', lit: true, line: 0 });
}

/** The near desk with its cloth partition. */
function partition(s: Sheet, from: number, to: number, top: number): void {
  room.counter(s, { from, to, top, depth: 70, colour: lighter(C.oak, 0.2), face: C.stone, panel: 0 });
  for (let x = from + 24; x + 240 < to + 60; x += 268) {
    s.box(x, top + 118, Math.min(244, to - x - 24), s.height - top, { fill: C.teal, line: 4.5 }, 10);
    s.hatch([[x + 14, top + 132], [x + 110, top + 132], [x + 60, top + 260], [x + 14, top + 260]], { gap: 14 }, darker(C.teal, 0.6), 0.4);
    furniture.note(s, x + 150, top + 140, 46, 56, [C.amber, C.white, C.blush, C.mint][Math.round(x / 268) % 4], 3);
  }
}

/** A headset put down, a keyboard, a telephone base with a light. */
function station(s: Sheet, x: number, y: number): void {
  s.poly([[x + 166, y - 30], [x + 330, y - 30], [x + 340, y + 2], [x + 158, y + 2]], { fill: C.stone, line: 4 });
  s.detail(() => { for (let r = 0; r < 3; r += 1) s.line([[x + 176 - r * 2, y - 22 + r * 9], [x + 322 + r * 2, y - 22 + r * 9]], 3.4, C.slate); });
  s.curve([[x + 20, y - 8], [x + 26, y - 44], [x + 58, y - 56], [x + 90, y - 44], [x + 96, y - 8]], 7);
  for (const dx of [20, 96]) s.box(x + dx - 12, y - 24, 24, 30, { fill: C.brick, line: 4 }, 9);
  s.curve([[x + 14, y + 2], [x + 30, y + 12], [x + 52, y + 8]], 4, INK);
  s.poly([[x + 118, y - 22], [x + 152, y - 22], [x + 154, y], [x + 112, y]], { fill: C.coal, line: 4 });
}
