/**
 * What can be said of conditions without playing: whether some can hold while others
 * do not, under a truth, given what plays can come to.
 */
import type { Condition } from '../schema.ts';
import { holds, worlds, type Within } from './world.ts';

type Conditions = readonly (Condition | undefined)[];

/**
 * Whether some state makes all of `all` hold and none of `none`. States are those
 * that `within` allows; how marks depend on each other is not known here.
 * @returns null if there are too many states to say
 */
export function possible(all: Conditions, none: Conditions, within: Within): boolean | null {
  const states = worlds([...all, ...none], within);
  if (states === null) return null;
  for (const world of states) {
    if (all.every((c) => holds(c, world)) && !none.some((c) => holds(c, world))) return true;
  }
  return false;
}

/** How many of some conditions hold at once, at least and at most; null as for `possible`. */
export function atOnce(conditions: Conditions, within: Within): { least: number; most: number } | null {
  const states = worlds(conditions, within);
  if (states === null) return null;
  let [least, most] = [conditions.length, 0];
  for (const world of states) {
    const count = conditions.filter((c) => holds(c, world)).length;
    [least, most] = [Math.min(least, count), Math.max(most, count)];
  }
  return { least, most };
}

/**
 * What surely still holds after a choice was taken under a condition: what was
 * known, seen, chosen and used stays so, while trust and patience have moved.
 */
export function lasting(when: Condition | undefined, choice: string): Condition {
  const { knows, visited, chose = [], used } = when ?? {};
  return { knows, visited, used, chose: [...chose, choice] };
}
