/** Small people at work far behind: they never have a part, so they keep their backs or profiles to us. */
import { C, darker, FAINT, type Sheet } from '../ink/index.ts';

const CLOTH = [C.teal, C.mustard, C.rose, C.blue, C.moss, C.plum, C.brick] as const;
const SKIN = ['#f0c9a4', '#8d5a3c', '#c98d62', '#5f3d2c', '#e0aa80'] as const;
const HAIR = [C.coal, C.coffee, '#b98a4a', '#2d2624', '#8a8378'] as const;

/** Head and shoulders from behind a desk; `(x, y)` is where the desk cuts them. `who` picks looks. */
export function seated(s: Sheet, x: number, y: number, size: number, who: number, headset = false): void {
  const line = 3;
  s.at(x, y, size, () => {
    s.blob([[-34, 4], [-32, -34], [-14, -46], [14, -46], [32, -34], [34, 4]], { fill: CLOTH[who % 7]!, line, ink: FAINT });
    s.round(0, -66, 19, 22, { fill: SKIN[who % 5]!, line, ink: FAINT });
    s.blob([[-21, -64], [-18, -86], [0, -94], [18, -86], [21, -66], [10, -76], [-8, -78]], { fill: HAIR[(who * 3) % 5]!, line, ink: FAINT });
    if (headset) s.detail(() => s.curve([[-21, -62], [-14, -90], [14, -90], [21, -62]], 4, C.coal));
  });
}

/** A low desk with a screen and somebody at it. */
export function workplace(s: Sheet, x: number, y: number, size: number, who: number, glow: string): void {
  seated(s, x, y - 40 * size, size, who, true);
  s.at(x, y, size, () => {
    s.box(30, -92, 62, 46, { fill: darker(C.slate, 0.1), line: 3, ink: FAINT });
    s.box(35, -87, 52, 36, { fill: glow, lit: true, line: 0 });
    s.box(-70, -46, 190, 12, { fill: C.oak, line: 3, ink: FAINT });
    s.box(-62, -34, 174, 34, { fill: C.stone, line: 3, ink: FAINT });
  });
}
