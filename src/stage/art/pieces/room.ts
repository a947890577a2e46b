/** Walls, floors and counters: the large planes of a room. */
import { C, darker, INK, lighter, type Point, type Sheet } from '../ink/index.ts';

/** Where the eye is: lines of the floor run towards it. */
export interface Eye {
  readonly x: number;
  readonly y: number;
}

/** A wall down to the floor line, with a skirting board. */
export function wall(s: Sheet, floorY: number, colour: string, skirting: string = darker(colour)): void {
  s.box(-10, -10, s.width + 20, floorY + 10, { fill: colour, line: 0 });
  s.box(-10, floorY - 20, s.width + 20, 20, { fill: skirting, line: 3.5 });
}

/** Upright stripes or boards on a wall, barely darker than it. */
export function stripes(s: Sheet, top: number, bottom: number, gap: number, colour: string, width = 3): void {
  for (let x = gap / 2; x < s.width; x += gap) s.line([[x, top], [x + s.between(-1, 1), bottom]], width, colour);
}

/** Panelling along the foot of a wall. */
export function panels(s: Sheet, top: number, bottom: number, colour: string, each = 150): void {
  s.box(-10, top, s.width + 20, bottom - top, { fill: colour, line: 0 });
  s.box(-10, top - 8, s.width + 20, 14, { fill: lighter(colour, 0.18), line: 3.5 });
  for (let x = 24; x < s.width; x += each) {
    s.box(x, top + 22, each - 40, bottom - top - 40, { fill: darker(colour, 0.1), line: 3 });
    s.hatch([[x + 4, top + 26], [x + each - 44, top + 26], [x + each - 44, top + 34], [x + 12, top + 34], [x + 12, bottom - 22], [x + 4, bottom - 22]], { gap: 7 });
  }
}

function towards(eye: Eye, x: number, from: number, y: number): number {
  return eye.x + ((x - eye.x) * (y - eye.y)) / (from - eye.y);
}

/** How far down the row of a floor is; rows grow towards us. */
function rows(top: number, bottom: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => top + (bottom - top) * ((i / count) ** 1.7));
}

/** A floor of boards or squares in perspective. `other` colours every second square. */
export function floor(
  s: Sheet, top: number, eye: Eye, colour: string,
  tiles: { readonly width?: number; readonly rows?: number; readonly other?: string; readonly ink?: string; readonly line?: number } = {},
): void {
  const { width = 170, rows: count = 6, other, ink = darker(colour, 0.3), line = 2.6 } = tiles;
  const bottom = s.height;
  s.box(-10, top, s.width + 20, bottom - top + 10, { fill: colour, line: 0 });
  const ys = rows(top, bottom + 12, count);
  const reach = Math.ceil(((s.width * (bottom - eye.y)) / (top - eye.y) + s.width) / width / 2);
  const edges = Array.from({ length: reach * 2 + 1 }, (_, i) => eye.x + (i - reach) * width);
  if (other) squares(s, ys, edges, eye, bottom, other);
  for (const y of ys.slice(1, -1)) s.line([[0, y], [s.width, y]], line, ink);
  for (const x of edges) {
    const far = towards(eye, x, bottom, top);
    if (far > -20 && far < s.width + 20) s.line([[far, top], [x, bottom]], line, ink);
  }
  s.line([[0, top], [s.width, top]], 4.5, INK);
}

function squares(s: Sheet, ys: readonly number[], edges: readonly number[], eye: Eye, bottom: number, colour: string): void {
  ys.slice(0, -1).forEach((y, row) => {
    const next = ys[row + 1]!;
    edges.slice(0, -1).forEach((x, i) => {
      if ((row + i) % 2 === 0) return;
      const corner = (at: number, to: number): Point => [towards(eye, at, bottom, to), to];
      const [a, b] = [corner(x, y), corner(edges[i + 1]!, y)];
      if (b[0] < -60 || a[0] > s.width + 60) return;
      s.poly([a, b, corner(edges[i + 1]!, next), corner(x, next)], { fill: colour, line: 0 });
    });
  });
}

/** A rug or runner lying on the floor, in perspective. */
export function rug(s: Sheet, x: number, y: number, w: number, h: number, eye: Eye, colour: string): void {
  const bottom = y + h;
  const at = (px: number, to: number): Point => [towards(eye, px, bottom, to), to];
  s.poly([at(x, y), at(x + w, y), [x + w, bottom], [x, bottom]], { fill: colour, line: 4 });
  const m = 18;
  s.poly([at(x + m * 2, y + m * 0.5), at(x + w - m * 2, y + m * 0.5), [x + w - m * 2, bottom - m * 0.7], [x + m * 2, bottom - m * 0.7]],
    { line: 2.5, ink: lighter(colour, 0.45) });
}

export interface CounterStyle {
  readonly from: number;
  readonly to: number;
  /** Far edge of the top; the near edge is `depth` lower. */
  readonly top: number;
  readonly depth?: number;
  readonly colour: string;
  readonly face?: string;
  readonly panel?: number;
}

/** A counter across the picture: top, lip, and a panelled face down to the lower edge. */
export function counter(s: Sheet, style: CounterStyle): void {
  const { from, to, top, depth = 66, colour, face = darker(colour, 0.16), panel = 190 } = style;
  const near = top + depth;
  const [left, right] = [from > 0 ? from + depth * 0.35 : from, to < s.width ? to - depth * 0.45 : to];
  s.box(from + 8, near + 10, to - from - 16, s.height - near + 10, { fill: face });
  grain(s, from + 30, to - 30, near + 40, s.height, darker(face, 0.3));
  if (panel > 0) for (let x = from + 40; x + panel - 30 < to; x += panel) {
    s.box(x, near + 56, panel - 40, s.height - near - 40, { fill: darker(face, 0.1), line: 3.5 });
  }
  s.hatch([[from + 10, near + 24], [to - 10, near + 24], [to - 10, near + 46], [from + 10, near + 46]], { angle: -58, gap: 10, width: 2.4 });
  s.poly([[left, top], [right, top], [to, near], [from, near]], { fill: lighter(colour, 0.2) });
  grain(s, left + 30, right - 20, top + 12, near - 8, darker(colour, 0.12));
  s.box(from - 4, near, to - from + 8, 25, { fill: colour });
}

/** A few long lines of wood grain. */
export function grain(s: Sheet, from: number, to: number, top: number, bottom: number, ink: string): void {
  s.detail(() => {
    for (let y = top + 6; y < bottom - 4; y += s.between(15, 34)) {
      const x = s.between(from, from + (to - from) * 0.7);
      s.line([[x, y], [Math.min(to, x + s.between(60, 240)), y + s.between(-1, 1)]], 2, ink);
    }
  });
}

/** Light lying on wall or floor: flat and hard-edged. */
export function pool(s: Sheet, points: readonly Point[], strength = 0.2, colour: string = C.amber): void {
  s.blob(points, { fill: colour, line: 0, lit: true, alpha: strength });
}
