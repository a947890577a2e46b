/** Openings to try a rule on: of situations that were not met, another industry first. */
import type { Facts } from './facts.ts';
import { isHeldBack } from './held-back.ts';
import type { Situation } from './suggest.ts';

/**
 * Names situations whose openings a rule can be tried on. What is held back as a test stays unseen.
 * @param here the situation that the rule was made after
 * @param most how many at the most
 * @returns ids, the farthest from here first; fewer than `most` where there are no more
 */
export function openingsFor(here: Pick<Situation, 'id' | 'industry'>, library: readonly Pick<Situation, 'id' | 'industry'>[], facts: readonly Facts[], most: number): string[] {
  const met = new Set(facts.map(({ scenario }) => scenario));
  const nearness = ({ id, industry }: Pick<Situation, 'id' | 'industry'>): number => (met.has(id) ? 2 : 0) + (industry === here.industry ? 1 : 0);
  return library.filter(({ id }) => id !== here.id && (met.has(id) || !isHeldBack(id)))
    .toSorted((a, b) => nearness(a) - nearness(b)).slice(0, most).map(({ id }) => id);
}
