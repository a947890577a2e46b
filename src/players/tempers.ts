/** Tricks and tempers: ways to play that need no judgement of the case. Each is a line or two. */
import { choose, highest, LEAVE, mostAlike, shares } from './choose.ts';
import { overlap } from './wording.ts';
import type { Player, Seat } from './types.ts';
import type { Dice } from '../base/index.ts';
import type { Decision, Offer } from '../engine/index.ts';
import type { Move } from '../scenario/index.ts';

type Temper = Extract<Player, { sees: 'view' }>;

function trick(id: string, name: string, describe: string, decide: (seat: Seat, dice: Dice) => Decision): Temper {
  return { id, name, describe, trick: true, sees: 'view', decide };
}

/** One who always takes the offer with the highest figure. */
const takes = (id: string, name: string, describe: string, figure: (offer: Offer, seat: Seat) => number): Temper =>
  trick(id, name, describe, (seat, dice) => choose(highest(seat.offers, (offer) => figure(offer, seat), dice)));

/** One who always makes the same moves, as far as there are any. */
const makes = (id: string, name: string, describe: string, moves: readonly Move[]): Temper =>
  trick(id, name, describe, ({ offers }, dice) => choose(mostAlike(offers, moves, dice)));

const POLITE = /\b(please|sorry|thanks?|welcome|of course|may i|would you|could you|glad|happy|afraid|let me)\b/gi;
const count = (items: readonly unknown[] | null): number => items?.length ?? 0;

/** Players who look at where or how a choice stands, not at what it does. */
export const BLIND: readonly Player[] = [
  trick('random', 'Random', 'Takes any choice.', ({ offers }, dice) => choose(dice.pick(offers))),
  trick('first', 'First', 'Takes the first choice.', ({ offers }) => choose(offers[0]!)),
  trick('last', 'Last', 'Takes the last choice.', ({ offers }) => choose(offers.at(-1)!)),
  takes('longest', 'Longest', 'Takes the longest choice.', ({ text }) => text.length),
  takes('shortest', 'Shortest', 'Takes the shortest choice.', ({ text }) => -text.length),
  takes('politest', 'Politest', 'Takes the choice with most polite words.', ({ text }) => count(text.match(POLITE))),
];

function interrogate({ offers, view }: Seat, dice: Dice): Decision {
  const asks = offers.filter((o) => shares(o, ['ask-open', 'ask-closed']) > 0);
  if (asks.length > 0) return choose(dice.pick(asks));
  const colleague = view.people.find(({ ask }) => ask !== null && !ask.asked);
  if (colleague !== undefined) return { kind: 'ask', person: colleague.id };
  return choose(mostAlike(offers, ['inform', 'explain'], dice));
}

/** Players of one habit. */
export const HABITS: readonly Player[] = [
  takes('reciter', 'Script reciter', 'Does what the page says, whoever stands there.', (offer) =>
    10 * offer.pages.follows.length + shares(offer, ['recite', 'inform', 'refuse', 'close']) - 10 * offer.pages.bypasses.length),
  makes('escalator', 'Always escalates', 'Hands every matter on.', ['escalate', 'involve', 'deflect']),
  takes('give-away', 'Gives away', 'Buys peace with money and favours.', (offer) =>
    3 * shares(offer, ['compensate']) + shares(offer, ['offer', 'apologise']) + offer.uses.length),
  takes('parrot', 'Empathy parrot', 'Has a kind word for everything and does nothing.', (offer) =>
    2 * shares(offer, ['acknowledge', 'restate', 'apologise', 'reassure', 'thank']) - offer.uses.length - offer.pages.follows.length),
  takes('want-taker', 'Does what is asked', 'Takes the wish at its word and grants it.', (offer, { asks }) =>
    overlap(offer.text, asks) + 0.5 * shares(offer, ['offer', 'promise', 'inform']) - shares(offer, ['ask-open', 'refuse', 'recite'])),
  { ...trick('interrogator', 'Interrogator', 'Asks and asks.', interrogate), trick: false },
  makes('over-promiser', 'Over-promises', 'Promises whatever sounds good.', ['promise', 'reassure']),
  takes('cost-denier', 'Denies costs', 'Uses all that there is, whoever pays for it.', (offer) =>
    3 * offer.uses.length + shares(offer, ['compensate', 'offer', 'reassure'])),
  trick('hostile', 'Hostile', 'Refuses, deflects, walks away.', ({ offers }, dice) => {
    const curt = offers.filter((o) => shares(o, ['refuse', 'deflect']) > 0);
    return curt.length > 0 ? choose(dice.pick(curt)) : LEAVE;
  }),
];
