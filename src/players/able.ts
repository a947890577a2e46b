import { choose } from './choose.ts';
import { EXPERT } from './expert.ts';
import type { Player } from './types.ts';

/**
 * One of a family with a dial: at each decision they do as the expert would with a
 * given probability, and else take any choice without looking further.
 * @param ability 0 (random) to 1 (the expert)
 */
export const able = (ability: number): Player => ({
  id: `able-${ability}`, name: `Ability ${ability}`, trick: false, sees: 'case',
  describe: `Does as the expert would in ${Math.round(100 * ability)} of 100 decisions, else anything.`,
  decide: (seat, dice) => (dice.chance(ability) ? EXPERT.decide(seat, dice) : choose(dice.pick(seat.offers))),
});

/** The family, from the least able. */
export const ABILITIES: readonly number[] = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1];
