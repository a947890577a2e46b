import type { Dice } from '../base/index.ts';
import { patienceBand, type Decision, type Offer } from '../engine/index.ts';
import { telling } from '../scoring/index.ts';
import { choose, highest } from './choose.ts';
import { asksOpenly, bestOf, tellsOf, weigh, type Weighed } from './judge.ts';
import { likeliest, readingOf, sureness } from './reading.ts';
import type { ExpertSeat, Player } from './types.ts';

/** Below this belief in the likeliest truth there is something to find out. */
const SURE = 0.85;
/** A look or question that promises to tell less is not worth the person's time. */
const TELLING = 0.03;
/** What an open question may be worth less than the best offer and still be asked in doubt. */
const FOR_ASKING = 0.12;

const sureOf = ({ belief }: ExpertSeat): number => Math.max(...belief);

/** Where to look or whom to ask, and how much that is expected to tell. */
interface Source {
  readonly decision: Decision;
  readonly told: number;
}

function told({ game: { model }, play, belief }: ExpertSeat, at: string): number {
  const fresh = (model.cuesAt[at] ?? 0) & ~play.known & ~play.absent;
  return fresh === 0 ? 0 : telling(model, belief, fresh);
}

/** The source that is expected to tell most, or null. */
const best = (seat: ExpertSeat, ids: readonly string[], decision: (id: string) => Decision): Source | null => {
  const sources = ids.map((id) => ({ decision: decision(id), told: told(seat, id) }));
  return sources.reduce<Source | null>((most, s) => (most === null || s.told > most.told ? s : most), null);
};

/** The first glance of a turn is free: it goes to what tells most. */
export function glance(seat: ExpertSeat): Decision | null {
  const { play, game: { model, scenario } } = seat;
  if (play.glances > 0) return null;
  const left = Object.keys(scenario.things).filter((id) => (play.looked & (model.bits.thing[id] ?? 0)) === 0);
  const most = best(seat, left, (thing) => ({ kind: 'look', thing }));
  return most !== null && most.told > TELLING / 3 ? most.decision : null;
}

/** A colleague who may know, while the person's patience lasts. */
function colleague(seat: ExpertSeat): Source | null {
  const { play, game: { model, scenario } } = seat;
  if (patienceBand(play.patience) !== 'plenty') return null;
  const left = Object.keys(scenario.people)
    .filter((id) => scenario.people[id]?.ask !== undefined && (play.asked & (model.bits.person[id] ?? 0)) === 0);
  return best(seat, left, (person) => ({ kind: 'ask', person }));
}

/** In doubt: an open question that promises to tell, if it costs little, or a colleague. */
export function inquiry(seat: ExpertSeat, weighed: Weighed, dice: Dice): Decision | null {
  const patience = patienceBand(seat.play.patience);
  if (sureOf(seat) >= SURE || patience === 'little' || patience === 'none') return null;
  const most = Math.max(...weighed.map(({ worth }) => worth));
  const open = weighed.filter(({ offer, worth }) => asksOpenly(offer) && worth > most - FOR_ASKING).map(({ offer }) => offer);
  const other = colleague(seat);
  if (open.length > 0) {
    const question = highest(open, (o) => Math.round(100 * tellsOf(seat, o)), dice);
    if (other === null || tellsOf(seat, question) + 0.05 >= other.told) return choose(question);
  }
  return other !== null && other.told > TELLING ? other.decision : null;
}

/** A reading, before a step that settles the matter, unless it stands already. */
export function reading(seat: ExpertSeat, offer: Offer): Decision | null {
  if (!offer.commits) return null;
  const now = readingOf(seat.game, likeliest(seat.belief), sureness(sureOf(seat)));
  const committed = seat.play.reading;
  const same = committed !== null && (['want', 'need', 'value', 'sure'] as const).every((k) => committed[k] === now[k]);
  return same ? null : { kind: 'read', reading: now };
}

function decide(seat: ExpertSeat, dice: Dice): Decision {
  const look = glance(seat);
  if (look !== null) return look;
  const weighed = weigh(seat);
  const question = inquiry(seat, weighed, dice);
  if (question !== null) return question;
  const offer = bestOf(weighed, dice);
  return reading(seat, offer) ?? choose(offer);
}

/** One who looks, asks while in doubt, and does what serves best by what is known. Never calls the solver. */
export const EXPERT: Extract<Player, { sees: 'case' }> = {
  id: 'expert', name: 'Principled expert', trick: false, sees: 'case', decide,
  describe: 'Looks, asks while in doubt, follows a page that fits and adapts one that misleads.',
};
