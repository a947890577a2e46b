/** The pass of a restaurant kitchen: heat lamps, order slips, white tiles, pans and steam. */
import type { Light } from '../../../scenario/index.ts';
import { C, type Hand, lighter, type Sheet } from '../ink/index.ts';
import * as lamps from '../pieces/lamps.ts';
import * as room from '../pieces/room.ts';
import type { Moved } from '../layout.ts';
import { painted, type Studio } from '../studio.ts';
import type { SettingDrawing, Shape } from '../types.ts';

const COPPER = '#c9784a';

/** The pass at an hour, in a shape. */
export function draw(light: Light, shape: Shape, hand?: Hand): SettingDrawing {
  return painted('kitchen-pass', light, shape, shape === 'wide' ? wide : tall, hand);
}

function wide({ back, front, light, live }: Studio): Moved {
  shell(back, 556, { x: 860, y: 330 });
  dishes(back, 24, 196, 250, 2);
  dishes(back, 24, 420, 250, 1);
  hood(back, 402, 92, 316);
  range(back, 420, 548, 280);
  panRail(back, 950, 176, 190);
  swingDoor(back, 1170, 550, 196, 372);
  dishes(back, 1410, 200, 176, 2);
  for (const x of [300, 620, 940]) lamps.pendant(front, x, 104, light, C.brick, 50, 0);
  for (const x of [300, 620, 940]) lamps.cone(back, x, 110, 44, 150, 430, light);
  steelCounter(front, -10, 1075, 600);
  plates(front, 616, 650);
  slips(front, -10, 1610, 20, live, [180, 470, 780, 1010]);
  live('drift', 494, 270, 90, 96, steam);
  return { fixtures: { door: { x: 1170, y: 178, w: 196, h: 372 } } };
}

function tall({ back, front, light, live }: Studio): Moved {
  shell(back, 612, { x: 470, y: 420 });
  dishes(back, 26, 232, 210, 1);
  dishes(back, 26, 360, 210, 1);
  hood(back, 262, 110, 268);
  range(back, 284, 604, 226);
  swingDoor(back, 552, 606, 150, 360);
  panRail(back, 728, 200, 160);
  for (const x of [190, 700]) lamps.pendant(front, x, 100, light, C.brick, 50, 0);
  for (const x of [190, 700]) lamps.cone(back, x, 106, 44, 150, 480, light);
  steelCounter(front, -10, 910, 766);
  plates(front, 366, 820);
  slips(front, -10, 910, 20, live, [70, 330, 560, 800]);
  live('drift', 344, 326, 90, 96, steam);
  return { fixtures: { door: { x: 552, y: 246, w: 150, h: 360 } } };
}

function shell(s: Sheet, floorY: number, eye: room.Eye): void {
  room.wall(s, floorY, '#e9e4d0', C.slate);
  tiles(s, 66, floorY - 22, 46, '#cfcbb6');
  s.box(-10, floorY - 172, s.width + 20, 22, { fill: C.teal, line: 3.5 });
  room.floor(s, floorY, eye, '#b5654a', { width: 116, rows: 7, ink: '#8a4634', line: 2.4 });
}

function tiles(s: Sheet, top: number, bottom: number, size: number, ink: string): void {
  s.detail(() => {
    for (let y = top, odd = 0; y < bottom; y += size * 0.62, odd += 1) {
      s.line([[0, y], [s.width, y]], 2, ink);
      for (let x = (odd % 2) * size * 0.6; x < s.width; x += size * 1.2) s.line([[x, y], [x, Math.min(bottom, y + size * 0.62)]], 2, ink);
    }
  });
}

/** Stacked plates and bowls on a steel shelf. */
function dishes(s: Sheet, x: number, y: number, w: number, rows: number): void {
  for (let r = 0; r < rows; r += 1) {
    const board = y + r * 112 + 60;
    for (let at = x + 34, i = 0; at < x + w - 20; at += 62, i += 1) {
      if ((i + r) % 3 === 1) bowls(s, at, board);
      else pile(s, at, board, 4 + ((i * 3 + r) % 3));
    }
    s.box(x, board, w, 12, { fill: C.steel, shadow: 4 });
    for (const at of [x + 26, x + w - 30]) s.line([[at, board + 14], [at, board + 34]], 4.5);
  }
}

