import { dice, hash } from '../base/index.ts';
import type { Industry, Level } from '../scenario/index.ts';
import { codeOf, NUMBERS, type Difficulty } from './code.ts';

/** What somebody would like to meet; what is left open is drawn. */
export interface Preference {
  readonly industry?: Industry | undefined;
  readonly level?: Level | undefined;
  readonly difficulty?: Difficulty | undefined;
}

/** A world without its texts: all that codes need to know of it. Every world is one. */
export interface Offering {
  readonly id: string;
  readonly mark: string;
  readonly industry: Industry;
  readonly matters: Readonly<Record<string, { readonly level: Level }>>;
}

/** Minutes that a play of a composed situation lasts. */
export const MINUTES = 6;

/** The levels that a world's matters are on. */
export const levelsOf = ({ matters }: Offering): Level[] => [...new Set(Object.values(matters).map(({ level }) => level))];

/**
 * The code that a text stands for: the date of a day, or anything else. Every kind of situation
 * draws a lot by the text and the highest has it, so that a world that comes new takes its share
 * and leaves all other texts as they were.
 * @param seed the same seed, worlds and preference give the same code
 * @returns null where no world has what is preferred
 */
export function codeFor(worlds: readonly Offering[], seed: string, { industry, level, difficulty }: Preference = {}): string | null {
  const chance = dice(seed, 'code');
  const lot = ({ mark, level: of }: { mark: string; level: Level }): number => hash(`${seed} ${mark} ${of}`);
  const kinds = worlds.filter((world) => industry === undefined || world.industry === industry)
    .flatMap((world) => levelsOf(world).filter((one) => level === undefined || one === level).map((one) => ({ mark: world.mark, level: one })));
  const [drawn] = kinds.toSorted((a, b) => lot(b) - lot(a));
  if (drawn === undefined) return null;
  return codeOf({ ...drawn, difficulty: difficulty ?? chance.pick([1, 2, 3] as const), number: chance.below(NUMBERS) });
}
