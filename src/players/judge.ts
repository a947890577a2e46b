import type { Dice } from '../base/index.ts';
import type { Offer } from '../engine/index.ts';
import { fits, telling, WEIGHTS, type Belief, type Weights } from '../scoring/index.ts';
import { highest, shares } from './choose.ts';
import { foresight } from './foresight.ts';
import type { ExpertSeat } from './types.ts';

/** What honouring or slighting a page is worth beside its effects, on a scale where the best run is 1. */
const PAGE = { follows: 0.06, recites: -0.1, adapts: 0.06, bypasses: -0.06 } as const;
/** Handing on what is one's own to settle. */
const NEEDLESS = -0.08;

/** How an offer treats the pages under a truth: follow what fits, adapt what misleads. */
function pages({ game: { model } }: ExpertSeat, { pages: { follows, adapts, bypasses } }: Offer, truth: number): number {
  const fit = (page: string): boolean => fits(model, page, truth);
  const sum = (ids: readonly string[], right: (page: string) => number): number => ids.reduce((a, page) => a + right(page), 0);
  return sum(follows, (page) => (fit(page) ? PAGE.follows : PAGE.recites))
    + sum(adapts, (page) => (fit(page) ? PAGE.bypasses : PAGE.adapts))
    + sum(bypasses, (page) => (fit(page) ? PAGE.bypasses : 0));
}

function escalation({ game: { scenario } }: ExpertSeat, offer: Offer, truth: number): number {
  const rightful = Object.values(scenario.truths)[truth]?.authority !== undefined;
  return offer.moves.includes('escalate') && !rightful ? NEEDLESS : 0;
}

/** What can be expected of an offer under a belief: needs served less costs, and the pages respected. */
export function worthOf(seat: ExpertSeat, offer: Offer, belief: Belief, weights: Weights = WEIGHTS): number {
  const pictured = foresight(seat.game, weights);
  return belief.reduce((sum, b, t) => (b < 0.01 ? sum
    : sum + b * (pictured.of(seat.play, offer.id, t) + pages(seat, offer, t) + escalation(seat, offer, t))), 0);
}

/** Every open offer with what can be expected of it. */
export type Weighed = readonly { readonly offer: Offer; readonly worth: number }[];

export const weigh = (seat: ExpertSeat, offers: readonly Offer[] = seat.offers, belief: Belief = seat.belief): Weighed =>
  offers.map((offer) => ({ offer, worth: worthOf(seat, offer, belief) }));

/** How much an offer's answer is expected to tell: what it brings up, and where it leads. */
export function tellsOf({ game: { model }, play, belief }: ExpertSeat, offer: Offer): number {
  const fresh = (model.choices[offer.id]?.hears ?? 0) & ~play.known & ~play.absent;
  return telling(model, belief, fresh);
}

/** The offer that an expert takes; the dice decide between equals. */
export const bestOf = (weighed: Weighed, dice: Dice): Offer =>
  highest(weighed, ({ worth }) => Math.round(1000 * worth), dice).offer;

/** Whether an offer asks openly. */
export const asksOpenly = (offer: Offer): boolean => shares(offer, ['ask-open']) > 0;
