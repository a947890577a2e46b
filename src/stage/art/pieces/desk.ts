/** What stands on desks and counters: screens, cups, papers. */
import { C, INK, type Sheet } from '../ink/index.ts';

/** Lines of writing on a screen or sheet, too small to read. */
export function scribble(s: Sheet, x: number, y: number, w: number, rows: number, gap: number, ink: string, width = 3): void {
  for (let i = 0; i < rows; i += 1) s.line([[x, y + i * gap], [x + w * s.between(0.45, 1), y + i * gap]], width, ink);
}

/** A screen on a foot, seen from the front; `(x, y)` is the middle of its foot. */
export function monitor(s: Sheet, x: number, y: number, w: number, glow: string, ink: string = C.navy): void {
  const h = w * 0.64;
  s.poly([[x - w * 0.22, y], [x + w * 0.22, y], [x + w * 0.12, y - 9], [x - w * 0.12, y - 9]], { fill: C.slate, line: 4 });
  s.box(x - w * 0.06, y - 30, w * 0.12, 22, { fill: C.slate, line: 4 });
  s.box(x - w / 2, y - 26 - h, w, h, { fill: C.coal, shadow: 4 }, 8);
  s.box(x - w / 2 + 9, y - 17 - h, w - 18, h - 20, { fill: glow, lit: true, line: 3 });
  s.detail(() => scribble(s, x - w * 0.38, y - h - 2, w * 0.6, Math.floor((h - 34) / 16), 15, ink));
}

/** A cup, with steam if it is hot. */
export function cup(s: Sheet, x: number, y: number, w: number, colour: string, hot = false): void {
  s.blob([[x + w * 0.4, y - w * 0.72], [x + w * 0.78, y - w * 0.68], [x + w * 0.76, y - w * 0.26], [x + w * 0.4, y - w * 0.2]], { line: 4.5 });
  s.poly([[x - w * 0.46, y - w * 0.92], [x + w * 0.46, y - w * 0.92], [x + w * 0.36, y], [x - w * 0.36, y]], { fill: colour });
  s.round(x, y - w * 0.92, w * 0.46, w * 0.11, { fill: C.coffee, line: 4 });
  if (hot) for (const dx of [-0.14, 0.16]) s.curve([[x + w * dx, y - w * 1.1], [x + w * (dx + 0.1), y - w * 1.3], [x + w * (dx - 0.04), y - w * 1.5], [x + w * (dx + 0.06), y - w * 1.7]], 3, C.slate);
}

/** A heap of papers, edges uneven. */
export function stack(s: Sheet, x: number, y: number, w: number, sheets: number): void {
  for (let i = 0; i < sheets; i += 1) s.box(x + s.between(-5, 5), y - (i + 1) * 8, w, 8, { fill: i % 3 === 1 ? C.cream : C.white, line: 3 });
}

/** A small brass bell to press. */
export function bell(s: Sheet, x: number, y: number, w: number): void {
  s.box(x - w / 2, y - w * 0.14, w, w * 0.14, { fill: C.coal, line: 4 }, 4);
  s.blob([[x - w * 0.42, y - w * 0.14], [x - w * 0.36, y - w * 0.42], [x, y - w * 0.62], [x + w * 0.36, y - w * 0.42], [x + w * 0.42, y - w * 0.14]], { fill: C.mustard });
  s.hatch([[x + w * 0.08, y - w * 0.54], [x + w * 0.34, y - w * 0.38], [x + w * 0.36, y - w * 0.16], [x + w * 0.1, y - w * 0.16]], { gap: 7 });
  s.line([[x, y - w * 0.62], [x, y - w * 0.72]], 6);
  s.round(x, y - w * 0.75, w * 0.08, w * 0.07, { fill: C.mustard, line: 3.5 });
}

/** A laptop, open, from the front; `(x, y)` is the middle of its near edge. */
export function laptop(s: Sheet, x: number, y: number, w: number, glow: string): void {
  s.box(x - w * 0.42, y - w * 0.62, w * 0.84, w * 0.5, { fill: C.coal, line: 4.5 }, 7);
  s.box(x - w * 0.36, y - w * 0.57, w * 0.72, w * 0.39, { fill: glow, lit: true, line: 2.6 });
  s.poly([[x - w * 0.42, y - w * 0.12], [x + w * 0.42, y - w * 0.12], [x + w * 0.54, y], [x - w * 0.54, y]], { fill: C.steel, line: 4.5 });
  s.detail(() => s.poly([[x - w * 0.34, y - w * 0.09], [x + w * 0.34, y - w * 0.09], [x + w * 0.38, y - w * 0.045], [x - w * 0.38, y - w * 0.045]], { fill: C.slate, line: 0 }));
}

/** A number drawn with a pen, for a wall screen: each figure `h` units high. */
export function digits(s: Sheet, text: string, x: number, y: number, h: number, ink: string = INK, width = 7): void {
  const w = h * 0.52;
  [...text].forEach((sign, i) => {
    const at = x + i * (w + h * 0.2);
    for (const run of FIGURES[sign] ?? []) s.line(run.map(([px, py]) => [at + px * w, y + py * h] as const), width, ink);
  });
}

type Run = readonly (readonly [number, number])[];
const FIGURES: Readonly<Record<string, readonly Run[]>> = {
  0: [[[0.1, 0], [0.9, 0], [1, 1], [0, 1], [0.1, 0]]], 1: [[[0.2, 0.2], [0.55, 0], [0.55, 1]], [[0.2, 1], [0.9, 1]]],
  2: [[[0, 0.15], [0.3, 0], [0.9, 0.05], [0.95, 0.4], [0, 1], [1, 1]]], 3: [[[0, 0], [0.9, 0], [0.45, 0.42], [0.95, 0.6], [0.8, 0.98], [0, 1]]],
  4: [[[0.7, 1], [0.7, 0], [0, 0.66], [1, 0.66]]], 5: [[[0.95, 0], [0.1, 0], [0.05, 0.45], [0.8, 0.45], [0.95, 0.75], [0.7, 1], [0, 0.98]]],
  6: [[[0.85, 0], [0.2, 0.4], [0, 0.8], [0.3, 1], [0.9, 0.95], [0.95, 0.6], [0.1, 0.6]]], 7: [[[0, 0], [1, 0], [0.35, 1]]],
  8: [[[0.5, 0.46], [0.1, 0.2], [0.5, 0], [0.9, 0.2], [0.5, 0.46], [0, 0.78], [0.5, 1], [1, 0.78], [0.5, 0.46]]], 9: [[[0.9, 0.4], [0.1, 0.4], [0.1, 0.05], [0.9, 0], [0.9, 0.5], [0.6, 1]]],
  ':': [[[0.5, 0.3], [0.5, 0.36]], [[0.5, 0.7], [0.5, 0.76]]], '%': [[[0.95, 0], [0.05, 1]], [[0.1, 0.1], [0.25, 0.1], [0.25, 0.25], [0.1, 0.25], [0.1, 0.1]], [[0.75, 0.75], [0.9, 0.75], [0.9, 0.9], [0.75, 0.9], [0.75, 0.75]]],
};
