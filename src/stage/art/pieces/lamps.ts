/** Lamps, and the light they throw. Lamps are off by day. */
import { C, darker, type Sheet } from '../ink/index.ts';
import type { Light } from '../../../scenario/index.ts';
import { pool } from './room.ts';

const GLOW = '#ffe29a';

/** How much a lamp gives at this hour, 0 to 1. */
export function power(light: Light): number {
  return { day: 0, dusk: 0.6, night: 1 }[light];
}

/** Two hard-edged rounds of lamp light about a point. */
export function halo(s: Sheet, x: number, y: number, r: number, light: Light): void {
  const p = power(light);
  if (p === 0) return;
  s.round(x, y, r, r * 0.94, { fill: GLOW, lit: true, line: 0, alpha: 0.16 * p });
  s.round(x, y, r * 0.55, r * 0.52, { fill: GLOW, lit: true, line: 0, alpha: 0.16 * p });
}

/** Light falling from a lamp onto what is below: a flat cone ending in a soft foot. */
export function cone(s: Sheet, x: number, y: number, from: number, to: number, h: number, light: Light): void {
  const p = power(light);
  if (p === 0) return;
  for (const [wide, alpha] of [[1, 0.17], [0.62, 0.13]] as const) {
    s.poly([[x - from, y], [x + from, y], [x + to * wide, y + h], [x - to * wide, y + h]], { fill: GLOW, lit: true, line: 0, alpha: alpha * p });
    s.blob([[x - to * wide, y + h], [x, y + h - 2], [x + to * wide, y + h], [x + to * wide * 0.7, y + h + 18], [x, y + h + 26], [x - to * wide * 0.7, y + h + 18]],
      { fill: GLOW, lit: true, line: 0, alpha: alpha * p });
  }
}

/** A lamp hanging from the ceiling on a cord; `y` is the lower rim of the shade. */
export function pendant(s: Sheet, x: number, y: number, light: Light, colour: string, r = 62, throwDown = 400): void {
  if (throwDown > 0) cone(s, x, y, r * 0.9, r * 0.9 + throwDown * 0.42, throwDown, light);
  s.line([[x, -5], [x, y - r * 0.95]], 4);
  s.box(x - 9, y - r * 1.05, 18, 18, { fill: C.coal, line: 3.5 });
  s.round(x, y + 2, r * 0.34, r * 0.26, { fill: power(light) ? '#fff3c9' : C.cream, lit: true, line: 4 });
  s.blob([[x - r, y], [x - r * 0.86, y - r * 0.48], [x - r * 0.34, y - r * 0.86], [x + r * 0.34, y - r * 0.86], [x + r * 0.86, y - r * 0.48], [x + r, y], [x, y + 5]],
    { fill: colour });
  s.hatch([[x + r * 0.2, y - r * 0.75], [x + r * 0.8, y - r * 0.4], [x + r * 0.92, y - 5], [x + r * 0.3, y - 4]], { gap: 8, angle: -60 });
}

/** A standing lamp with a cloth shade; `y` is its foot. */
export function standing(s: Sheet, x: number, y: number, h: number, light: Light, colour: string = C.mustard): void {
  const top = y - h;
  halo(s, x, top + 50, 190, light);
  s.round(x, y - 4, 46, 11, { fill: C.coal });
  s.line([[x, y - 10], [x, top + 80]], 7);
  s.poly([[x - 40, top], [x + 40, top], [x + 66, top + 92], [x - 66, top + 92]], { fill: power(light) ? '#ffd97f' : colour, lit: power(light) > 0 });
  s.line([[x - 54, top + 76], [x + 54, top + 76]], 2.5, darker(colour, 0.4));
  s.line([[x - 14, top + 8], [x - 22, top + 84]], 2.2, darker(colour, 0.3));
  s.line([[x + 16, top + 8], [x + 26, top + 84]], 2.2, darker(colour, 0.3));
  pool(s, [[x - 130, y], [x, y - 16], [x + 140, y], [x + 90, y + 24], [x - 80, y + 24]], 0.2 * power(light));
}

/** A long ceiling lamp in perspective-free flat form. */
export function strip(s: Sheet, x: number, y: number, w: number, light: Light): void {
  s.line([[x + w * 0.15, -5], [x + w * 0.15, y]], 3.5);
  s.line([[x + w * 0.85, -5], [x + w * 0.85, y]], 3.5);
  s.box(x, y, w, 20, { fill: C.stone });
  s.box(x + 10, y + 18, w - 20, 10, { fill: power(light) ? '#fff3c9' : C.white, lit: true, line: 3.5 });
  const p = power(light);
  if (p > 0) {
    s.poly([[x + 10, y + 30], [x + w - 10, y + 30], [x + w + 90, y + 330], [x - 90, y + 330]], { fill: GLOW, lit: true, line: 0, alpha: 0.12 * p });
  }
}
