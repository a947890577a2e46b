/** Things that can be looked at. Their art is fetched once, with the stage. */
import type { Drawing } from './types.ts';

type Art = typeof import('./things/index.ts');
let art: Art | null = null;

/** Fetches the art of all things. Call it once before `thingPicture`; later calls do nothing. */
export async function loadThings(): Promise<void> {
  art ??= await import('./things/index.ts');
}

/**
 * The drawing of a thing, as it stands or, if asked, as it hangs; 110 to 160 units wide and up to 160 high, its foot in the
 * middle of the lower edge. A name outside `PICTURES` gives a tied box.
 * @throws if `loadThings` has not finished
 */
export function thingPicture(picture: string, hung = false): Drawing {
  if (!art) throw new Error('thingPicture was asked before loadThings had finished');
  return art.draw(picture, hung);
}

/**
 * The same thing asleep, in a drawing of the same size; null for what does not sleep.
 * @throws if `loadThings` has not finished
 */
export function asleep(picture: string): Drawing | null {
  if (!art) throw new Error('asleep was asked before loadThings had finished');
  return art.drawAsleep(picture);
}
