/** A loading dock: an open roller door with a lorry, pallets, racking to the roof. */
import type { Light } from '../../../scenario/index.ts';
import { C, darker, type Hand, INK, lighter, type Sheet, sky } from '../ink/index.ts';
import * as desk from '../pieces/desk.ts';
import * as lamps from '../pieces/lamps.ts';
import * as room from '../pieces/room.ts';
import * as windows from '../pieces/windows.ts';
import type { Moved } from '../layout.ts';
import { painted, type Studio } from '../studio.ts';
import type { SettingDrawing, Shape } from '../types.ts';

const WALL = '#c9c3ae';

/** The dock at an hour, in a shape. */
export function draw(light: Light, shape: Shape, hand?: Hand): SettingDrawing {
  return painted('warehouse-dock', light, shape, shape === 'wide' ? wide : tall, hand);
}

function wide({ back, front, light, live }: Studio): Moved {
  shell(back, 556, { x: 860, y: 330 });
  racking(back, 12, 552, 272, 3, 146);
  rollerDoor(back, 404, 552, 470, 400, light);
  lorry(back, 470, 540, 300);
  dockSign(back, 1030, 238, '4');
  sideDoor(back, 1176, 550, 172, 340);
  racking(back, 1396, 352, 220, 2, 130);
  for (const x of [240, 640, 1080, 1430]) lamps.pendant(back, x, 96, light, C.green, 64, 430);
  lines(back, 1010, 640);
  pallet(back, 1530, 640, 0.9);
  packing(front, -10, 1075, 600);
  tools(front, 612, 652);
  live('blink', 974, 196, 30, 30, (s) => s.round(15, 15, 10, 10, { fill: '#f0a040', lit: true, line: 3.4 }));
  // The yard is seen through it.
  const opening = { x: 404, y: 152, w: 470, h: 400 };
  return { fixtures: { door: opening, window: opening } };
}

function tall({ back, front, light, live }: Studio): Moved {
  shell(back, 612, { x: 470, y: 420 });
  racking(back, 10, 396, 250, 2, 124);
  rollerDoor(back, 306, 606, 390, 430, light);
  lorry(back, 350, 594, 280);
  dockSign(back, 800, 250, '4');
  for (const x of [200, 640]) lamps.pendant(back, x, 92, light, C.green, 60, 450);
  packing(front, -10, 910, 766);
  tools(front, 354, 822);
  live('blink', 724, 214, 30, 30, (s) => s.round(15, 15, 10, 10, { fill: '#f0a040', lit: true, line: 3.4 }));
  const opening = { x: 306, y: 176, w: 390, h: 430 };
  return { fixtures: { door: opening, window: opening } };
}

function shell(s: Sheet, floorY: number, eye: room.Eye): void {
  room.wall(s, floorY, WALL, C.slate);
  room.stripes(s, 0, floorY - 24, 60, darker(WALL, 0.08), 4);
  s.box(-10, 18, s.width + 20, 26, { fill: C.brick, line: 4.5 });
  for (let x = 30; x < s.width; x += 120) s.line([[x, 44], [x + 60, -5], [x + 120, 44]], 5, darker(C.brick, 0.3));
  room.floor(s, floorY, eye, '#a49c8a', { width: 420, rows: 3, ink: '#837b69', line: 2.4 });
}

/** Orange racking with boxes on pallets. */
function racking(s: Sheet, x: number, foot: number, w: number, rows: number, each: number): void {
  for (let r = 0; r < rows; r += 1) {
    const y = foot - r * each - 14;
    load(s, x + 22, y, w * 0.42, each * (0.62 + (r % 2) * 0.12), r);
    load(s, x + w * 0.52, y, w * 0.4, each * (0.72 - (r % 2) * 0.2), r + 1);
    s.box(x, y, w, 16, { fill: '#d8743a', line: 4.5 });
  }
  for (const at of [x, x + w - 16]) {
    s.box(at, foot - rows * each - 6, 16, rows * each + 6, { fill: C.navy, line: 4.5 });
    s.detail(() => { for (let y = foot - rows * each + 14; y < foot - 10; y += 26) s.round(at + 8, y, 2.6, 2.6, { fill: C.cream, line: 0 }); });
  }
}

