/** A small hotel at the street: key rack, lift, lamp light on chequered tiles. */
import type { Light } from '../../../scenario/index.ts';
import { C, darker, type Hand, INK, lighter, type Sheet } from '../ink/index.ts';
import * as desk from '../pieces/desk.ts';
import * as lamps from '../pieces/lamps.ts';
import * as room from '../pieces/room.ts';
import * as windows from '../pieces/windows.ts';
import type { Moved } from '../layout.ts';
import { painted, type Studio } from '../studio.ts';
import type { SettingDrawing, Shape } from '../types.ts';

const WALL = '#ead6ae';

/** The lobby at an hour, in a shape. */
export function draw(light: Light, shape: Shape, hand?: Hand): SettingDrawing {
  return painted('hotel-lobby', light, shape, shape === 'wide' ? wide : tall, hand);
}

function wide({ back, front, light, glow, live }: Studio): Moved {
  const eye = { x: 860, y: 330 };
  const pane = { x: 62, y: 120, w: 196, h: 286 };
  shell(back, 556, eye);
  windows.window(back, pane, light, { down: 3 });
  live('fall', pane.x + pane.w / 2, pane.y + pane.h - 28, 92, pane.h - 40, windows.rain);
  windows.curtain(back, 24, 86, 82, 372, C.brick, -1);
  windows.curtain(back, 214, 86, 82, 372, C.brick, 1);
  back.line([[10, 84], [312, 84]], 9, C.coffee);
  keyRack(back, 414, 178, 5, 4);
  lift(back, 1164, 548, 190, 322);
  room.rug(back, 1010, 640, 700, 190, eye, C.pine);
  lamps.pendant(back, 1010, 128, light, C.pine);
  lamps.pendant(back, 530, 128, light, C.pine);
  lamps.standing(back, 1556, 596, 350, light);
  glow(1556, 290, 165);
  reception(front, -10, 1075, 600, light);
  bellAndBook(front, 640, 652);
  return { fixtures: { window: { x: 62, y: 120, w: 196, h: 286 }, door: { x: 1164, y: 226, w: 190, h: 322 } } };
}

function tall({ back, front, light, live }: Studio): Moved {
  const eye = { x: 470, y: 420 };
  const pane = { x: 66, y: 150, w: 190, h: 230 };
  shell(back, 612, eye);
  windows.window(back, pane, light);
  live('fall', pane.x + pane.w / 2, pane.y + pane.h - 28, 92, pane.h - 40, windows.rain);
  windows.curtain(back, 30, 116, 74, 290, C.brick, -1);
  windows.curtain(back, 218, 116, 74, 290, C.brick, 1);
  back.line([[18, 114], [308, 114]], 9, C.coffee);
  keyRack(back, 334, 150, 4, 3);
  lift(back, 556, 604, 160, 326);
  lamps.pendant(back, 450, 92, light, C.pine);
  lamps.pendant(back, 800, 92, light, C.pine);
  reception(front, -10, 910, 766, light);
  bellAndBook(front, 450, 826);
  return { fixtures: { window: { x: 66, y: 150, w: 190, h: 230 }, door: { x: 556, y: 278, w: 160, h: 326 } } };
}

function shell(s: Sheet, floorY: number, eye: room.Eye): void {
  room.wall(s, floorY, WALL, C.coffee);
  room.stripes(s, 0, floorY - 24, 46, darker(WALL, 0.07), 6);
  s.box(-10, 46, s.width + 20, 14, { fill: C.white, line: 3.5 });
  room.panels(s, floorY - 118, floorY - 18, C.pine, 130);
  room.floor(s, floorY, eye, '#dfc9a2', { other: '#b4624a', width: 150, rows: 6, ink: '#7d4a39', line: 2.2 });
}

/** Pigeonholes; a key hangs where the guest is out, a letter waits where one is in. */
function keyRack(s: Sheet, x: number, y: number, across: number, down: number): void {
  const [w, h] = [50, 56];
  s.box(x - 12, y - 12, across * w + 24, down * h + 24, { fill: C.walnut, shadow: 6 });
  s.box(x - 20, y - 24, across * w + 40, 16, { fill: C.wood, line: 4.5 });
  for (let r = 0; r < down; r += 1) for (let c = 0; c < across; c += 1) pigeonhole(s, x + c * w + 3, y + r * h + 3, (r * 7 + c * 5) % 6);
}

