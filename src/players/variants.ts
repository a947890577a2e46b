/** Experts with one thing missing: each shows what that one thing is worth. */
import { dice as diceOf, type Dice } from '../base/index.ts';
import { patienceBand, type Decision, type Game, type Journal, type Offer } from '../engine/index.ts';
import { fits, WEIGHTS, type Belief, type Weights } from '../scoring/index.ts';
import { choose, highest, mostAlike, shares } from './choose.ts';
import { EXPERT, glance, inquiry, reading } from './expert.ts';
import { bestOf, weigh, worthOf } from './judge.ts';
import { playOut } from './play-out.ts';
import { readingOf } from './reading.ts';
import type { ExpertSeat, KeySeat, Player, Seat } from './types.ts';

/** Whether any page fits under a truth. */
export const pageFits = (game: Game, truth: number): boolean =>
  Object.keys(game.scenario.handbook).some((page) => fits(game.model, page, truth));

/** A belief with no room for cases in which a page fits. */
function averse({ game, belief }: ExpertSeat): Belief {
  const kept = belief.map((b, t) => (pageFits(game, t) ? 0 : b));
  const sum = kept.reduce((a, b) => a + b, 0);
  return sum > 0.001 ? kept.map((b) => b / sum) : game.model.prior.map((p, t) => (pageFits(game, t) ? 0 : p));
}

/** A seat at which somebody believes something else than they could know. */
const believing = (seat: ExpertSeat, belief: Belief): ExpertSeat => ({
  game: seat.game, play: seat.play, turns: seat.turns, memory: seat.memory, asks: seat.asks,
  get view() { return seat.view; },
  get offers() { return seat.offers; },
  belief,
});

function improvise(real: ExpertSeat, dice: Dice): Decision {
  const seat = believing(real, averse(real));
  const look = glance(real);
  if (look !== null) return look;
  const weighed = weigh(seat);
  const question = inquiry(seat, weighed, dice);
  if (question !== null) return question;
  const free = weighed.filter(({ offer: { pages } }) => pages.follows.length === 0);
  const offer = bestOf(free.length > 0 ? free : weighed, dice);
  return reading(seat, offer) ?? choose(offer);
}

const WARM = ['acknowledge', 'restate', 'ask-open', 'invite-choice', 'apologise', 'reassure', 'greet', 'thank'] as const;
/** What matters to one who holds that only deeds count. */
const DEEDS: Weights = { ...WEIGHTS, manner: {}, received: WEIGHTS.received.map(() => 1) };

/** What a warm word counts against a choice, for one who has no use for them, where the best run is 1. */
const WARMTH = 0.2;

function solveColdly(seat: ExpertSeat, dice: Dice): Decision {
  const look = glance(seat);
  if (look !== null) return look;
  const worth = (o: Offer): number => Math.round(1000 * (worthOf(seat, o, seat.belief, DEEDS) - WARMTH * shares(o, WARM)));
  const offer = highest(seat.offers, worth, dice);
  return reading(seat, offer) ?? choose(offer);
}

function lookAtAll(seat: ExpertSeat, dice: Dice): Decision {
  const { play, game: { model, scenario } } = seat;
  const left = Object.keys(scenario.things).filter((id) => (play.looked & (model.bits.thing[id] ?? 0)) === 0);
  const patience = patienceBand(play.patience);
  if ((patience === 'plenty' || patience === 'some') && left.length > 0) return { kind: 'look', thing: dice.pick(left) };
  const offer = bestOf(weigh(seat), dice);
  return reading(seat, offer) ?? choose(offer);
}

function actOnTheKey(seat: KeySeat, dice: Dice): Decision {
  const silent = seat.offers.filter((o) => shares(o, ['ask-open', 'ask-closed']) === 0);
  const told = seat.belief.map((_, t) => (t === seat.truth ? 1 : 0));
  const offer = bestOf(weigh(seat, silent.length > 0 ? silent : seat.offers, told), dice);
  if (offer.commits && seat.play.reading === null) {
    return { kind: 'read', reading: readingOf(seat.game, seat.truth, 3) };
  }
  return choose(offer);
}

/** Does again what an earlier run did, as far as it is open; looks and asks for nothing. */
function remember({ memory, offers, turns }: Seat, dice: Dice): Decision {
  const before = memory?.decisions ?? [];
  const read = before.findLast((d) => d.kind === 'read');
  const next = before.find((d) => d.kind === 'choose' && !turns.includes(d) && offers.some((o) => o.id === d.choice));
  const offer = offers.find((o) => next?.kind === 'choose' && o.id === next.choice) ?? mostAlike(offers, ['take-ownership', 'offer', 'inform'], dice);
  if (offer.commits && read !== undefined && !turns.includes(read)) return read;
  return next ?? choose(offer);
}

/** A run that a player had of the same situation with another draw. */
export function earlierRun(game: Game, seed: string): Journal {
  const before = `before ${seed}`;
  const truth = diceOf(before, 'earlier truth').below(game.model.truths.length);
  return playOut(game, EXPERT, before, truth);
}

export const VARIANTS: readonly Player[] = [
  { id: 'improviser', name: 'Rule-averse improviser', describe: 'Skilled, but holds that no page ever fits.', trick: true, sees: 'case', decide: improvise },
  { id: 'cold', name: 'Cold solver', describe: 'Finds the right deed and spares every warm word.', trick: false, sees: 'case', decide: solveColdly },
  { id: 'looker', name: 'Looks at everything', describe: 'Looks at one thing after another while the person waits.', trick: false, sees: 'case', decide: lookAtAll },
  { id: 'key-holder', name: 'Key-holder', describe: 'Was told the truth, asks nothing and acts on it.', trick: false, sees: 'key', decide: actOnTheKey },
  { id: 'memoriser', name: 'Memoriser', describe: 'Does again what went well the last time.', trick: true, sees: 'view', decide: remember },
];