function load(s: Sheet, x: number, y: number, w: number, h: number, kind: number): void {
  s.box(x - 6, y - 12, w + 12, 10, { fill: C.wood, line: 3.4 });
  const [across, up] = [2, h > 90 ? 2 : 1];
  for (let r = 0; r < up; r += 1) {
    for (let c = 0; c < across; c += 1) {
      const [bx, by] = [x + (c * w) / across, y - 12 - ((r + 1) * (h - 12)) / up];
      s.box(bx, by, w / across - 2, (h - 12) / up - 2, { fill: [C.oak, C.tan, C.sand][(kind + r + c) % 3]!, line: 3.8 });
      s.line([[bx + w / across / 2, by], [bx + w / across / 2, by + 16]], 4, darker(C.oak, 0.3));
    }
  }
  if (kind % 3 === 2) s.hatch([[x, y - h], [x + w, y - h], [x + w, y - 14], [x, y - 14]], { gap: 15, angle: -30 }, C.white, 0.6);
}

/** The door rolled up: sky, yard, black-and-yellow posts. */
function rollerDoor(s: Sheet, x: number, foot: number, w: number, h: number, light: Light): void {
  windows.town(s, { x, y: foot - h, w, h: h * 0.72 }, light, 0.42);
  s.box(x, foot - h * 0.3, w, h * 0.3, { fill: light === 'day' ? '#b7b09c' : sky(light).nearRoofs, lit: true, line: 3 });
  for (let i = 0; i < 4; i += 1) s.box(x - 4, foot - h - 6 + i * 20, w + 8, 20, { fill: i % 2 ? C.steel : lighter(C.steel), line: 3.6 });
  s.box(x + w * 0.42, foot - h + 66, w * 0.16, 14, { fill: C.coal, line: 3.4 });
  for (const at of [x - 24, x + w]) {
    s.box(at, foot - h - 10, 24, h + 10, { fill: C.mustard });
    for (let y = foot - h + 10; y < foot - 30; y += 46) s.poly([[at + 2, y + 22], [at + 22, y], [at + 22, y + 20], [at + 2, y + 42]], { fill: C.coal, line: 0 });
  }
}

/** The back of a lorry, doors open, half unloaded. */
function lorry(s: Sheet, x: number, foot: number, w: number): void {
  const h = w * 0.8;
  for (const at of [x + 30, x + w - 66]) s.box(at, foot - 34, 36, 36, { fill: C.coal, line: 4 }, 10);
  s.box(x, foot - h - 20, w, h, { fill: C.white });
  s.box(x + 18, foot - h - 2, w - 36, h - 30, { fill: C.coal, line: 4.5 });
  load(s, x + 34, foot - 44, w * 0.34, h * 0.5, 0);
  load(s, x + w * 0.5, foot - 44, w * 0.32, h * 0.34, 2);
  for (const side of [-1, 1]) {
    const at = side < 0 ? x : x + w;
    s.poly([[at, foot - h - 20], [at + side * 40, foot - h - 34], [at + side * 40, foot - 30], [at, foot - 20]], { fill: C.teal });
    s.line([[at + side * 30, foot - h * 0.6], [at + side * 30, foot - h * 0.4]], 5);
  }
  s.box(x - 8, foot - 34, w + 16, 18, { fill: C.slate });
  for (const at of [x + 12, x + w - 34]) s.box(at, foot - 31, 22, 11, { fill: '#e0573f', lit: true, line: 3 });
}

