/** What is worked out of every situation when the game is built, for those who look back. */
import { load, type Game } from '../../engine/index.ts';
import { layoutOf } from '../../growth/index.ts';
import { EXPERT, playOut } from '../../players/index.ts';
import type { Principles, Scenario } from '../../scenario/index.ts';
import { calledFor, solve, trace } from '../../scoring/index.ts';

/** Runs of the expert under each truth; a principle that fewer than half of all call for is by the way. */
const RUNS = 4;

/** Principles that a situation's good roads call for. */
export function callsOf(game: Game, pack: Principles): string[] {
  const solved = solve(game);
  const runs = game.model.truths.flatMap((_, truth) => Array.from({ length: RUNS }, (__, i) => {
    const journal = playOut(game, EXPERT, `calls ${i}`, truth);
    return calledFor(trace(game, solved, journal, truth), pack);
  }));
  return Object.keys(pack.principles).filter((id) => runs.filter((called) => called.includes(id)).length >= runs.length / 2);
}

/** The module `virtual:atlas`. */
export function atlasModule(scenarios: readonly Scenario[], pack: Principles): string {
  const calls = Object.fromEntries(scenarios.map((scenario) => [scenario.id, callsOf(load(scenario), pack)]));
  const maps = Object.fromEntries(scenarios.map((scenario) => [scenario.id, layoutOf(scenario)]));
  const read = (data: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
  return `export const calls = ${read(calls)};\nexport const maps = ${read(maps)};\n`;
}
