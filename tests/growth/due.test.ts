import { describe, expect, it } from 'vitest';
import { due, memoryFor, type Kept } from '../../src/growth/kept.ts';
import { run } from './made.ts';

const DAY = 24 * 60 * 60 * 1000;
const kept = (answered: number, made = 0): Kept => ({ key: `k${answered}${made}`, kind: 'rule', text: 'When …', made, answered });

describe('what was kept', () => {
  it('comes back after 1, 7 and 21 days, and then no more', () => {
    for (const [answered, day] of [[0, 1], [1, 7], [2, 21]] as const) {
      expect(due([kept(answered)], day * DAY - 1)).toEqual([]);
      expect(due([kept(answered)], day * DAY)).toHaveLength(1);
    }
    expect(due([kept(3)], 1000 * DAY)).toEqual([]);
  });

  it('waits until it is answered, the longest due first', () => {
    expect(due([kept(0, 3 * DAY), kept(0)], 90 * DAY).map(({ made }) => made)).toEqual([0, 3 * DAY]);
  });
});

describe('somebody who was met before', () => {
  const facts = [run(1, 'one', { cast: 'first', delighted: ['quilts'] }), run(2, 'one', { cast: 'later', went: 'badly' }), run(3, 'two')];

  it('comes back in about half of the draws, and the draw decides', () => {
    const seeds = Array.from({ length: 400 }, (_, i) => `seed ${i}`);
    const back = seeds.filter((seed) => memoryFor('one', seed, facts) !== undefined);
    expect(back.length).toBeGreaterThan(160);
    expect(back.length).toBeLessThan(240);
    expect(memoryFor('one', back[0] ?? '', facts)).toEqual({ seed: 'later', went: 'badly', expects: [] });
    expect(memoryFor('three', back[0] ?? '', facts)).toBeUndefined();
  });
});
