import type { Scenario } from '../../scenario/index.ts';

/** All runs of three words of a situation's lines and choices. */
export function shingles(scenario: Scenario): Set<string> {
  const texts = JSON.stringify(scenario.scenes).match(/"(?:say|do|says|seen)":"(?:[^"\\]|\\.)*"/g) ?? [];
  const found = new Set<string>();
  for (const text of texts) {
    const words = text.slice(text.indexOf(':')).toLowerCase().match(/\p{L}+/gu) ?? [];
    words.forEach((word, i) => { if (i + 2 < words.length) found.add(`${word} ${words[i + 1]!} ${words[i + 2]!}`); });
  }
  return found;
}
