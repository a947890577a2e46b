/** Texts as counts of letter runs, compared by how rare what they share is. */

export type Grams = ReadonlyMap<string, number>;
/** How much a run says: the rarer, the more. */
export type Rarity = (gram: string) => number;

const SHORTEST = 3;
const LONGEST = 5;

/** Counts of the runs of 3 to 5 letters in a text of plain words. */
export function gramsOf(words: readonly string[]): Grams {
  const counts = new Map<string, number>();
  const from = ` ${words.filter((word) => word !== ',').join(' ')} `;
  for (let n = SHORTEST; n <= LONGEST; n += 1) {
    for (let i = 0; i + n <= from.length; i += 1) {
      const gram = from.slice(i, i + n);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}

/** How rare runs are among some texts. One that none of them has is rarest. */
export function rarityAmong(all: readonly Grams[]): Rarity {
  const seen = new Map<string, number>();
  for (const one of all) for (const gram of one.keys()) seen.set(gram, (seen.get(gram) ?? 0) + 1);
  const rarities = new Map(Array.from(seen, ([gram, count]) => [gram, Math.log((1 + all.length) / (1 + count)) + 1]));
  const rarest = Math.log(1 + all.length) + 1;
  return (gram) => rarities.get(gram) ?? rarest;
}

/** The length of a text as a vector of weighted runs. */
export function lengthOf(grams: Grams, weight: Rarity): number {
  let sum = 0;
  for (const [gram, n] of grams) sum += (n * weight(gram)) ** 2;
  return Math.sqrt(sum);
}

/** Likeness of two texts: 0 (nothing shared) to 1 (the same). */
export function likeness(a: Grams, b: Grams, weight: Rarity): number {
  let dot = 0;
  for (const [gram, n] of a) dot += n * (b.get(gram) ?? 0) * weight(gram) ** 2;
  const both = lengthOf(a, weight) * lengthOf(b, weight);
  return both === 0 ? 0 : dot / both;
}
