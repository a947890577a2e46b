/** Simulated people, who show that the score of a situation can be trusted. */
import { aboutOf, bench, figure, gates, measure, playOut, SILENT, type Result, type Table } from '../../players/index.ts';
import type { Principles } from '../../scenario/index.ts';
import type { Ground } from './ground.ts';

/** Those whose figures bind in every single situation; the others are judged over many. */
export const BINDING: readonly string[] = ['expert', 'reciter', 'give-away', 'random'];
/** Seeds of certification: others than those of the proof. */
const SEEDS = Array.from({ length: 12 }, (_, i) => `trial ${i + 1}`);
/** Decisions that the expert needs, on average. */
const DECISIONS = { least: 5, most: 12 } as const;
/** What the page alone leaves to win, where it does not fit most of what may be going on. */
const PAGE_ALONE = 20;

/** The binding players' runs. */
export function played({ game, solved }: Ground, pack: Principles, seeds: readonly string[] = SEEDS): Table {
  const at = bench(game, pack, solved);
  const binding = SILENT.filter(({ id }) => BINDING.includes(id));
  return { about: aboutOf(game), measured: binding.map((player) => measure(at, player, seeds)) };
}

/**
 * So much a figure must be on the safe side of its bound: under other seeds it will be another.
 * On twins most: a mean under one truth that is next to nothing, and has the root taken of it.
 */
const MARGIN = { one: 2, twins: 6 } as const;

function tight({ gate, figure: value, is, bound }: Result): boolean {
  const margin = gate.endsWith('-twins') ? MARGIN.twins : MARGIN.one;
  return is === 'at most' ? value > bound - margin : bound > margin && value < bound + margin;
}

/** Gates of the proof that are broken, or nearly. Whether two players agree by chance takes many seeds to tell. */
export const brokenGates = (table: Table): string[] =>
  gates(table).filter((result) => result.gate !== 'ceiling' && !result.gate.endsWith('-random') && tight(result))
    .map(({ says, figure: value }) => `${says} ${value.toFixed(0)}`);

/** Whether following the page leaves too little to win, in a situation where it should. */
export function pageIsEnough({ game: { scenario } }: Ground, table: Table): boolean {
  const truths = Object.values(scenario.truths);
  const most = 2 * truths.filter(({ fits }) => fits !== undefined).length > truths.length;
  return !most && figure(table, 'expert') - figure(table, 'reciter') < PAGE_ALONE;
}

/** Mean number of decisions of the expert, if it is out of bounds; else null. */
export function tooShortOrLong({ game }: Ground): number | null {
  const expert = SILENT[0]!;
  const counts = game.model.truths.flatMap((_, truth) => SEEDS.slice(0, 4).map((seed) => playOut(game, expert, seed, truth).decisions.length));
  const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
  return mean < DECISIONS.least || mean > DECISIONS.most ? mean : null;
}
