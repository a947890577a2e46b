/** The smells of a situation: what its shape gives away before anybody plays. */
import { load, type Game } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { solve, type Solver } from '../../scoring/index.ts';
import { absolutes, echoes, kindness, lengths } from './looks.ts';
import { kinds, universal } from './moves.ts';
import { fewWays } from './roads.ts';
import { stemBlind } from './shape.ts';
import { groundOf, type Nose, type Smell } from './smell.ts';
import { magic, opening } from './telling.ts';

const NOSES: readonly Nose[] = [lengths, absolutes, kindness, echoes, stemBlind, kinds, universal, fewWays, opening, magic];

/**
 * Smells out a situation that is solved already: walks it, and looks at where its good choices
 * stand out. Always the same for the same situation.
 */
export function smellsIn(game: Game, solved: Solver): Smell[] {
  const ground = groundOf(game, solved);
  return NOSES.flatMap((nose) => nose(ground));
}

/**
 * Smells out a situation.
 * @param scenario checked and free of errors
 */
export function smells(scenario: Scenario): Smell[] {
  const game = load(scenario);
  return smellsIn(game, solve(game));
}
