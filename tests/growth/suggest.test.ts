import { describe, expect, it } from 'vitest';
import { isHeldBack } from '../../src/growth/held-back.ts';
import { pairFor, profileOf, suggest, type Situation, type Suggestion } from '../../src/growth/index.ts';
import type { Facts } from '../../src/growth/kept.ts';
import { run } from './made.ts';

const OPEN = Array.from({ length: 60 }, (_, i) => `case-${i}`).filter((id) => !isHeldBack(id));
const HELD = Array.from({ length: 60 }, (_, i) => `case-${i}`).find(isHeldBack) ?? '';
const INDUSTRIES = ['hospitality', 'retail', 'medical'] as const;

const situation = (id: string, i: number, calls: readonly string[] = ['a']): Situation =>
  ({ id, industry: INDUSTRIES[i % 3] ?? 'food', level: 'front-line', calls });
const library = [...OPEN.slice(0, 6).map((id, i) => situation(id, i)), situation(HELD, 0)];
const suggested = (facts: readonly Facts[], from = library): Suggestion[] => suggest(profileOf(facts), facts, from);

describe('suggestions', () => {
  it('offer a beginner three, from one industry after another, and nothing that is held back', () => {
    const first = suggested([]);
    expect(first).toHaveLength(3);
    expect(first.every(({ reason }) => reason.kind === 'first')).toBe(true);
    const places = first.map(({ scenario }) => library.find(({ id }) => id === scenario)?.industry);
    expect(new Set(places.slice(0, 2)).size).toBe(2);
    expect(first.some(({ scenario }) => scenario === HELD)).toBe(false);
  });

  it('never name the family that was just played, nor one twice', () => {
    const facts = OPEN.slice(0, 6).map((id, i) => run(i, id, { industry: INDUSTRIES[i % 3] ?? 'food' }));
    const ids = suggested(facts).map(({ scenario }) => scenario);
    expect(ids).not.toContain(OPEN[5]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name the principle that was shown least when it was called for', () => {
    const facts = Array.from({ length: 5 }, (_, i) => run(i, OPEN[0] ?? '', { called: ['a', 'b'], shown: ['a'] }));
    const found = suggested(facts, [...library, situation(OPEN[9] ?? '', 1, ['b'])]);
    expect(found[0]).toEqual({ scenario: OPEN[9], reason: { kind: 'principle', principle: 'b' } });
  });

  it('put what was held back to the test once there is practice, and once only', () => {
    const facts = Array.from({ length: 6 }, (_, i) => run(i, OPEN[i % 2] ?? ''));
    expect(suggested(facts.slice(0, 5)).some(({ reason }) => reason.kind === 'test')).toBe(false);
    expect(suggested(facts)[0]).toEqual({ scenario: HELD, reason: { kind: 'test' } });
    expect(suggested([...facts, run(9, HELD)]).some(({ reason }) => reason.kind === 'test')).toBe(false);
  });
});

describe('a pair', () => {
  it('is of another industry and calls for the same principle', () => {
    const facts = run(1, OPEN[0] ?? '', { called: ['a', 'c'], shown: ['c'] });
    expect(pairFor(facts, [facts], [...library, situation(OPEN[10] ?? '', 1, ['c'])])).toEqual({ scenario: OPEN[10], principle: 'c' });
    expect(pairFor(facts, [facts], library.filter(({ industry }) => industry === 'hospitality'))).toBeNull();
  });
});
