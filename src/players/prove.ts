import { hash } from '../base/index.ts';
import type { Game } from '../engine/index.ts';
import type { Principles } from '../scenario/index.ts';
import { WEIGHTS } from '../scoring/index.ts';
import { underAltered } from './altered.ts';
import type { Entry } from './library.ts';
import { bench } from './measure.ts';
import { peopleOf, PLAYERS, seedsOf, tableOf } from './roster.ts';

/** Sets of altered weights, and seeds for each: few, since each gives only an order of players. */
const ALTERED = { sets: 4, seeds: 10 } as const;

/** How often `proveOne` tells of progress. */
export const STEPS = PLAYERS.length + 3;

/**
 * All that the gates need to know of one situation.
 * @param seeds how many seeds every player plays every truth with
 * @param done told `STEPS` times
 */
export function proveOne(game: Game, pack: Principles, seeds: number, done: () => void = () => {}): Entry {
  const at = bench(game, pack);
  const table = tableOf(at, seedsOf(seeds), done);
  const people = peopleOf(at);
  done();
  const altered = underAltered(at, pack, ALTERED.sets, seedsOf(Math.min(ALTERED.seeds, seeds)));
  done();
  return { table, people, altered };
}

/** Texts have spaces; names and terms have none. */
const unworded = (_: string, value: unknown): unknown => (typeof value === 'string' && value.includes(' ') ? '' : value);

/**
 * Names all of a situation and of the weights that a figure can depend on, but for
 * wording: two figures with one mark were made from the same numbers.
 */
export const markOf = ({ scenario }: Game): string =>
  hash(JSON.stringify([scenario, WEIGHTS], unworded)).toString(16).padStart(8, '0');
