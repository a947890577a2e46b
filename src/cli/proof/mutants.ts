import { load, type Game } from '../../engine/index.ts';
import { bench, GATES, gates, seedsOf, tableOf, type Mutation } from '../../players/index.ts';
import type { Principles, Scenario } from '../../scenario/index.ts';
import { solve, WEIGHTS, type Weights } from '../../scoring/index.ts';
import { cases } from './cases.ts';

/** What caught a broken rule. */
export interface Caught {
  readonly id: string;
  readonly breaks: string;
  /** The first gate or case that failed, or null: the rule could go and nobody would notice. */
  readonly by: string | null;
}

/** Whether two players agree by chance takes many seeds to tell. */
const NOISY = /-random$/;

/** The gates that are broken in a situation, by name. */
function brokenIn(game: Game, pack: Principles, weights: Weights, seeds: number): Set<string> {
  const table = tableOf(bench(game, pack, solve(game, weights)), seedsOf(seeds));
  return new Set(gates(table).filter(({ gate, state }) => state === 'broken' && !NOISY.test(gate)).map(({ gate }) => gate));
}

/**
 * Prepares to break rules.
 * @param smallest the situation of the cases
 * @param seeds few: a broken rule shows plainly
 */
export function mutants(
  scenarios: readonly Scenario[], smallest: Scenario, pack: Principles, seeds: number,
): (mutation: Mutation) => Caught {
  const games = scenarios.map((s) => load(s));
  const before = games.map((game) => brokenIn(game, pack, WEIGHTS, seeds));
  const rules = cases(smallest, pack);
  const failing = rules.find(({ holds }) => !holds(WEIGHTS));
  if (failing !== undefined) throw new Error(`a case fails before anything is broken: ${failing.says}`);
  return ({ id, breaks, weights }) => {
    for (const [i, game] of games.entries()) {
      const now = brokenIn(game, pack, weights, seeds);
      const fresh = GATES.find((gate) => now.has(gate.id) && !before[i]!.has(gate.id));
      if (fresh !== undefined) return { id, breaks, by: `gate: ${fresh.says} (${game.scenario.id})` };
    }
    const failed = rules.find(({ holds }) => !holds(weights));
    return { id, breaks, by: failed === undefined ? null : `case: ${failed.says}` };
  };
}
