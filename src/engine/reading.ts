import { dice } from '../base/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { FACETS, type Facet, type ReadingOption } from './types.ts';

type Options = Readonly<Record<Facet, readonly ReadingOption[]>>;

const pools = new WeakMap<Scenario, Options>();

/**
 * What can be said of the person, facet by facet: the texts of truths and decoys
 * in one pool, each once. A key is the text's place in the sorted pool, so that
 * it tells nothing of where the text came from.
 */
export function readingPool(scenario: Scenario): Options {
  const known = pools.get(scenario) ?? pooled(scenario);
  pools.set(scenario, known);
  return known;
}

function pooled(scenario: Scenario): Options {
  const sources = [...Object.values(scenario.truths), ...Object.values(scenario.decoys)];
  const pool = (facet: Facet): ReadingOption[] => {
    const texts = [...new Set(sources.map((s) => s[facet]))];
    texts.sort((a, b) => (a < b ? -1 : 1));
    return texts.map((text, i) => ({ key: `${facet[0] ?? ''}${i}`, text }));
  };
  return { want: pool('want'), need: pool('need'), value: pool('value') };
}

/** The pool in the order this seed shows it. */
export function readingOptions(scenario: Scenario, seed: string): Options {
  const pool = readingPool(scenario);
  const mixed = (facet: Facet): ReadingOption[] => dice(seed, `reading ${facet}`).shuffle(pool[facet]);
  return Object.fromEntries(FACETS.map((f) => [f, mixed(f)])) as unknown as Options;
}

/** The key that stands for a text, or null. */
export function keyOf(scenario: Scenario, facet: Facet, text: string): string | null {
  return readingPool(scenario)[facet].find((o) => o.text === text)?.key ?? null;
}
