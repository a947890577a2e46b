/**
 * The hand: points made a little uneven, and lines that swell and thin like a brush pen.
 * Pure geometry on picture units; every throw comes from the dice given.
 */
import type { Dice } from '../../../base/index.ts';

export type Point = readonly [x: number, y: number];

/** One decimal is finer than any screen we draw for, and halves the text. */
export function num(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function lengthOf(from: Point, to: Point): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

/** A straight edge as a hand draws it: a slight bow and a slight tremble, ends kept. */
export function tremble(from: Point, to: Point, dice: Dice, amount = 1): Point[] {
  const length = lengthOf(from, to);
  const steps = Math.max(1, Math.round(length / 42));
  const [nx, ny] = length > 0 ? [-(to[1] - from[1]) / length, (to[0] - from[0]) / length] : [0, 0];
  const bow = (dice.next() - 0.5) * Math.min(3.2, length * 0.012) * amount;
  const shake = Math.min(0.9, length * 0.012) * amount;
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const t = i / steps;
    const off = bow * Math.sin(t * Math.PI) + (i > 0 && i < steps ? (dice.next() - 0.5) * 2 * shake : 0);
    return [from[0] + (to[0] - from[0]) * t + nx * off, from[1] + (to[1] - from[1]) * t + ny * off];
  });
}

/** Points on a smooth curve through the given ones (Catmull–Rom), about 12 units apart. */
export function through(points: readonly Point[], closed: boolean): Point[] {
  const n = points.length;
  const at = (i: number): Point => points[closed ? (i + n) % n : Math.min(n - 1, Math.max(0, i))]!;
  const out: Point[] = [];
  for (let i = 0; i < (closed ? n : n - 1); i += 1) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const steps = Math.max(2, Math.round(lengthOf(b, c) / 12));
    for (let k = 0; k < steps; k += 1) out.push(spline(a, b, c, d, k / steps));
  }
  if (!closed) out.push(at(n - 1));
  return out;
}

function spline(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const mix = (i: 0 | 1): number =>
    0.5 * (2 * b[i] + (c[i] - a[i]) * t + (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t
      + (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t * t * t);
  return [mix(0), mix(1)];
}

function normals(points: readonly Point[]): Point[] {
  return points.map((_, i) => {
    const from = points[Math.max(0, i - 1)]!;
    const to = points[Math.min(points.length - 1, i + 1)]!;
    const length = lengthOf(from, to) || 1;
    return [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
  });
}

/** One side of a stroke: a soft curve along the points. */
function side(points: readonly Point[]): string {
  let d = '';
  for (let i = 1; i < points.length - 1; i += 1) {
    const [p, q] = [points[i]!, points[i + 1]!];
    d += `Q${num(p[0])} ${num(p[1])} ${num((p[0] + q[0]) / 2)} ${num((p[1] + q[1]) / 2)}`;
  }
  const end = points[points.length - 1]!;
  return `${d}L${num(end[0])} ${num(end[1])}`;
}

/**
 * The outline of one brush stroke along the points, as path data.
 * @param width the mean width in picture units
 * @param taper how thin the ends are: 1 keeps the width, 0 ends in a point
 */
export function stroke(points: readonly Point[], width: number, dice: Dice, taper = 0.75): string {
  if (points.length < 2) return '';
  const phase = dice.next() * 6.3;
  const last = points.length - 1;
  const across = normals(points);
  let along = 0;
  const half = points.map((p, i) => {
    along += i > 0 ? lengthOf(points[i - 1]!, p) : 0;
    const end = Math.min(1, Math.min(i, last - i) / Math.min(4, Math.max(1, last / 2)));
    return (width / 2) * (1 + 0.14 * Math.sin(phase + along * 0.021)) * (taper + (1 - taper) * end);
  });
  const edge = (sign: number): Point[] =>
    points.map((p, i) => [p[0] + across[i]![0] * half[i]! * sign, p[1] + across[i]![1] * half[i]! * sign]);
  const there = edge(1);
  const back = edge(-1).reverse();
  const cap = (radius: number, to: Point): string =>
    `A${num(radius)} ${num(radius)} 0 0 0 ${num(to[0])} ${num(to[1])}`;
  return `M${num(there[0]![0])} ${num(there[0]![1])}${side(there)}${cap(half[last]!, back[0]!)}`
    + `${side(back)}${cap(half[0]!, there[0]!)}Z`;
}

/** A closed area through the points, as path data; a soft one rounds them off. */
export function area(points: readonly Point[], soft = false): string {
  if (soft) return `${softLoop(points)}Z`;
  return `M${points.map((p) => `${num(p[0])} ${num(p[1])}`).join('L')}Z`;
}

function softLoop(points: readonly Point[]): string {
  const between = (p: Point, q: Point): string => `${num((p[0] + q[0]) / 2)} ${num((p[1] + q[1]) / 2)}`;
  const start = between(points[points.length - 1]!, points[0]!);
  return `M${start}${points.map((p, i) => `Q${num(p[0])} ${num(p[1])} ${between(p, points[(i + 1) % points.length]!)}`).join('')}`;
}

export interface HatchStyle {
  /** Distance between lines, in picture units. */
  readonly gap?: number;
  /** Direction of the lines in degrees; 0 is level. */
  readonly angle?: number;
  readonly width?: number;
}

/** Hatching inside an area: thin strokes, a few left short, as path data. */
export function hatching(points: readonly Point[], style: HatchStyle, dice: Dice): string {
  const { gap = 11, angle = -52, width = 2 } = style;
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const turned = points.map(([x, y]): Point => [x * cos + y * sin, y * cos - x * sin]);
  const back = (x: number, y: number): string => `${num(x * cos - y * sin)} ${num(y * cos + x * sin)}`;
  const ys = turned.map((p) => p[1]);
  let d = '';
  for (let y = Math.min(...ys) + gap * 0.6; y < Math.max(...ys); y += gap * (0.86 + dice.next() * 0.28)) {
    for (const [from, to] of spans(turned, y)) {
      const room = to - from;
      if (room < gap * 0.7) continue;
      const a = from + 2 + dice.next() * Math.min(9, room * 0.12);
      const b = to - 2 - dice.next() * Math.min(16, room * 0.22);
      const h = width * (0.4 + dice.next() * 0.25);
      d += `M${back(a, y)}Q${back((a + b) / 2, y + h)} ${back(b, y)}Q${back((a + b) / 2, y - h)} ${back(a, y)}Z`;
    }
  }
  return d;
}

function spans(points: readonly Point[], y: number): [number, number][] {
  const hits: number[] = [];
  points.forEach((p, i) => {
    const q = points[(i + 1) % points.length]!;
    if (p[1] > y !== q[1] > y) hits.push(p[0] + ((y - p[1]) / (q[1] - p[1])) * (q[0] - p[0]));
  });
  hits.sort((a, b) => a - b);
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < hits.length; i += 2) pairs.push([hits[i]!, hits[i + 1]!]);
  return pairs;
}
