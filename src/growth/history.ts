/**
 * Runs in the order they were played, each with how far it was from what had been practised.
 * A run of a family that was met before is practice. The first meeting with a family is a test of
 * transfer, and its distance is counted in two steps: was it another industry than any before, and
 * did it call for principles that no single run before had called for together?
 */
import { isHeldBack } from './held-back.ts';
import type { Facts } from './facts.ts';

/** None of the two is near; one is mid: another industry and the same principles, or the reverse; both is far. */
export type Distance = 'start' | 'practice' | 'near' | 'mid' | 'far';

export interface Met extends Facts {
  readonly distance: Distance;
  /** Held back from practice: a first meeting with it is an unseen test. */
  readonly test: boolean;
  /** Which of the principles it called for had been called for before. */
  readonly practised: readonly string[];
}

interface Before {
  readonly families: Set<string>;
  readonly industries: Set<string | null>;
  readonly principles: Set<string>;
  /** Sets of principles that were called for together, as sorted lists; small ones that lie in larger ones are left out. */
  readonly together: Set<string>[];
}

const isWithin = (some: readonly string[], all: ReadonlySet<string>): boolean => some.every((one) => all.has(one));

function distanceOf(facts: Facts, before: Before): Distance {
  if (before.families.size === 0) return 'start';
  if (before.families.has(facts.scenario)) return 'practice';
  const place = before.industries.has(facts.industry) ? 0 : 1;
  const combination = before.together.some((set) => isWithin(facts.called, set)) ? 0 : 1;
  return (['near', 'mid', 'far'] as const)[place + combination] ?? 'far';
}

function remember(facts: Facts, before: Before): void {
  before.families.add(facts.scenario);
  before.industries.add(facts.industry);
  for (const id of facts.called) before.principles.add(id);
  if (!before.together.some((set) => isWithin(facts.called, set))) before.together.push(new Set(facts.called));
}

/** Puts runs in order and tells of each how far it was from all that came before it. */
export function historyOf(facts: readonly Facts[]): Met[] {
  const before: Before = { families: new Set(), industries: new Set(), principles: new Set(), together: [] };
  return facts.toSorted((a, b) => a.at - b.at).map((one) => {
    const distance = distanceOf(one, before);
    const first = distance !== 'practice' && distance !== 'start';
    const met = { ...one, distance, test: first && isHeldBack(one.scenario), practised: one.called.filter((id) => before.principles.has(id)) };
    remember(one, before);
    return met;
  });
}
