/** Plants. They soften a room, and one leaf may sway. */
import { C, darker, INK, type Point, type Sheet } from '../ink/index.ts';

/** One leaf from `(x, y)`, `long` units towards `turn` (degrees, 0 is up). */
export function leaf(s: Sheet, x: number, y: number, long: number, turn: number, colour: string, width = 0.3): void {
  const a = ((turn - 90) * Math.PI) / 180;
  const [cx, cy] = [Math.cos(a), Math.sin(a)];
  const at = (along: number, across: number): Point => [x + cx * long * along - cy * long * across, y + cy * long * along + cx * long * across];
  s.blob([at(0, 0), at(0.3, width * 0.7), at(0.62, width * 0.72), at(1, 0), at(0.6, -width * 0.62), at(0.28, -width * 0.6)], { fill: colour, line: 4 });
  s.curve([at(0.04, 0), at(0.45, 0.03), at(0.86, 0)], 2.2);
}

/** A pot; `(x, y)` is the middle of its foot. */
export function pot(s: Sheet, x: number, y: number, w: number, h: number, colour: string): void {
  s.poly([[x - w / 2, y - h], [x + w / 2, y - h], [x + w * 0.36, y], [x - w * 0.36, y]], { fill: colour, shadow: 4 });
  s.box(x - w * 0.57, y - h - 4, w * 1.14, h * 0.24, { fill: colour });
  s.hatch([[x + w * 0.1, y - h * 0.7], [x + w * 0.44, y - h * 0.7], [x + w * 0.34, y - 4], [x + w * 0.1, y - 4]], { gap: 8 });
}

/** Broad leaves on stems, a rubber plant or a ficus; `y` is where it stands. */
export function bush(s: Sheet, x: number, y: number, size: number, colour: string = C.green, potColour: string = C.rose): void {
  pot(s, x, y, size * 0.42, size * 0.36, potColour);
  leaves(s, x, y - size * 0.36, size, colour);
}

/** The leaves alone, for a plant that sways over its pot. */
export function leaves(s: Sheet, x: number, y: number, size: number, colour: string = C.green): void {
  const shades = [colour, darker(colour, 0.14), C.moss];
  const turns = [-78, -52, 74, 50, -28, 30, -8, 12];
  turns.forEach((turn, i) => {
    const long = size * (0.46 + ((i * 7) % 4) * 0.06);
    leaf(s, x + (i % 3 - 1) * size * 0.035, y + 2, long, turn, shades[i % 3]!, 0.26);
  });
}

/** A few cut flowers in a jar. */
export function flowers(s: Sheet, x: number, y: number, size: number, colours: readonly string[]): void {
  colours.forEach((colour, i) => {
    const lean = (i - (colours.length - 1) / 2) * size * 0.2;
    const [fx, fy] = [x + lean, y - size * (0.86 - Math.abs(lean) / size * 0.5)];
    s.curve([[x + lean * 0.2, y - size * 0.3], [x + lean * 0.7, y - size * 0.55], [fx, fy]], 3.5, C.pine);
    s.round(fx, fy, size * 0.12, size * 0.11, { fill: colour, line: 3.5 });
    s.round(fx, fy, size * 0.035, size * 0.035, { fill: INK, line: 0 });
  });
  s.blob([[x - size * 0.13, y - size * 0.38], [x + size * 0.13, y - size * 0.38], [x + size * 0.19, y - size * 0.1], [x + size * 0.14, y], [x - size * 0.14, y], [x - size * 0.19, y - size * 0.1]],
    { fill: C.sky });
}
