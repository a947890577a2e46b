import { wantedIn, type Wanted } from './address.ts';

/** Longest code that is looked at, with the draw behind it. */
const MOST = 300;
/** A code and a draw as they are read out: eight letters or digits, then what is apart from them. */
const TOLD = /^\s*((?:[0-9a-z][\s-]*){7}[0-9a-z])(?:\s+|\s*[,;·]\s*)([\w-]{1,64})\s*$/i;

/**
 * What somebody was told: a link to the game, draw and all; a code with a draw behind it; or a code.
 * @returns a code as it was typed where it is none of the others
 */
export function told(text: string): Wanted {
  const link = /\?[^#\s]+/.exec(text.slice(0, MOST))?.[0];
  const wanted = link === undefined ? null : wantedIn(link);
  if (wanted !== null) return wanted;
  const [, code, seed] = TOLD.exec(text.slice(0, MOST)) ?? [];
  // Draws that are read out are in small letters; a phone may have made capitals of them.
  return code === undefined || seed === undefined ? { code: text, seed: null } : { code, seed: seed.toLowerCase() };
}
