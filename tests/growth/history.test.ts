import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/growth/history.ts';
import { isHeldBack } from '../../src/growth/held-back.ts';
import { run } from './made.ts';

const distances = (...runs: ReturnType<typeof run>[]): string[] => historyOf(runs).map(({ distance }) => distance);

describe('a history', () => {
  it('begins with a start and counts a known family as practice', () => {
    expect(distances(run(1, 'one'), run(2, 'one'), run(3, 'one'))).toEqual(['start', 'practice', 'practice']);
  });

  it('is put in order of time', () => {
    expect(historyOf([run(3, 'c'), run(1, 'a'), run(2, 'b')]).map(({ scenario }) => scenario)).toEqual(['a', 'b', 'c']);
  });

  it('tells near, mid and far apart', () => {
    const first = run(1, 'one', { called: ['a', 'b'] });
    expect(distances(first, run(2, 'two', { called: ['b'] }))[1]).toBe('near');
    expect(distances(first, run(2, 'two', { called: ['a', 'b'], industry: 'retail' }))[1]).toBe('mid');
    expect(distances(first, run(2, 'two', { called: ['a', 'c'] }))[1]).toBe('mid');
    expect(distances(first, run(2, 'two', { called: ['a', 'c'], industry: 'retail' }))[1]).toBe('far');
  });

  it('asks whether principles were called for together, not only each by itself', () => {
    const apart = [run(1, 'one', { called: ['a', 'b'] }), run(2, 'two', { called: ['c'] })];
    const third = historyOf([...apart, run(3, 'three', { called: ['a', 'c'] })])[2];
    expect(third?.distance).toBe('mid');
    expect(third?.practised).toEqual(['a', 'c']);
  });

  it('counts a first meeting with what was held back as a test, and later ones not', () => {
    const held = Array.from({ length: 60 }, (_, i) => `case-${i}`).find(isHeldBack) ?? '';
    const [, first, later] = historyOf([run(1, 'one'), run(2, held), run(3, held)]);
    expect(first?.test).toBe(true);
    expect(later?.test).toBe(false);
  });

  it('holds back about a fifth, the same ones everywhere', () => {
    const ids = Array.from({ length: 2000 }, (_, i) => `case-${i}`);
    const share = ids.filter(isHeldBack).length / ids.length;
    expect(share).toBeGreaterThan(0.17);
    expect(share).toBeLessThan(0.23);
    expect(isHeldBack('midnight-cot')).toBe(isHeldBack('midnight-cot'));
  });
});
