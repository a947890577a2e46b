/** Mends words that are one slip away from a word that means something here. */

export type Correct = (word: string) => string;

/** Shorter words are too near to each other. */
const SHORTEST = 5;

/** A word with each of its letters left out in turn. */
function without(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** Whether two words differ by one letter left out, put in, changed, or swapped with its neighbour. */
function oneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i += 1;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}

/**
 * A corrector towards some words: those with five letters or more can be mended to.
 * A word that is known, has a digit, or is near two of them stays as it is, unless just one of the two comes first.
 * @param towards words worth finding
 * @param first those of them that matter most
 * @param known further words that are right as they are
 */
export function spelling(towards: Iterable<string>, known: ReadonlySet<string>, first: ReadonlySet<string>): Correct {
  const right = new Set(known);
  const near = new Map<string, string[]>();
  for (const word of new Set([...first, ...towards])) {
    right.add(word);
    if (word.length < SHORTEST) continue;
    for (const key of [word, ...without(word)]) near.set(key, [...near.get(key) ?? [], word]);
  }
  return (word) => {
    if (word.length < SHORTEST - 1 || right.has(word) || !/^\p{L}+$/u.test(word)) return word;
    const found = new Set([word, ...without(word)].flatMap((key) => near.get(key) ?? []).filter((one) => oneSlip(word, one)));
    const foremost = [...found].filter((one) => first.has(one));
    const [only, ...others] = foremost.length > 0 ? foremost : [...found];
    return only !== undefined && others.length === 0 && only[0] === word[0] ? only : word;
  };
}
