/** What lies behind one play: for those who write and judge situations, never for those who are to read one afresh. */
import { report, type Report } from '../../debrief/index.ts';
import type { Game, Journal } from '../../engine/index.ts';
import type { Principles } from '../../scenario/index.ts';
import { evidence, score, valueOf, type Solver, type Value } from '../../scoring/index.ts';

export interface Secrets {
  readonly report: Report;
  /** 0 to 1 each: how much of each question was answered; `whole` is 0 to 100. */
  readonly figures: Readonly<Record<'understand' | 'apply' | 'act' | 'warrant' | 'whole', number>>;
  /** What the play leaves each party with, 0 to 1. */
  readonly value: Value;
  /** Names of the principles that were shown, each with what was said or done then. */
  readonly principles: readonly { readonly name: string; readonly moment: string }[];
}

/**
 * Scores a play and works out its debrief.
 * @param truth index of a truth that was forced, as in `open`
 */
export function secretsOf(game: Game, solved: Solver, journal: Journal, pack: Principles, truth?: number): Secrets {
  const found = evidence(game, solved, journal, truth);
  const { understand, apply, act, warrant, whole } = score(found, pack);
  const debrief = report(found, pack);
  return {
    report: debrief,
    figures: { understand, apply, act, warrant, whole },
    value: valueOf(game.model, found.last, found.truth),
    principles: debrief.principles.map(({ id, moment }) => ({ name: pack.principles[id]?.name ?? id, moment: moment.text })),
  };
}
