/** Words longer than this are compared by their beginnings: no hostile key costs more. */
const COMPARED = 40;

/** How many single-letter edits lie between two words (Levenshtein's distance). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The one word that goes on where this one stops, if there is just one: `shop` for `shop-counter`. */
function longer(word: string, allowed: Iterable<string>): string | null {
  const [only, ...more] = word.length < 3 ? [] : [...allowed].filter((candidate) => candidate.startsWith(`${word}-`));
  return only !== undefined && more.length === 0 ? only : null;
}

/**
 * The allowed word that was probably meant, or null if none is close:
 * at most one edit for every three letters, and two for short words.
 */
export function nearest(word: string, allowed: Iterable<string>): string | null {
  const sought = word.slice(0, COMPARED).toLowerCase();
  let best: string | null = null;
  let least = Math.max(2, Math.floor(sought.length / 3)) + 1;
  for (const candidate of allowed) {
    // So many letters more or fewer are as many edits at least.
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const d = distance(sought, candidate.slice(0, COMPARED).toLowerCase());
    if (d < least) [best, least] = [candidate, d];
  }
  return best ?? longer(sought, allowed);
}

/** A mend for a word that is not in a list: the nearest one, or the list if it is short enough to read. */
export function suggest(word: string, allowed: readonly string[], otherwise: string): string {
  const meant = nearest(word, allowed);
  if (meant !== null) return `did you mean "${meant}"?`;
  if (allowed.length === 0 || allowed.length > 60) return otherwise;
  return `use one of: ${allowed.join(', ')}`;
}
