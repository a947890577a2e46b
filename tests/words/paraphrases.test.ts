import { describe, expect, it } from 'vitest';
import { withoutParaphrases, withParaphrases } from '../../src/words/index.ts';
import { families } from '../fixtures/families.ts';

describe.each(families().map(({ scenario }) => [scenario.id, scenario] as const))('the paraphrases of %s', (_id, whole) => {
  it('come apart from it and go back', () => {
    const { scenario, paraphrases } = withoutParaphrases(whole);
    expect(JSON.stringify(scenario)).not.toContain('"words":');
    expect(withParaphrases(scenario, paraphrases)).toEqual(whole);
  });

  it('for what is no longer there are left out', () => {
    const { scenario, paraphrases } = withoutParaphrases(whole);
    const more = { ...paraphrases, resources: { ...paraphrases.resources, gone: ['away'] } };
    expect(withParaphrases(scenario, more)).toEqual(whole);
  });
});