function pile(s: Sheet, x: number, y: number, count: number): void {
  for (let i = 0; i < count; i += 1) s.box(x - 26, y - 8 - i * 8, 52, 8, { fill: i === count - 1 ? C.sky : C.white, line: 3 }, 4);
}

function bowls(s: Sheet, x: number, y: number): void {
  for (let i = 0; i < 2; i += 1) s.blob([[x - 24, y - 26 - i * 16], [x + 24, y - 26 - i * 16], [x + 16, y - 6 - i * 16], [x, y - 2 - i * 16], [x - 16, y - 6 - i * 16]], { fill: i ? C.rose : C.cream, line: 3.4 });
}

function hood(s: Sheet, x: number, y: number, w: number): void {
  s.box(x + w * 0.34, -10, w * 0.32, y + 12, { fill: C.steel });
  s.poly([[x + w * 0.24, y], [x + w * 0.76, y], [x + w, y + 92], [x, y + 92]], { fill: C.steel, shadow: 5 });
  s.box(x - 6, y + 90, w + 12, 22, { fill: lighter(C.steel) });
  s.hatch([[x + w * 0.6, y + 8], [x + w * 0.74, y + 8], [x + w * 0.92, y + 84], [x + w * 0.7, y + 84]], { gap: 10, angle: -64 });
  for (let i = 0; i < 4; i += 1) s.line([[x + w * (0.12 + i * 0.22), y + 101], [x + w * (0.24 + i * 0.22), y + 101]], 4, C.slate);
}

/** The stove: flames, a stockpot, a pan, an oven door. */
function range(s: Sheet, x: number, foot: number, w: number): void {
  const top = foot - 168;
  s.box(x, top, w, 168, { fill: C.slate, shadow: 5 });
  s.box(x + 20, top + 58, w - 40, 92, { fill: C.coal });
  s.box(x + 44, top + 76, w - 88, 44, { fill: '#e08b45', lit: true, line: 3.5 });
  s.line([[x + 34, top + 66], [x + w - 34, top + 66]], 6, C.steel);
  for (let i = 0; i < 5; i += 1) s.round(x + 30 + i * ((w - 60) / 4), top + 30, 10, 10, { fill: C.cream, line: 3.5 });
  s.box(x - 6, top - 8, w + 12, 14, { fill: C.coal, line: 4 });
  flame(s, x + w * 0.26, top - 8);
  flame(s, x + w * 0.72, top - 8);
  s.box(x + w * 0.09, top - 96, w * 0.34, 80, { fill: COPPER }, 8);
  s.box(x + w * 0.07, top - 104, w * 0.38, 13, { fill: COPPER }, 5);
  s.hatch([[x + w * 0.32, top - 88], [x + w * 0.41, top - 88], [x + w * 0.41, top - 24], [x + w * 0.34, top - 24]], { gap: 8 });
  s.poly([[x + w * 0.54, top - 44], [x + w * 0.9, top - 44], [x + w * 0.86, top - 16], [x + w * 0.58, top - 16]], { fill: C.coal });
  s.line([[x + w * 0.9, top - 38], [x + w * 1.04, top - 56]], 9);
}

function flame(s: Sheet, x: number, y: number): void {
  for (const dx of [-22, -8, 7, 21]) s.blob([[x + dx - 5, y], [x + dx, y - 13], [x + dx + 5, y]], { fill: '#6fa8d6', lit: true, line: 0 });
}

