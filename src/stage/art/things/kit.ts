/** What every thing is: its box, and how it is drawn in it. */
import type { Sheet } from '../ink/index.ts';

/** Width and height of the box, 110 to 160 units, and the drawing; the foot is the middle of the lower edge. */
export type ThingArt = readonly [width: number, height: number, draw: (s: Sheet) => void];
