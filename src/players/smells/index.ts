/** The smells of a situation: what its shape gives away before anybody plays. */
import { load } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { solve } from '../../scoring/index.ts';
import { absolutes, echoes, kindness, lengths } from './looks.ts';
import { kinds, universal } from './moves.ts';
import { fewWays } from './roads.ts';
import { stemBlind } from './shape.ts';
import { groundOf, type Nose, type Smell } from './smell.ts';
import { magic, opening } from './telling.ts';

const NOSES: readonly Nose[] = [lengths, absolutes, kindness, echoes, stemBlind, kinds, universal, fewWays, opening, magic];

/**
 * Smells out a situation: solves it, walks it, and looks at where its good choices stand out.
 * Always the same for the same situation.
 * @param scenario checked and free of errors
 */
export function smells(scenario: Scenario): Smell[] {
  const game = load(scenario);
  const ground = groundOf(game, solve(game));
  return NOSES.flatMap((nose) => nose(ground));
}