function panRail(s: Sheet, x: number, y: number, w: number): void {
  s.line([[x - 8, y], [x + w + 8, y]], 7, C.slate);
  const each = w / 3;
  for (let i = 0; i < 3; i += 1) {
    const cx = x + each * (i + 0.5);
    const r = each * (0.44 - i * 0.05);
    s.line([[cx, y], [cx, y + 50]], 8);
    s.round(cx, y + 52 + r, r, r, { fill: i === 1 ? C.coal : COPPER, shadow: 3 });
    s.round(cx, y + 52 + r, r * 0.72, r * 0.72, { fill: i === 1 ? C.slate : lighter(COPPER, 0.2), line: 3 });
  }
}

/** The swing door to the dining room, with a round window full of evening. */
function swingDoor(s: Sheet, x: number, foot: number, w: number, h: number): void {
  s.box(x - 16, foot - h - 16, w + 32, h + 16, { fill: C.slate, shadow: 5 });
  s.box(x, foot - h, w, h, { fill: C.teal });
  s.round(x + w / 2, foot - h * 0.72, w * 0.27, w * 0.27, { fill: C.steel });
  s.round(x + w / 2, foot - h * 0.72, w * 0.2, w * 0.2, { fill: '#f0b768', lit: true });
  s.box(x + w * 0.4, foot - h * 0.72, 14, w * 0.17, { fill: '#8b4a35', lit: true, line: 0 });
  s.round(x + w * 0.56, foot - h * 0.77, 7, 7, { fill: '#fff0c0', lit: true, line: 0 });
  s.box(x + 12, foot - h * 0.3, w - 24, h * 0.27, { fill: C.steel, line: 4 });
  s.box(x + w * 0.78, foot - h * 0.5, 16, h * 0.14, { fill: C.steel, line: 4 });
  s.hatch([[x + w * 0.7, foot - h + 12], [x + w - 10, foot - h + 12], [x + w - 10, foot - h * 0.55], [x + w * 0.86, foot - h * 0.55]], { gap: 12 });
}

function steelCounter(s: Sheet, from: number, to: number, top: number): void {
  room.counter(s, { from, to, top, colour: C.steel, face: '#aab3b0', panel: 0 });
  for (const y of [top + 150, top + 250]) s.box(from + 20, y, to - from - 50, 14, { fill: C.steel, line: 4 });
  for (let x = from + 60, i = 0; x + 130 < to; x += 160, i += 1) {
    if (i % 2) pile(s, x + 60, top + 150, 6);
    else s.box(x, top + 110, 110, 40, { fill: C.grey, line: 4 }, 6);
  }
  s.hatch([[from + 20, top + 166], [to - 40, top + 166], [to - 40, top + 190], [from + 20, top + 190]], { gap: 10 });
}

/** Two plates ready to go, low on the pass. */
function plates(s: Sheet, x: number, y: number): void {
  for (const [dx, food] of [[40, C.mustard], [180, C.brick]] as const) {
    s.round(x + dx, y - 8, 62, 15, { fill: C.white, shadow: 3 });
    s.blob([[x + dx - 34, y - 10], [x + dx - 18, y - 30], [x + dx + 14, y - 32], [x + dx + 34, y - 10]], { fill: food, line: 4 });
    s.blob([[x + dx - 6, y - 26], [x + dx + 8, y - 40], [x + dx + 22, y - 28]], { fill: C.moss, line: 3.4 });
  }
}

/** The rail overhead with order slips; a few of them sway. */
function slips(s: Sheet, from: number, to: number, y: number, live: Studio['live'], at: readonly number[]): void {
  s.box(from, y, to - from, 14, { fill: C.steel, line: 4 });
  at.forEach((x, i) => live('sway', x, y + 84, 58, 80, (own) => {
    own.box(6, 2, 44, 72 - (i % 2) * 14, { fill: i % 3 ? C.white : C.amber, line: 3.6 });
    for (let r = 0; r < 3; r += 1) own.line([[14, 20 + r * 13], [own.between(30, 42), 20 + r * 13]], 3, C.slate);
  }));
}

function steam(s: Sheet): void {
  for (const x of [22, 46, 68]) s.curve([[x, 92], [x + 9, 72], [x - 7, 50], [x + 7, 30], [x - 2, 8]], 4.5, x === 46 ? '#8f9a9b' : '#b3bbb8');
}
