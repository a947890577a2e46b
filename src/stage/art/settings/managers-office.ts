/** A glass-walled office: the call floor behind, a number on the wall, a desk between you. */
import type { Light } from '../../../scenario/index.ts';
import { C, darker, FAINT, type Hand, INK, lighter, type Sheet } from '../ink/index.ts';
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

const WALL = '#e3cfa9';

/** The office at an hour, in a shape. */
export function draw(light: Light, shape: Shape, hand?: Hand): SettingDrawing {
  return painted('managers-office', light, shape, shape === 'wide' ? wide : tall, hand);
}

function wide({ back, front, light, glow, live }: Studio): Moved {
  glow(162, 344, 150);
  const eye = { x: 860, y: 330 };
  shell(back, 556, eye);
  lamps.strip(back, 480, 40, 380, light);
  glass(back, 414, 130, 520, 426, 3, light);
  blinds(back, 414, 130, 520, 60);
  dashboard(back, 44, 262, 236, 158, '97');
  furniture.books(back, 40, 506, 170, 74, [C.brick, C.cream, C.navy, C.mustard, C.pine]);
  lowCupboard(back, 26, 506, 262, 58);
  windows.window(back, { x: 1190, y: 110, w: 190, h: 290 }, light, { across: 1, down: 2 });
  furniture.chair(back, 1235, 622, 150, C.brick);
  furniture.chair(back, 1410, 622, 150, C.brick, true);
  green.pot(back, 1560, 590, 84, 84, C.rose);
  live('sway', 1560, 544, 330, 280, (s) => green.leaves(s, 165, 244, 250, C.green));
  table(front, -10, 1075, 600);
  dressing(front, 610, 606);
  return { fixtures: { window: { x: 1190, y: 110, w: 190, h: 290 } } };
}

function tall({ back, front, light, glow, live }: Studio): Moved {
  glow(158, 262, 150);
  const eye = { x: 470, y: 420 };
  shell(back, 612, eye);
  lamps.strip(back, 330, 40, 340, light);
  glass(back, 332, 140, 370, 472, 2, light);
  blinds(back, 332, 140, 370, 50);
  windows.window(back, { x: 744, y: 190, w: 120, h: 196 }, light, { across: 1, down: 2 });
  dashboard(back, 40, 176, 236, 176, '97');
  lowCupboard(back, 22, 566, 250, 50);
  green.pot(back, 850, 690, 76, 74, C.rose);
  live('sway', 850, 652, 240, 220, (s) => green.leaves(s, 120, 184, 170, C.green));
  table(front, -10, 910, 766);
  dressing(front, 344, 772);
  return { fixtures: { window: { x: 744, y: 190, w: 120, h: 196 } } };
}

function shell(s: Sheet, floorY: number, eye: room.Eye): void {
  room.wall(s, floorY, WALL, C.walnut);
  room.floor(s, floorY, eye, '#8b9a87', { width: 120, rows: 1, ink: '#788973', line: 2 });
  s.detail(() => {
    for (let i = 0; i < 90; i += 1) {
      const [x, y] = [s.between(0, s.width), s.between(floorY + 10, s.height)];
      s.line([[x, y], [x + s.between(8, 18), y + s.between(-2, 2)]], 2, '#788973');
    }
  });
}

/** The call floor as seen through panes of glass: paler, thinner, further. */
function glass(s: Sheet, x: number, y: number, w: number, h: number, panes: number, light: Light): void {
  const foot = y + h;
  s.box(x, y, w, h, { fill: '#dfe3cf', line: 0 });
  s.box(x, foot - h * 0.34, w, h * 0.34, { fill: '#c3c3ab', line: 0 });
  for (let i = 0; i < 3; i += 1) s.box(x + w * (0.06 + i * 0.33), y + h * 0.2, w * 0.2, 9, { fill: lamps.power(light) ? '#fff3c9' : C.white, lit: true, line: 2.5, ink: FAINT });
  s.box(x + w * 0.3, y + h * 0.3, w * 0.34, 30, { fill: C.blue, line: 2.5, ink: FAINT });
  desk.scribble(s, x + w * 0.33, y + h * 0.3 + 15, w * 0.28, 1, 10, C.white, 5);
  for (let i = 0; i < panes + 1; i += 1) crowd.workplace(s, x + w * (i + 0.35) / (panes + 1), foot - h * 0.27, 0.62, i * 2 + 1, '#cfe6df');
  for (let i = 0; i < panes; i += 1) crowd.workplace(s, x + w * (i + 0.55) / panes, foot - h * 0.04, 0.9, i * 3, '#cfe6df');
  for (const from of [0.08, 0.55]) {
    const slab = (a: number, b: number) => [[x + w * (from + a), foot], [x + w * (from + a + 0.16), y], [x + w * (from + b + 0.16), y], [x + w * (from + b), foot]] as const;
    s.poly(slab(0, 0.07), { fill: '#ffffff', lit: true, line: 0, alpha: 0.22 });
    s.poly(slab(0.1, 0.12), { fill: '#ffffff', lit: true, line: 0, alpha: 0.22 });
  }
  s.box(x + w + 5, y, 70, h - 20, { fill: WALL, line: 0 });
  for (let i = 0; i <= panes; i += 1) s.box(x + (w * i) / panes - 7, y, 14, h, { fill: C.coal, line: 0 });
  s.box(x - 7, y - 8, w + 14, 16, { fill: C.coal, line: 0 });
  s.box(x - 7, foot - 16, w + 14, 16, { fill: C.coal, line: 0 });
  s.box(x + w / panes * (panes - 1) + 22, y + h * 0.5, 10, 62, { fill: C.mustard, line: 3.5 });
}

