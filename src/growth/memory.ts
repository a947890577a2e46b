import { dice } from '../base/index.ts';
import type { Memory } from '../engine/index.ts';
import type { Facts } from './facts.ts';

/** How often somebody who was met before comes back, rather than somebody new. */
const RETURNS = 0.5;

/**
 * What the same person remembers, where the new draw brings them back; undefined where somebody new comes.
 * @param facts of all finished runs
 * @param seed of the new draw: it decides, so that a seed stays one story
 */
export function memoryFor(scenario: string, seed: string, facts: readonly Facts[]): Memory | undefined {
  const last = facts.filter((one) => one.scenario === scenario).toSorted((a, b) => b.at - a.at)[0];
  if (last === undefined || !dice(seed, 'comes back').chance(RETURNS)) return undefined;
  return { seed: last.cast, went: last.went, expects: last.delighted };
}