function dockSign(s: Sheet, x: number, y: number, number: string): void {
  s.box(x - 46, y - 58, 92, 100, { fill: C.mustard, shadow: 5 });
  desk.digits(s, number, x - 16, y - 42, 64, INK, 11);
}

function sideDoor(s: Sheet, x: number, foot: number, w: number, h: number): void {
  s.box(x - 14, foot - h - 14, w + 28, h + 14, { fill: C.slate, shadow: 5 });
  s.box(x, foot - h, w, h, { fill: C.green });
  s.box(x + 34, foot - h + 34, w - 68, 84, { fill: '#d7e2d4', lit: true, line: 4 });
  for (const share of [0.33, 0.66]) s.line([[x + 34 + (w - 68) * share, foot - h + 36], [x + 34 + (w - 68) * share, foot - h + 116]], 2);
  s.box(x + 22, foot - h * 0.48, w - 44, 16, { fill: C.steel, line: 4 });
  s.box(x + w * 0.3, foot - h - 58, w * 0.4, 34, { fill: '#4f9a6d', lit: true, line: 4 });
  s.line([[x + w * 0.4, foot - h - 41], [x + w * 0.58, foot - h - 41], [x + w * 0.53, foot - h - 48]], 4, C.white);
}

/** Yellow walking lines on the floor. */
function lines(s: Sheet, x: number, y: number): void {
  s.poly([[x, y - 60], [x + 24, y - 60], [x + 190, s.height], [x + 130, s.height]], { fill: C.mustard, line: 0 });
  s.poly([[x + 300, y - 60], [x + 322, y - 60], [x + 860, s.height], [x + 790, s.height]], { fill: C.mustard, line: 0 });
}

function pallet(s: Sheet, x: number, y: number, size: number): void {
  s.at(x, y, size, () => {
    load(s, -92, -18, 184, 150, 0);
    for (const dx of [-100, -14, 76]) s.box(dx, -18, 28, 20, { fill: C.walnut, line: 4 });
    s.box(-104, -26, 208, 12, { fill: C.wood, line: 4 });
  });
}

function packing(s: Sheet, from: number, to: number, top: number): void {
  room.counter(s, { from, to, top, colour: C.wood, face: C.slate, panel: 0 });
  for (let x = from; x < to - 40; x += 64) s.poly([[x + 16, top + 96], [x + 48, top + 96], [x + 30, top + 122], [x - 2, top + 122]], { fill: C.mustard, line: 0 });
  s.line([[from, top + 96], [to - 18, top + 96]], 3.5);
  s.line([[from, top + 122], [to - 18, top + 122]], 3.5);
  for (let x = from + 50; x + 200 < to; x += 244) {
    s.box(x, top + 152, 200, 140, { fill: C.tan, line: 4 });
    s.line([[x + 100, top + 152], [x + 100, top + 190]], 6, darker(C.oak, 0.2));
    s.hatch([[x + 130, top + 176], [x + 192, top + 176], [x + 192, top + 280], [x + 160, top + 280]], { gap: 12 });
  }
}

/** Tape, a scanner, a delivery slip. */
function tools(s: Sheet, x: number, y: number): void {
  s.round(x + 50, y - 20, 30, 24, { fill: C.oak, shadow: 3 });
  s.round(x + 50, y - 20, 14, 11, { fill: C.cream, line: 4 });
  s.poly([[x + 116, y - 30], [x + 214, y - 30], [x + 224, y + 2], [x + 106, y + 2]], { fill: C.white, line: 4 });
  desk.scribble(s, x + 126, y - 20, 70, 3, 8, C.grey, 2.4);
  s.poly([[x + 250, y - 40], [x + 306, y - 46], [x + 312, y - 26], [x + 282, y - 22], [x + 276, y + 2], [x + 254, y + 2]], { fill: C.coal, line: 4 });
  s.box(x + 304, y - 44, 10, 18, { fill: '#e0573f', lit: true, line: 3 });
}
