import type { Principles } from '../scenario/index.ts';
import type { Facts } from './facts.ts';

/**
 * The facts of a run in the terms of a service language. A run may be older than the language:
 * of principles that nobody speaks of any more nothing is said, and nothing is suggested for them.
 */
export function inTerms(facts: Facts, { principles }: Principles): Facts {
  const spoken = (ids: readonly string[]): string[] => ids.filter((id) => Object.hasOwn(principles, id));
  return { ...facts, shown: spoken(facts.shown), called: spoken(facts.called) };
}