function pigeonhole(s: Sheet, x: number, y: number, what: number): void {
  s.box(x, y, 44, 50, { fill: C.coffee, line: 3.5 });
  s.box(x + 2, y + 41, 40, 8, { fill: C.oak, line: 2 });
  if (what < 3) {
    s.line([[x + 22, y + 3], [x + 22, y + 12]], 2.5, C.amber);
    s.round(x + 22, y + 16, 6, 6, { fill: C.mustard, line: 2.5 });
    s.line([[x + 22, y + 22], [x + 22, y + 37], [x + 28, y + 37]], 3.5, C.amber);
  } else if (what === 3) s.poly([[x + 6, y + 20], [x + 38, y + 15], [x + 39, y + 40], [x + 7, y + 41]], { fill: C.paper, line: 2.5 });
}

/** Lift doors under a half-round brass dial. */
function lift(s: Sheet, x: number, y: number, w: number, h: number): void {
  s.box(x - 24, y - h - 20, w + 48, h + 20, { fill: C.walnut, shadow: 5 });
  s.box(x, y - h, w, h, { fill: C.coffee });
  for (const side of [0, 1]) {
    s.box(x + 4 + side * (w / 2 - 2), y - h + 5, w / 2 - 6, h - 6, { fill: '#c9a35d', line: 4 });
    s.box(x + 18 + side * (w / 2 - 2), y - h + 26, w / 2 - 34, h - 54, { line: 2.6, ink: '#7b5a2c' });
    s.line([[x + w / 4 + 1 + side * (w / 2 - 2), y - h + 40], [x + w / 4 + 1 + side * (w / 2 - 2), y - 44]], 2.6, '#7b5a2c');
  }
  s.hatch([[x + w * 0.72, y - h + 12], [x + w - 10, y - h + 12], [x + w - 10, y - 20], [x + w * 0.84, y - 20]], { gap: 14, angle: -60 });
  const cx = x + w / 2;
  const top = y - h - 24;
  s.blob([[cx - 58, top], [cx - 44, top - 40], [cx, top - 58], [cx + 44, top - 40], [cx + 58, top]], { fill: C.mustard });
  for (let i = 0; i < 5; i += 1) {
    const a = Math.PI * (1.15 + i * 0.175);
    s.line([[cx + Math.cos(a) * 38, top - 4 + Math.sin(a) * 40], [cx + Math.cos(a) * 46, top - 4 + Math.sin(a) * 48]], 3);
  }
  s.line([[cx, top - 4], [cx + 22, top - 34]], 4.5);
  s.round(cx, top - 4, 6, 6, { fill: INK, line: 0 });
}

/** The counter we stand behind. */
function reception(s: Sheet, from: number, to: number, top: number, light: Light): void {
  room.counter(s, { from, to, top, depth: 64, colour: C.wood, face: C.walnut, panel: 212 });
  s.box(from - 6, top + 92, to - from + 8, 12, { fill: C.mustard, line: 3.5 });
  if (light !== 'day') {
    room.pool(s, [[to * 0.36, top + 8], [to * 0.62, top + 4], [to * 0.7, top + 40], [to * 0.5, top + 58], [to * 0.3, top + 44]], 0.16 * lamps.power(light));
  }
}

function bellAndBook(s: Sheet, x: number, y: number): void {
  s.poly([[x + 60, y - 22], [x + 200, y - 22], [x + 216, y + 4], [x + 48, y + 4]], { fill: C.white, line: 4, shadow: 4 });
  s.line([[x + 131, y - 22], [x + 132, y + 4]], 3);
  desk.scribble(s, x + 72, y - 14, 46, 2, 8, C.grey, 2);
  desk.scribble(s, x + 146, y - 14, 46, 2, 8, C.grey, 2);
  desk.bell(s, x - 10, y, 56);
  s.line([[x + 214, y - 4], [x + 258, y - 22]], 5, darker(C.brick, 0.2));
  s.line([[x + 258, y - 22], [x + 262, y - 30]], 3, lighter(C.brick));
}
