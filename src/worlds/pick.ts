import { dice } from '../base/index.ts';
import type { Industry, Level, World } from '../scenario/index.ts';
import { codeOf, NUMBERS, type Difficulty } from './code.ts';

/** What somebody would like to meet; what is left open is drawn. */
export interface Preference {
  readonly industry?: Industry | undefined;
  readonly level?: Level | undefined;
  readonly difficulty?: Difficulty | undefined;
}

/** The levels that a world's matters are on. */
export const levelsOf = (world: World): Level[] => [...new Set(Object.values(world.matters).map(({ level }) => level))];

/**
 * The code that a text stands for: the date of a day, or anything else.
 * @param seed the same seed, worlds and preference give the same code
 * @returns null where no world has what is preferred
 */
export function codeFor(worlds: readonly World[], seed: string, { industry, level, difficulty }: Preference = {}): string | null {
  const chance = dice(seed, 'code');
  const kinds = worlds.filter((world) => industry === undefined || world.industry === industry)
    .flatMap((world) => levelsOf(world).filter((one) => level === undefined || one === level).map((one) => ({ mark: world.mark, level: one })));
  if (kinds.length === 0) return null;
  return codeOf({ ...chance.pick(kinds), difficulty: difficulty ?? chance.pick([1, 2, 3] as const), number: chance.below(NUMBERS) });
}
