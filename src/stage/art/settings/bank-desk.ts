/** A branch bank: columns, the round door of the vault, a rope for the queue. */
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

const WALL = '#cfd5c2';
const STONE = '#ece3cd';

/** The bank at an hour, in a shape. */
export function draw(light: Light, shape: Shape, hand?: Hand): SettingDrawing {
  return painted('bank-desk', light, shape, shape === 'wide' ? wide : tall, hand);
}

function wide({ back, front, light, live }: Studio): Moved {
  const eye = { x: 860, y: 330 };
  shell(back, 556, eye);
  tallWindow(back, 74, 92, 170, 440, light);
  column(back, 408, 556, 74);
  vault(back, 496, 552, 226);
  column(back, 862, 556, 74);
  tallWindow(back, 1180, 92, 190, 440, light, false);
  column(back, 1520, 556, 74);
  rope(back, 1030, 640, 470);
  lamps.pendant(back, 690, 92, light, C.white, 58);
  lamps.pendant(back, 1090, 92, light, C.white, 58);
  adviserDesk(front, -10, 1075, 600);
  forms(front, 610, 652);
  furniture.clock(back, 345, 120, 34, 3, 40);
  live('turn', 345, 120, 6, 40, (s) => s.line([[3, 38], [3, 16]], 2.4, C.brick));
  return { fixtures: { window: { x: 1180, y: 92, w: 190, h: 440 } } };
}

function tall({ back, front, light, live }: Studio): Moved {
  const eye = { x: 470, y: 420 };
  shell(back, 612, eye);
  tallWindow(back, 60, 146, 150, 240, light);
  column(back, 262, 612, 64);
  vault(back, 372, 604, 232);
  column(back, 640, 612, 64);
  tallWindow(back, 748, 146, 110, 240, light, false);
  rope(back, 560, 700, 330);
  lamps.pendant(back, 494, 92, light, C.white, 58);
  adviserDesk(front, -10, 910, 766);
  forms(front, 352, 822);
  furniture.clock(back, 494, 214, 32, 3, 40);
  live('turn', 494, 214, 6, 40, (s) => s.line([[3, 38], [3, 16]], 2.4, C.brick));
  return { fixtures: { window: { x: 60, y: 146, w: 150, h: 240 }, clock: { x: 462, y: 182, w: 64, h: 64 } } };
}

function shell(s: Sheet, floorY: number, eye: room.Eye): void {
  room.wall(s, floorY, WALL, C.pine);
  s.box(-10, 26, s.width + 20, 34, { fill: STONE, line: 4 });
  s.detail(() => { for (let x = 10; x < s.width; x += 34) s.box(x, 60, 17, 15, { fill: STONE, line: 2.6 }); });
  room.panels(s, floorY - 112, floorY - 18, '#7f9482', 150);
  room.floor(s, floorY, eye, '#e2d6bb', { width: 210, rows: 5, other: '#a7b09b', ink: '#8f8a74', line: 2.4 });
}

/** A window with a round head, to the height of the room. */
function tallWindow(s: Sheet, x: number, y: number, w: number, h: number, light: Light, sun = true): void {
  const r = w / 2;
  s.blob([[x - 16, y + h], [x - 16, y + h], [x - 16, y + r], [x + r * 0.2, y + r * 0.12], [x + r, y - 18], [x + w - r * 0.2, y + r * 0.12], [x + w + 16, y + r], [x + w + 16, y + h], [x + w + 16, y + h]], { fill: STONE, shadow: 5 });
  windows.town(s, { x: x + 6, y: y + r * 0.62, w: w - 12, h: h - r * 0.62 - 6 }, light, 0.5, sun);
  s.blob([[x + 8, y + r * 0.64], [x + 8, y + r * 0.64], [x + r * 0.45, y + r * 0.16], [x + r, y + 4], [x + w - r * 0.45, y + r * 0.16], [x + w - 8, y + r * 0.64], [x + w - 8, y + r * 0.64]], { fill: light === 'night' ? '#243a52' : light === 'dusk' ? '#d98c62' : '#b7d7de', lit: true, line: 4 });
  s.box(x + 6, y + r * 0.62, w - 12, h - r * 0.62 - 6, { line: 4.5 });
  s.line([[x + r, y + 4], [x + r, y + h - 6]], 6);
  for (const share of [0.5, 0.74]) s.line([[x + 6, y + h * share], [x + w - 6, y + h * share]], 5);
  s.box(x - 24, y + h - 8, w + 48, 20, { fill: STONE, shadow: 4 });
}