function blinds(s: Sheet, x: number, y: number, w: number, h: number): void {
  for (let at = y - 4; at < y + h; at += 13) s.box(x - 4, at, w + 8, 10, { fill: C.cream, line: 2.6 });
  s.line([[x + w - 40, y + h], [x + w - 42, y + h + 74]], 3);
  s.round(x + w - 42, y + h + 80, 6, 8, { fill: C.cream, line: 3 });
}

/** The wall screen: one big number, a bar for each week, a line that should be reached. */
function dashboard(s: Sheet, x: number, y: number, w: number, h: number, number: string): void {
  s.box(x, y, w, h, { fill: C.coal, shadow: 6 }, 8);
  s.box(x + 10, y + 10, w - 20, h - 20, { fill: '#22352f', lit: true, line: 0 });
  desk.digits(s, number, x + 52, y + 30, 62, '#8fc27a', 9);
  const bars = [0.5, 0.62, 0.56, 0.74, 0.7, 0.9, 0.86];
  bars.forEach((share, i) => s.box(x + 28 + i * 26, y + h - 20 - share * 44, 16, share * 44, { fill: i > 4 ? '#f2c14e' : '#6fae93', lit: true, line: 0 }));
  s.line([[x + 22, y + h - 56], [x + w - 22, y + h - 57]], 3, '#e07a5f');
}

function lowCupboard(s: Sheet, x: number, y: number, w: number, h: number): void {
  s.box(x, y, w, h, { fill: C.walnut });
  s.box(x - 8, y - 6, w + 16, 14, { fill: C.wood });
  for (const at of [0.05, 0.53]) {
    s.box(x + w * at, y + 16, w * 0.42, h - 26, { line: 3 });
    s.round(x + w * (at === 0.05 ? 0.42 : 0.58), y + h * 0.58, 4, 4, { fill: C.mustard, line: 2.5 });
  }
}

/** The desk we sit at: a thick top, a modest panel set back, drawers at the side. */
function table(s: Sheet, from: number, to: number, top: number): void {
  const near = top + 70;
  s.box(from + 30, near + 20, to - from - 70, s.height - near, { fill: darker(C.walnut, 0.35) });
  room.grain(s, from + 60, to - 80, near + 40, s.height, C.coffee);
  s.box(from + 20, near + 20, 270, s.height - near, { fill: C.walnut });
  for (const dy of [54, 130]) {
    s.box(from + 44, near + dy, 222, 62, { fill: lighter(C.walnut, 0.1), line: 4 });
    s.box(from + 128, near + dy + 24, 54, 12, { fill: C.mustard, line: 3.5 });
  }
  s.box(to - 64, near + 20, 40, s.height - near, { fill: C.walnut });
  s.hatch([[from + 300, near + 24], [to - 70, near + 24], [to - 70, near + 74], [from + 300, near + 74]], { gap: 11, width: 2.6 });
  s.poly([[from + 10, top], [to - 34, top], [to, near], [from, near]], { fill: lighter(C.wood, 0.22) });
  room.grain(s, from + 30, to - 60, top + 10, near - 6, darker(C.wood, 0.08));
  s.box(from - 4, near, to - from + 8, 22, { fill: C.wood });
}

/** Pad, pen and a cup that has gone cold. */
function dressing(s: Sheet, x: number, y: number): void {
  s.poly([[x + 30, y + 12], [x + 190, y + 12], [x + 204, y + 52], [x + 16, y + 52]], { fill: C.pine, line: 4 });
  s.poly([[x + 52, y + 17], [x + 150, y + 17], [x + 158, y + 46], [x + 44, y + 46]], { fill: C.white, line: 3.4 });
  desk.scribble(s, x + 62, y + 25, 74, 3, 8, C.grey, 2.4);
  s.line([[x + 164, y + 46], [x + 196, y + 22]], 5, INK);
  desk.cup(s, x + 264, y + 44, 34, C.teal);
}
