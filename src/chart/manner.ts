import { TRUST, type Mood, type Move } from '../scenario/index.ts';
import { MOVE_BIT, type Play } from './play.ts';

/**
 * How a manner of speaking lands. What earns trust does so once: a person who
 * hears the same kindness twice starts to hear a technique. What costs trust
 * costs it every time.
 */
export const EARNS: readonly Move[] = ['acknowledge', 'ask-open', 'restate', 'take-ownership', 'apologise'];
const COSTS: Partial<Record<Move, number>> = { recite: 1, refuse: 1, escalate: 1, deflect: 2 };

/** What the moves of one decision add to trust: +1 at most, −2 at worst. */
export function trustFrom(play: Play, moves: readonly Move[]): number {
  const earns = EARNS.some((m) => moves.includes(m) && (play.moved & MOVE_BIT[m]) === 0);
  const costs = moves.reduce((sum, m) => sum + (COSTS[m] ?? 0), 0);
  return Math.max(-2, (earns ? 1 : 0) - costs);
}

/** Trust after a change, within its range. */
export function trusting(trust: number, change: number): number {
  return Math.min(TRUST.most, Math.max(TRUST.least, trust + change));
}

/** Moods that `moodFrom` can give, beside the one a person opens with. */
export const FOLLOWING: readonly Mood[] = ['tired', 'angry', 'withdrawn', 'suspicious', 'warm', 'calm', 'relieved'];

/** A customer's mood where no scene sets it: it follows trust, and patience when little is left. */
export function moodFrom(play: Play, opens: Mood): Mood {
  if (play.patience <= 1) return play.trust >= 3 ? 'tired' : 'angry';
  if (play.trust <= 0) return 'withdrawn';
  if (play.trust === 1) return 'suspicious';
  if (play.trust === 2) return opens;
  if (play.trust === 3) return opens === 'calm' ? 'warm' : 'calm';
  return play.trust === 4 ? 'relieved' : 'warm';
}
