/**
 * Typed words against the choices of a scene, by wording: character n-grams
 * weighted by how rare they are among the choices. It finds a rewording of the
 * same sentence; it does not understand, and says so by finding nothing.
 */
export interface Sayable {
  readonly id: string;
  readonly text: string;
}
export interface Match {
  readonly id: string;
  /** 0 (nothing shared) to 1 (the same). */
  readonly likeness: number;
}

/** Longest text that is read; more than anybody says at once. */
const MOST = 600;
/** Below this, two sentences share letters rather than sense. */
const ENOUGH = 0.42;
/** How far ahead of the second the best must be, so that a toss-up is no match. */
const AHEAD = 0.06;

type Grams = Map<string, number>;

function plain(text: string): string {
  const letters = text.slice(0, MOST).normalize('NFKD').toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, ' ');
  return ` ${letters.trim()} `;
}

function grams(text: string): Grams {
  const counts: Grams = new Map();
  const from = plain(text);
  for (let n = 3; n <= 5; n += 1) {
    for (let i = 0; i + n <= from.length; i += 1) {
      const gram = from.slice(i, i + n);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}

function rarity(all: readonly Grams[]): (gram: string) => number {
  const seen = new Map<string, number>();
  for (const one of all) for (const gram of one.keys()) seen.set(gram, (seen.get(gram) ?? 0) + 1);
  return (gram) => Math.log((1 + all.length) / (1 + (seen.get(gram) ?? 0))) + 1;
}

function cosine(a: Grams, b: Grams, weight: (gram: string) => number): number {
  const length = (g: Grams): number => Math.sqrt([...g].reduce((sum, [gram, n]) => sum + (n * weight(gram)) ** 2, 0));
  let dot = 0;
  for (const [gram, n] of a) dot += n * (b.get(gram) ?? 0) * weight(gram) ** 2;
  const both = length(a) * length(b);
  return both === 0 ? 0 : dot / both;
}

/**
 * The choice that typed words mean, by their wording, or null when none is close
 * enough or two are equally close.
 * @param text anything a player may type, of any length; read as text only
 */
export function match(text: string, choices: readonly Sayable[]): Match | null {
  const typed = grams(text);
  const known = choices.map((c) => grams(c.text));
  const weight = rarity(known);
  const ranked = choices
    .map((c, i) => ({ id: c.id, likeness: cosine(typed, known[i] ?? new Map(), weight) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  const [best, next] = ranked;
  if (best === undefined || best.likeness < ENOUGH) return null;
  return best.likeness - (next?.likeness ?? 0) < AHEAD ? null : best;
}
