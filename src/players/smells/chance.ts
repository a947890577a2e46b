/**
 * How likely at least so many hits are by luck, if each trial hits with its own chance:
 * the exact upper tail of the Poisson binomial distribution.
 * @param chances of each trial, 0 to 1
 * @param hits at least so many
 * @returns 0 to 1
 */
export function byLuck(chances: readonly number[], hits: number): number {
  let odds = [1];
  for (const p of chances) {
    odds = Array.from({ length: odds.length + 1 }, (_, k) => (odds[k] ?? 0) * (1 - p) + (odds[k - 1] ?? 0) * p);
  }
  return odds.slice(hits).reduce((a, b) => a + b, 0);
}
