import { FACETS, keyOf, type Decision, type Game, type Journal, type Reading, type Sureness } from '../engine/index.ts';
import type { Belief } from '../scoring/index.ts';

/** The reading that names one truth in all three facets. */
export function readingOf({ scenario }: Game, truth: number, sure: Sureness): Reading {
  const there = Object.values(scenario.truths)[truth];
  const [want, need, value] = FACETS.map((f) => (there === undefined ? null : keyOf(scenario, f, there[f])));
  return { want: want ?? null, need: need ?? null, value: value ?? null, sure };
}

/** Index of the likeliest truth. */
export const likeliest = (belief: Belief): number => belief.indexOf(Math.max(...belief));

/** How sure a belief makes an honest person. */
export function sureness(p: number): Sureness {
  if (p < 0.6) return 1;
  return p < 0.8 ? 2 : 3;
}

/** The journal with a reading put in just before the matter was settled, or before the last choice. */
export function withReading(game: Game, journal: Journal, reading: Reading): Journal {
  const { decisions } = journal;
  const commits = (d: Decision): boolean => d.kind === 'choose' && game.model.choices[d.choice]?.choice.commits === true;
  const settled = decisions.findLastIndex(commits);
  const at = settled >= 0 ? settled : Math.max(0, decisions.findLastIndex((d) => d.kind === 'choose'));
  return { ...journal, decisions: decisions.toSpliced(at, 0, { kind: 'read', reading }) };
}
