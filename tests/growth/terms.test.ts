import { describe, expect, it } from 'vitest';
import { inTerms, profileOf, suggest } from '../../src/growth/index.ts';
import { principles } from '../fixtures/families.ts';
import { run } from './made.ts';

const [KEPT] = Object.keys(principles().principles);

describe('facts in the terms of a service language', () => {
  const old = Array.from({ length: 6 }, (_, i) => run(i, `f${i}`, { called: ['of-before', KEPT!], shown: i < 3 ? [KEPT!] : [] }));
  const now = old.map((one) => inTerms(one, principles()));

  it('keep what is spoken of, and let go of what is not', () => {
    expect(profileOf(now).principles.map(({ name }) => name)).toEqual([KEPT]);
    expect(now[0]).toEqual({ ...old[0], called: [KEPT], shown: [KEPT] });
  });

  it('do not let a principle that is gone stand in the way of a suggestion', () => {
    const library = [{ id: 'elsewhere', industry: 'food', level: 'manager', calls: [KEPT!] }] as const;
    const reasons = (facts: typeof old): string[] => suggest(profileOf(facts), facts, library).map(({ reason }) => reason.kind);
    expect(reasons(now)).toContain('principle');
    expect(reasons(old)).not.toContain('principle');
  });
});
