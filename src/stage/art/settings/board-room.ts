/** The board room, high over the town: a long table, a wall of glass, portraits of earlier decisions. */
import type { Light } from '../../../scenario/index.ts';
import { C, darker, type Hand, INK, lighter, type Sheet } from '../ink/index.ts';
import * as desk from '../pieces/desk.ts';
import * as furniture from '../pieces/furniture.ts';
import * as lamps from '../pieces/lamps.ts';
import * as green from '../pieces/green.ts';
import * as room from '../pieces/room.ts';
import * as windows from '../pieces/windows.ts';
import type { Moved } from '../layout.ts';
import { painted, type Studio } from '../studio.ts';
import type { SettingDrawing, Shape } from '../types.ts';

const PANEL = '#8a5b3f';

/** The room at an hour, in a shape. */
export function draw(light: Light, shape: Shape, hand?: Hand): SettingDrawing {
  return painted('board-room', light, shape, shape === 'wide' ? wide : tall, hand);
}

function wide({ back, front, light, live }: Studio): Moved {
  shell(back, 556, { x: 860, y: 330 });
  skyline(back, { x: 408, y: 70, w: 470, h: 470 }, light, 3);
  furniture.frame(back, 70, 170, 180, 150, [C.cream, C.teal, C.pine], C.mustard);
  cabinet(back, 30, 552, 262);
  skyline(back, { x: 1150, y: 70, w: 240, h: 470 }, light, 2, false);
  ringLamp(back, 660, 92, 230, light);
  ringLamp(back, 1230, 84, 170, light);
  chairs(back, [[960, 640, 1], [470, 650, 1.06], [250, 668, 1.14]]);
  green.pot(back, 1560, 590, 92, 100, C.navy);
  live('sway', 1552, 530, 310, 280, (s) => green.leaves(s, 155, 244, 260, C.green));
  table(front, 600, 1085);
  dossier(front, 610, 652);
  return { fixtures: { window: { x: 1150, y: 70, w: 240, h: 470 } } };
}

function tall({ back, front, light, live }: Studio): Moved {
  shell(back, 612, { x: 470, y: 420 });
  furniture.frame(back, 44, 172, 190, 160, [C.cream, C.teal, C.pine], C.mustard);
  skyline(back, { x: 310, y: 120, w: 386, h: 480 }, light, 3);
  ringLamp(back, 470, 92, 200, light);
  chairs(back, [[310, 700, 0.9], [640, 700, 0.9]]);
  green.pot(back, 866, 420, 60, 62, C.navy);
  shelf(back, 726, 420, 190);
  live('sway', 842, 396, 180, 180, (s) => green.leaves(s, 90, 144, 140, C.green));
  table(front, 766, 980);
  dossier(front, 352, 822);
  return { fixtures: { window: { x: 310, y: 120, w: 386, h: 480 } } };
}

function shell(s: Sheet, floorY: number, eye: room.Eye): void {
  room.wall(s, floorY, PANEL, C.coffee);
  room.stripes(s, 0, floorY - 22, 92, darker(PANEL, 0.25), 3.6);
  s.box(-10, 40, s.width + 20, 14, { fill: darker(PANEL, 0.2), line: 3.6 });
  s.box(-10, floorY - 120, s.width + 20, 12, { fill: lighter(PANEL, 0.12), line: 3.6 });
  room.floor(s, floorY, eye, '#4d5f6b', { width: 300, rows: 3, ink: '#42535e', line: 2 });
  room.rug(s, s.width * 0.1, floorY + 40, s.width * 0.95, s.height * 0.3, eye, '#9a4a3c');
}

/** A window from ceiling to floor; the town lies low because we are high. */
function skyline(s: Sheet, box: windows.Pane, light: Light, panes: number, sun = true): void {
  windows.window(s, box, light, { across: panes, down: 1, frame: C.coal, sill: false, low: 0.4, sun });
  towers(s, box, light);
  for (let i = 0; i <= panes; i += 1) s.box(box.x + (box.w * i) / panes - 6, box.y, 12, box.h, { fill: C.coal, line: 0 });
}

/** Two tall houses nearer by, so that the height is felt. */
function towers(s: Sheet, { x, y, w, h }: windows.Pane, light: Light): void {
  const [dark, lit] = light === 'day' ? ['#7f968f', '#a9bcb2'] : light === 'dusk' ? ['#5b3c4c', '#ffd98a'] : ['#131e2c', '#f6d072'];
  for (const [share, wide, high] of [[0.1, 0.15, 0.56], [0.72, 0.17, 0.66]] as const) {
    const [bx, by] = [x + w * share, y + h * (1 - high)];
    s.box(bx, by, w * wide, h * high - 3, { fill: dark, lit: true, line: 3 });
    s.detail(() => {
      for (let py = by + 16; py < y + h - 22; py += 30) for (let px = bx + 8; px < bx + w * wide - 14; px += 20) if (s.between(0, 1) < 0.6) s.box(px, py, 10, 15, { fill: lit, lit: true, line: 0 });
    });
  }
}

