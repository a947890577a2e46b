/** How long words stay before the next ones come. There is no clock: nothing is lost by reading slowly. */
import type { Settings } from '../session/index.ts';

export type Pace = Settings['pace'];

/** Milliseconds a text stays before the next step; 0 when all comes at once. About 220 words a minute at normal pace. */
export function holdFor(text: string, pace: Pace): number {
  if (pace === 'at-once') return 0;
  const reading = 700 + text.length * 38;
  return Math.round(Math.min(reading, 6000) * (pace === 'slow' ? 1.8 : 1));
}

/** Milliseconds for the player's own words, which they have just read. */
export function holdForOwn(text: string, pace: Pace): number {
  return pace === 'at-once' ? 0 : Math.round(holdFor(text, pace) * 0.4);
}

/** Milliseconds that one part of a line stays before the next: it must be readable at every pace. */
export function holdBetween(text: string, pace: Pace): number {
  return holdFor(text, pace === 'at-once' ? 'normal' : pace);
}
