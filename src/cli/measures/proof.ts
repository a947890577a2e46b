/** What the proof costs: it must be cheap enough to run on every change. */
import { begin, draw } from '../../chart/index.ts';
import { load, type Game } from '../../engine/index.ts';
import { bench, seedsOf, tableOf } from '../../players/index.ts';
import type { Principles, Scenario } from '../../scenario/index.ts';
import { solve } from '../../scoring/index.ts';
import { PLAIN_ELSEWHERE, plainTransitions } from './engine.ts';
import type { Figure } from './measure.ts';

const SEEDS = 200;

/** CPU seconds of some work, on all threads of this process. */
function cpu(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Makes a solver and has it weigh the first choices, which takes it through every road under every truth. */
function solveAll(game: Game): void {
  solve(game).values(begin(game.model, draw(game.model, 'bench'), null), game.model.prior);
}

/** The most CPU seconds that any item costs, as the reference machine would count them: ours is timed before and after each. */
function costliest<T>(items: readonly T[], work: (item: T) => void): { here: number; there: number } {
  const costs = items.map((item) => {
    const before = plainTransitions(0.3);
    const here = cpu(() => work(item));
    return { here, there: here * (before + plainTransitions(0.3)) / 2 / PLAIN_ELSEWHERE };
  });
  return costs.reduce((most, one) => (one.there > most.there ? one : most));
}

/**
 * CPU time of the costliest situation, for its solver and for every simulated player.
 * @param scenarios at least one, checked
 */
export function measureProof(scenarios: readonly Scenario[], principles: Principles): Figure[] {
  const before = process.memoryUsage().rss;
  // Each situation is let go of before the next, as a worker does.
  const solver = costliest(scenarios, (scenario) => solveAll(load(scenario)));
  const players = costliest(scenarios, (scenario) => void tableOf(bench(load(scenario), principles), seedsOf(SEEDS)));
  const megabytes = (process.memoryUsage().rss - before) / 1e6;
  return [
    { name: 'proof: solver, costliest situation', figure: 1000 * solver.there, unit: 'ms by reference', bound: 300, is: 'at most' },
    { name: 'proof: solver, as measured here', figure: 1000 * solver.here, unit: 'ms CPU', bound: 300, is: 'noted' },
    { name: `proof: all players, ${SEEDS} seeds, costliest`, figure: players.there, unit: 's by reference', bound: 5, is: 'at most' },
    { name: 'proof: all players, as measured here', figure: players.here, unit: 's CPU', bound: 5, is: 'noted' },
    { name: 'proof: memory that it takes', figure: megabytes, unit: 'MB', bound: 500, is: 'at most' },
  ];
}
