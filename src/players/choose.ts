import type { Dice } from '../base/index.ts';
import type { Decision, Offer } from '../engine/index.ts';
import type { Move } from '../scenario/index.ts';

export const choose = (offer: Offer): Decision => ({ kind: 'choose', choice: offer.id });
export const LEAVE: Decision = { kind: 'leave' };

/** The item with the highest figure; the dice decide between equals. */
export function highest<T>(items: readonly T[], figure: (item: T) => number, dice: Dice): T {
  const figures = items.map(figure);
  const most = Math.max(...figures);
  return dice.pick(items.filter((_, i) => figures[i] === most));
}

/** How many of some moves an offer makes. */
export const shares = (offer: Offer, moves: readonly Move[]): number =>
  offer.moves.filter((m) => moves.includes(m)).length;

/** The offer that makes most of some moves; the dice decide between equals. */
export const mostAlike = (offers: readonly Offer[], moves: readonly Move[], dice: Dice): Offer =>
  highest(offers, (offer) => shares(offer, moves), dice);
