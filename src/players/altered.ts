import { dice } from '../base/index.ts';
import type { Principles } from '../scenario/index.ts';
import { solve, WEIGHTS, type Weights } from '../scoring/index.ts';
import { bench, type Bench } from './measure.ts';
import { tableOf } from './roster.ts';
import { figure } from './table.ts';

/** How far weights are moved, either way. */
const BY = 0.3;

/** The record with each number moved, then scaled back to the sum it had. */
function moved<T extends object>(record: T, next: () => number): T {
  const before = Object.entries(record) as [string, number][];
  const after = before.map(([key, x]) => [key, x * (1 - BY + 2 * BY * next())] as const);
  const scale = before.reduce((s, [, x]) => s + x, 0) / after.reduce((s, [, x]) => s + x, 0);
  return Object.fromEntries(after.map(([key, x]) => [key, x * scale])) as T;
}

/** Weights that are each up to 30 % more or less, as somebody else might have set them. */
export function alteredWeights(set: number): Weights {
  const { next } = dice(`set ${set}`, 'weights');
  const near = (x: number): number => Math.min(1, x * (1 - BY + 2 * BY * next()));
  const { shares, act, party, warrant, outcome, received, left } = WEIGHTS;
  return {
    ...WEIGHTS,
    shares: moved(shares, next), act: moved(act, next), party: moved(party, next),
    warrant: { ...warrant, floor: near(warrant.floor), full: near(warrant.full) },
    outcome: { ...outcome, open: near(outcome.open), lost: near(outcome.lost) },
    received: received.map((x, i) => (i === received.length - 1 ? x : near(x))).toSorted((a, b) => a - b),
    left: [left[0], near(left[1]), near(left[2]), left[3]],
    readByPage: near(WEIGHTS.readByPage), readingFull: near(WEIGHTS.readingFull),
  };
}

/** Figures of every player in a situation, the optimiser last, under each of some sets of altered weights. */
export function underAltered({ game }: Bench, pack: Principles, sets: number, seeds: readonly string[]): number[][] {
  return Array.from({ length: sets }, (_, set) => {
    const at = bench(game, pack, solve(game, alteredWeights(set)));
    const table = tableOf(at, seeds);
    return table.measured.map(({ player }) => figure(table, player.id));
  });
}
