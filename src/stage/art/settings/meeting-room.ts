/** A meeting room: a whiteboard that has seen many plans, a round-cornered table, a view. */
import type { Light } from '../../../scenario/index.ts';
import { C, darker, type Hand, INK, lighter, type Point, type Sheet } from '../ink/index.ts';
import * as desk from '../pieces/desk.ts';
import * as furniture from '../pieces/furniture.ts';
import * as green from '../pieces/green.ts';
import * as lamps from '../pieces/lamps.ts';
import * as room from '../pieces/room.ts';
import * as windows from '../pieces/windows.ts';
import type { Moved } from '../layout.ts';
import { painted, type Studio } from '../studio.ts';
import type { SettingDrawing, Shape } from '../types.ts';

const WALL = '#e9cdb0';

/** The room at an hour, in a shape. */
export function draw(light: Light, shape: Shape, hand?: Hand): SettingDrawing {
  return painted('meeting-room', light, shape, shape === 'wide' ? wide : tall, hand);
}

function wide({ back, front, light, live }: Studio): Moved {
  shell(back, 556, { x: 860, y: 330 });
  windows.window(back, { x: 30, y: 120, w: 240, h: 300 }, light, { across: 3, down: 1, frame: C.slate });
  whiteboard(back, 412, 152, 380, 264);
  furniture.door(back, 1176, 550, 182, 356, C.teal, '#dfe8da');
  for (const x of [420, 760, 1100]) lamps.pendant(back, x, 96, light, C.navy, 56);
  furniture.frame(back, 1424, 190, 140, 130, [C.blush, C.rose, C.plum]);
  flipchart(back, 900, 552);
  green.pot(back, 1556, 590, 88, 92, C.navy);
  live('sway', 1552, 536, 300, 266, (s) => green.leaves(s, 150, 230, 240, C.moss));
  for (const x of [190, 440]) furniture.chair(back, x, 760, 240, C.teal);
  table(front, -10, 1075, 600);
  papers(front, 610, 652);
  return { fixtures: { window: { x: 30, y: 120, w: 240, h: 300 }, door: { x: 1176, y: 194, w: 182, h: 356 }, whiteboard: { x: 412, y: 152, w: 380, h: 264 } } };
}

function tall({ back, front, light, live }: Studio): Moved {
  shell(back, 612, { x: 470, y: 420 });
  windows.window(back, { x: 40, y: 150, w: 200, h: 222 }, light, { across: 2, down: 1, frame: C.slate });
  whiteboard(back, 300, 160, 236, 210);
  furniture.door(back, 566, 606, 136, 326, C.teal, '#dfe8da');
  furniture.frame(back, 736, 196, 136, 140, [C.blush, C.rose, C.plum]);
  for (const x of [230, 650]) lamps.pendant(back, x, 92, light, C.navy, 52);
  green.pot(back, 330, 650, 70, 72, C.navy);
  live('sway', 330, 614, 220, 190, (s) => green.leaves(s, 110, 154, 150, C.moss));
  table(front, -10, 910, 766);
  papers(front, 352, 822);
  return { fixtures: { window: { x: 40, y: 150, w: 200, h: 222 }, door: { x: 566, y: 280, w: 136, h: 326 }, whiteboard: { x: 300, y: 160, w: 236, h: 210 } } };
}

function shell(s: Sheet, floorY: number, eye: room.Eye): void {
  room.wall(s, floorY, WALL, C.slate);
  s.box(-10, -10, s.width + 20, 60, { fill: '#d9b796', line: 0 });
  s.line([[0, 50], [s.width, 50]], 4);
  room.floor(s, floorY, eye, '#6f8a8c', { width: 230, rows: 4, other: '#688184', ink: '#557073', line: 2 });
}

