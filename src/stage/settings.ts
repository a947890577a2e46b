/** What the player's settings ask of the picture. */
import type { Settings } from '../session/index.ts';

/** True where nothing should move: by the player's setting, else by the device's. */
export function isStill(settings: Settings): boolean {
  if (settings.motion !== 'auto') return settings.motion === 'still';
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}

/** How much larger words are set. */
export function larger(settings: Settings): number {
  return { normal: 1, large: 1.15, largest: 1.3 }[settings.textSize];
}