/** A lamp like a long ring, hung from two cords. */
function ringLamp(s: Sheet, x: number, y: number, w: number, light: Light): void {
  lamps.cone(s, x, y + 6, w * 0.4, w * 0.85, 440, light);
  for (const dx of [-0.34, 0.34]) s.line([[x + w * dx, -5], [x + w * dx, y - 10]], 3.4);
  s.round(x, y, w / 2, 22, { fill: C.mustard });
  s.round(x, y + 2, w / 2 - 18, 12, { fill: lamps.power(light) ? '#fff3c9' : C.cream, lit: true, line: 3.6 });
}

/** A sideboard with water, glasses and a row of files. */
function cabinet(s: Sheet, x: number, foot: number, w: number): void {
  furniture.books(s, x + 18, foot - 108, 118, 72, [C.navy, C.brick, C.pine, C.cream]);
  for (const dx of [168, 204]) s.poly([[x + dx, foot - 140], [x + dx + 24, foot - 140], [x + dx + 20, foot - 108], [x + dx + 4, foot - 108]], { fill: '#d9ebe9', line: 3.6 });
  s.box(x, foot - 98, w, 98, { fill: C.coffee });
  s.box(x - 8, foot - 110, w + 16, 16, { fill: C.walnut });
  for (const share of [0.04, 0.36, 0.68]) {
    s.box(x + w * share, foot - 80, w * 0.28, 66, { line: 3.4, ink: '#2c1d14' });
    s.round(x + w * (share + 0.22), foot - 48, 4, 4, { fill: C.amber, line: 2.4 });
  }
}

function shelf(s: Sheet, x: number, y: number, w: number): void {
  furniture.shelf(s, x, y, w, C.coffee, () => furniture.books(s, x + 4, y, 74, 64, [C.navy, C.brick, C.pine, C.cream]));
}

/** High-backed chairs on the far side of the table. */
function chairs(s: Sheet, at: readonly (readonly [number, number, number])[]): void {
  for (const [x, y, size] of at) {
    s.at(x, y, size, () => {
      s.line([[0, -40], [0, 10]], 8);
      s.box(-52, -170, 104, 140, { fill: C.coal }, 22);
      s.box(-38, -156, 76, 104, { fill: C.slate, line: 3.6 }, 16);
      s.hatch([[6, -150], [32, -146], [32, -64], [12, -60]], { gap: 10 });
      for (const side of [-1, 1]) s.curve([[side * 52, -88], [side * 70, -80], [side * 70, -36]], 8);
    });
  }
}

/** The near end of the long table: a heavy top on a block set well back. */
function table(s: Sheet, top: number, to: number): void {
  const near = top + 76;
  s.poly([[120, near + 20], [to - 240, near + 20], [to - 280, s.height + 10], [160, s.height + 10]], { fill: darker(C.coffee, 0.3) });
  s.hatch([[130, near + 28], [to - 250, near + 28], [to - 262, near + 80], [140, near + 80]], { gap: 11, width: 2.6 });
  s.poly([[-10, top], [to - 60, top], [to, near], [-10, near]], { fill: lighter(C.walnut, 0.08) });
  room.grain(s, 20, to - 100, top + 12, near - 8, C.coffee);
  s.poly([[to * 0.06, top + 20], [to * 0.46, top + 20], [to * 0.43, top + 29], [to * 0.04, top + 29]], { fill: C.amber, line: 0, alpha: 0.25 });
  s.box(-14, near, to + 18, 26, { fill: darker(C.walnut, 0.3) }, 6);
}

/** A bound file, a pen, a glass of water. */
function dossier(s: Sheet, x: number, y: number): void {
  s.poly([[x + 20, y - 32], [x + 140, y - 32], [x + 152, y + 4], [x + 8, y + 4]], { fill: C.navy, line: 4, shadow: 4 });
  s.box(x + 54, y - 22, 54, 14, { fill: C.cream, line: 3 });
  desk.scribble(s, x + 60, y - 15, 40, 1, 6, INK, 2.4);
  s.line([[x + 166, y], [x + 202, y - 22]], 5, C.amber);
  s.poly([[x + 234, y - 54], [x + 272, y - 54], [x + 266, y], [x + 240, y]], { fill: '#d9ebe9', line: 4 });
  s.line([[x + 237, y - 32], [x + 269, y - 32]], 3);
}
