/** Puts a body together: a seat, skin, clothes, ink. */
import type { Drawing } from '../types.ts';
import { INK, METAL, type Outfit } from './colours.ts';
import type { BodyPack } from './packs.ts';
import { patterned } from './pattern.ts';
import { seatBehind } from './seat.ts';
import { inked, page, painted } from './svg.ts';

/** Whoever sits is still seen over a counter: the neck is at least this far above the foot of the drawing, in its units. */
const OVER_COUNTER = 2000;

/** How far a body's drawing is lifted off its foot. */
function lift({ height, pivot: [, neck = 0] }: BodyPack): number {
  return Math.max(0, OVER_COUNTER - (height - neck));
}

/**
 * Skin under, clothes over it, lines on top; masses of ink take a colour where the body says so.
 * @param weave index of the pattern on a knitted top; wraps around
 */
export function bodyDrawing(body: BodyPack, skin: string, outfit: Outfit, weave: number): Drawing {
  const colours: Readonly<Record<string, string>> = { ...outfit, metal: METAL, ink: INK };
  const clothes = Object.entries(body.paints).map(([paint, d]) => painted(d, colours[paint] ?? outfit.top));
  const mass = body.mass === 'ink' ? null : colours[body.mass] ?? null;
  const { width, height } = body;
  const parts = [seatBehind(body), `<path fill-rule="evenodd" fill="${skin}" d="${body.base}"/>`, ...clothes,
    body.knit ? patterned(body.paints['top'] ?? '', outfit.under, weave) : '', inked(body.ink, mass, 20, INK)];
  return page(parts.join(''), 0, 0, width, height + lift(body));
}