/** Boxes, arrows, a sum that was struck out, notes in three colours. */
function whiteboard(s: Sheet, x: number, y: number, w: number, h: number): void {
  s.box(x, y, w, h, { fill: C.white, shadow: 6 });
  s.box(x + 24, y + h - 2, w * 0.5, 14, { fill: C.steel, line: 4 });
  for (const [dx, colour] of [[40, C.brick], [74, C.navy], [108, C.green]] as const) s.box(x + dx, y + h - 6, 26, 8, { fill: colour, line: 2.6 });
  s.box(x + w * 0.06, y + h * 0.12, w * 0.2, h * 0.2, { line: 4, ink: C.navy });
  s.line([[x + w * 0.28, y + h * 0.22], [x + w * 0.4, y + h * 0.22], [x + w * 0.37, y + h * 0.17]], 4, C.navy);
  s.round(x + w * 0.5, y + h * 0.22, w * 0.08, h * 0.11, { line: 4, ink: C.brick });
  s.line([[x + w * 0.5, y + h * 0.35], [x + w * 0.5, y + h * 0.5]], 4, C.navy);
  s.box(x + w * 0.4, y + h * 0.52, w * 0.2, h * 0.18, { line: 4, ink: C.green });
  desk.scribble(s, x + w * 0.07, y + h * 0.46, w * 0.24, 4, 19, C.slate, 3.4);
  s.line([[x + w * 0.06, y + h * 0.56], [x + w * 0.3, y + h * 0.66]], 4, C.brick);
  for (const [dx, dy, colour] of [[0.68, 0.1, C.amber], [0.83, 0.13, C.mint], [0.7, 0.36, C.blush], [0.84, 0.4, C.amber]] as const) {
    furniture.note(s, x + w * dx, y + h * dy, w * 0.12, h * 0.2, colour, 3);
  }
}

function flipchart(s: Sheet, x: number, foot: number): void {
  s.line([[x - 52, foot], [x - 18, foot - 250]], 6, C.coffee);
  s.line([[x + 52, foot], [x + 18, foot - 250]], 6, C.coffee);
  s.poly([[x - 56, foot - 268], [x + 56, foot - 268], [x + 62, foot - 98], [x - 62, foot - 98]], { fill: C.paper, shadow: 4 });
  s.box(x - 60, foot - 276, 120, 14, { fill: C.coal, line: 4 });
  s.line([[x - 36, foot - 130], [x - 12, foot - 168], [x + 10, foot - 154], [x + 40, foot - 214]], 5, C.brick);
  s.line([[x - 40, foot - 228], [x - 40, foot - 118], [x + 44, foot - 118]], 4);
}

function table(s: Sheet, from: number, to: number, top: number): void {
  const near = top + 74;
  s.poly([[from + 260, near + 20], [from + 420, near + 20], [from + 390, s.height], [from + 290, s.height]], { fill: C.coal });
  s.poly([[to - 380, near + 20], [to - 220, near + 20], [to - 250, s.height], [to - 350, s.height]], { fill: C.coal });
  const turn = [-1, -0.5, 0, 0.5, 1].map((share): Point => [to - 86 + Math.cos((share * Math.PI) / 2) * 76, top + 37 + Math.sin((share * Math.PI) / 2) * 37]);
  const edge: readonly Point[] = [[from - 20, top], [from - 20, top], [to - 300, top], [to - 160, top], ...turn, [to - 160, near], [to - 300, near], [from - 20, near], [from - 20, near]];
  const board = (drop: number): Point[] => edge.map(([x, y]): Point => [x, y + drop]);
  s.blob(board(22), { fill: darker(C.oak, 0.2) });
  s.blob(board(0), { fill: lighter(C.oak, 0.25) });
  room.grain(s, from + 20, to - 160, top + 8, near - 10, C.oak);
}

/** A carafe's glass, handouts, a pen. */
function papers(s: Sheet, x: number, y: number): void {
  s.poly([[x + 20, y - 30], [x + 130, y - 30], [x + 138, y + 4], [x + 10, y + 4]], { fill: C.white, line: 4 });
  desk.scribble(s, x + 34, y - 20, 80, 3, 8, C.grey, 2.4);
  s.line([[x + 146, y + 2], [x + 178, y - 20]], 5, C.brick);
  s.poly([[x + 212, y - 52], [x + 248, y - 52], [x + 243, y], [x + 217, y]], { fill: '#d9ebe9', line: 4 });
  s.line([[x + 215, y - 30], [x + 245, y - 30]], 3, INK);
}