/** A fluted column from floor to cornice. */
function column(s: Sheet, x: number, foot: number, w: number): void {
  s.box(x, 74, w, foot - 90, { fill: STONE, shadow: 6 });
  for (const share of [0.24, 0.44, 0.64]) s.line([[x + w * share, 110], [x + w * share, foot - 40]], 3, darker(STONE, 0.3));
  s.hatch([[x + w * 0.72, 100], [x + w - 5, 100], [x + w - 5, foot - 40], [x + w * 0.72, foot - 40]], { gap: 13 });
  s.box(x - 12, 62, w + 24, 22, { fill: lighter(STONE) });
  s.box(x - 6, 84, w + 12, 14, { fill: STONE, line: 4 });
  s.box(x - 6, foot - 34, w + 12, 14, { fill: STONE, line: 4 });
  s.box(x - 14, foot - 22, w + 28, 26, { fill: lighter(STONE) });
}

/** The vault: a round steel door with a wheel. */
function vault(s: Sheet, x: number, foot: number, w: number): void {
  const r = w * 0.46;
  const [cx, cy] = [x + w / 2, foot - r - 34];
  s.box(x - 8, foot - w * 1.16, w + 16, w * 1.16, { fill: C.slate, line: 4.5 });
  s.round(cx, cy, r, r, { fill: C.steel, shadow: 4 });
  s.round(cx, cy, r * 0.8, r * 0.8, { fill: lighter(C.steel, 0.25), line: 4 });
  for (let i = 0; i < 12; i += 1) {
    const a = (i * Math.PI) / 6;
    s.round(cx + Math.cos(a) * r * 0.9, cy + Math.sin(a) * r * 0.9, 5, 5, { fill: C.slate, line: 2.4 });
  }
  for (let i = 0; i < 3; i += 1) {
    const a = (i * Math.PI) / 3 + 0.3;
    s.line([[cx - Math.cos(a) * r * 0.5, cy - Math.sin(a) * r * 0.5], [cx + Math.cos(a) * r * 0.5, cy + Math.sin(a) * r * 0.5]], 9);
  }
  s.round(cx, cy, r * 0.36, r * 0.36, { line: 8 });
  s.round(cx, cy, r * 0.14, r * 0.14, { fill: C.mustard });
  s.box(x - 4, cy - 22, 16, 44, { fill: C.coal, line: 4 });
}

/** Brass posts with a slack rope between them. */
function rope(s: Sheet, x: number, y: number, w: number): void {
  const posts = [0, 0.5, 1].map((share) => x + w * share);
  posts.slice(1).forEach((to, i) => s.curve([[posts[i]!, y - 112], [(posts[i]! + to) / 2, y - 74], [to, y - 112]], 11, C.rust));
  for (const at of posts) {
    s.round(at, y - 3, 26, 8, { fill: C.mustard, line: 4 });
    s.box(at - 5, y - 116, 10, 110, { fill: C.mustard, line: 4 });
    s.round(at, y - 122, 10, 10, { fill: C.amber, line: 4 });
  }
}

function adviserDesk(s: Sheet, from: number, to: number, top: number): void {
  room.counter(s, { from, to, top, colour: C.walnut, face: C.coffee, panel: 236 });
  s.poly([[from + 40, top + 10], [to - 90, top + 10], [to - 70, top + 54], [from + 30, top + 54]], { fill: C.pine, line: 3.5 });
}

/** Forms in two heaps, a pen on a chain, a small plate with a name. */
function forms(s: Sheet, x: number, y: number): void {
  desk.stack(s, x + 20, y, 100, 2);
  desk.scribble(s, x + 34, y - 12, 60, 1, 8, C.grey, 2.4);
  s.poly([[x + 150, y - 30], [x + 258, y - 30], [x + 266, y - 2], [x + 142, y - 2]], { fill: C.mustard, line: 4 });
  s.line([[x + 166, y - 16], [x + 240, y - 16]], 5);
  s.curve([[x + 290, y - 4], [x + 310, y + 4], [x + 324, y - 8], [x + 336, y - 26]], 3, C.slate);
  s.line([[x + 336, y - 26], [x + 322, y - 4]], 5, INK);
}
