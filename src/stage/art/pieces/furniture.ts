/** Chairs, shelves, doors and what hangs on walls. */
import { C, darker, INK, lighter, type Point, type Sheet } from '../ink/index.ts';

/** A plain chair seen a little from the side. */
export function chair(s: Sheet, x: number, y: number, size: number, colour: string, mirrored = false): void {
  const u = size / 100;
  s.at(x, y, u, () => {
    for (const [from, to] of [[-26, -30], [28, 32], [-12, -12], [38, 42]] as const) s.line([[from, -44], [to, 0]], 5);
    s.blob([[-34, -98], [-22, -104], [8, -100], [10, -88], [6, -58], [-28, -58]], { fill: colour });
    s.poly([[-34, -54], [20, -54], [44, -44], [-22, -42]], { fill: lighter(colour, 0.15) });
    s.box(-24, -43, 68, 9, { fill: colour, line: 4 });
  }, mirrored);
}

/** A shelf board on brackets with a row of things drawn by `put`. */
export function shelf(s: Sheet, x: number, y: number, w: number, colour: string, put: (sheet: Sheet, x: number, y: number) => void): void {
  put(s, x, y);
  s.box(x - 8, y, w + 16, 14, { fill: colour, shadow: 4 });
  for (const at of [x + w * 0.14, x + w * 0.86]) s.line([[at, y + 15], [at, y + 36], [at - 1, y + 37]], 5);
}

/** Books or binders of uneven height standing in a row. */
export function books(s: Sheet, x: number, y: number, w: number, h: number, colours: readonly string[]): void {
  for (let at = x, i = 0; at < x + w - 12; i += 1) {
    const wide = Math.min(x + w - at, s.between(14, 26));
    const high = h * s.between(0.72, 1);
    const lean = i % 7 === 5 ? 7 : 0;
    s.poly([[at + lean, y - high], [at + wide + lean, y - high], [at + wide, y], [at, y]], { fill: colours[i % colours.length]!, line: 3.5 });
    if (wide > 17) s.detail(() => s.line([[at + 5 + lean * 0.7, y - high * 0.72], [at + wide - 5 + lean * 0.7, y - high * 0.72]], 2.5));
    at += wide + (lean ? 6 : 1.5);
  }
}

/** A closed door with a handle; `(x, y)` is its lower left corner. */
export function door(s: Sheet, x: number, y: number, w: number, h: number, colour: string, glass: string | null = null): void {
  s.box(x - 14, y - h - 14, w + 28, h + 14, { fill: darker(colour, 0.2), line: 4.5 });
  s.box(x, y - h, w, h, { fill: colour, line: 4.5 });
  if (glass) s.box(x + w * 0.2, y - h * 0.86, w * 0.6, h * 0.4, { fill: glass, lit: true, line: 4 });
  else s.box(x + w * 0.18, y - h * 0.88, w * 0.64, h * 0.38, { line: 3 });
  s.box(x + w * 0.18, y - h * 0.4, w * 0.64, h * 0.32, { line: 3 });
  s.round(x + w * 0.87, y - h * 0.46, 7, 7, { fill: C.mustard, line: 3.5 });
}

/** A picture in a frame: hills under a sun, in three flat colours. */
export function frame(s: Sheet, x: number, y: number, w: number, h: number, colours: readonly [string, string, string], wood: string = C.walnut): void {
  s.box(x, y, w, h, { fill: wood, shadow: 5 });
  const m = 11;
  s.box(x + m, y + m, w - 2 * m, h - 2 * m, { fill: colours[0], line: 3.5 });
  const hill = (from: number, top: number): Point[] => [[x + m + 2, y + h - m - 2], [x + m + 2, y + h * from], [x + w * 0.35, y + h * top], [x + w * 0.65, y + h * (from + 0.05)], [x + w - m - 2, y + h * (top + 0.06)], [x + w - m - 2, y + h - m - 2]];
  s.round(x + w * 0.66, y + h * 0.36, h * 0.1, h * 0.1, { fill: C.amber, line: 0 });
  s.poly(hill(0.58, 0.46), { fill: colours[1], line: 2.5 });
  s.poly(hill(0.8, 0.7), { fill: colours[2], line: 2.5 });
}

/** A wall clock showing the hour and minute; lines only, so that hands may turn over it. */
export function clock(s: Sheet, x: number, y: number, r: number, hour: number, minute: number): void {
  s.round(x, y, r, r, { fill: C.white, shadow: 4 });
  for (let i = 0; i < 12; i += 1) {
    const a = (i * Math.PI) / 6;
    s.line([[x + Math.cos(a) * r * 0.76, y + Math.sin(a) * r * 0.76], [x + Math.cos(a) * r * 0.88, y + Math.sin(a) * r * 0.88]], i % 3 ? 2.2 : 4);
  }
  hand(s, x, y, r * 0.48, (hour % 12) * 30 + minute / 2, 5);
  hand(s, x, y, r * 0.7, minute * 6, 3.6);
  s.round(x, y, 4, 4, { fill: INK, line: 0 });
}

function hand(s: Sheet, x: number, y: number, long: number, turn: number, width: number): void {
  const a = ((turn - 90) * Math.PI) / 180;
  s.line([[x, y], [x + Math.cos(a) * long, y + Math.sin(a) * long]], width);
}

/** A pinned paper with lines of writing too small to read. */
export function note(s: Sheet, x: number, y: number, w: number, h: number, colour: string = C.white, lean = 0): void {
  s.poly([[x + lean, y], [x + w + lean, y + lean * 0.4], [x + w, y + h], [x, y + h - lean * 0.3]], { fill: colour, line: 3.5, shadow: 3 });
  s.detail(() => {
    for (let py = y + h * 0.28; py < y + h - 8; py += 13) {
      s.line([[x + w * 0.16, py], [x + w * s.between(0.55, 0.86), py + lean * 0.2]], 2, C.slate);
    }
    s.round(x + w / 2 + lean, y + 5, 4.5, 4.5, { fill: C.brick, line: 2.5 });
  });
}

/** A board of cork or felt with papers pinned to it. */
export function pinboard(s: Sheet, x: number, y: number, w: number, h: number, colour: string = C.tan): void {
  s.box(x, y, w, h, { fill: colour, shadow: 5 });
  const papers = [C.white, C.amber, C.mint, C.blush];
  for (let i = 0, px = x + 16; px < x + w - 50; i += 1) {
    const wide = s.between(38, 60);
    const high = Math.min(h - 34, s.between(50, 84));
    note(s, px, y + 14 + s.between(0, Math.max(1, h - high - 30)), Math.min(wide, x + w - px - 12), high, papers[i % 4], s.between(-4, 4));
    px += wide + 14;
  }
}
