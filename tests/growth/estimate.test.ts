import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, FEWEST, meanOf, shareOf, type Estimate } from '../../src/growth/estimate.ts';

/** Both ends to two digits, as tables give them. */
const ends = ({ low, high }: Estimate): number[] => [low, high].map((x) => Math.round(100 * x) / 100);

describe('estimates', () => {
  it('give Wilson’s interval for shares', () => {
    // Computed apart: 90 %, z = 1.6449.
    expect(ends(shareOf(8, 10))).toEqual([0.54, 0.93]);
    expect(ends(shareOf(0, 5))).toEqual([0.0, 0.35]);
    expect(ends(shareOf(5, 5))).toEqual([0.65, 1.0]);
  });

  it('give Student’s interval for means', () => {
    // Mean .5, spread .1291, t(3) = 2.353.
    expect(ends(meanOf([0.35, 0.45, 0.55, 0.65]))).toEqual([0.35, 0.65]);
  });

  it('give Newcombe’s interval for a difference of shares', () => {
    const told = difference(shareOf(9, 10), shareOf(1, 10));
    expect(told.mean).toBeCloseTo(0.8);
    expect(ends(told)).toEqual([0.45, 0.91]);
    expect(difference(shareOf(1, 10), shareOf(9, 10)).low).toBeCloseTo(-told.high);
  });

  it('say nothing of too few runs, or of runs that differ widely', () => {
    expect(meanOf([]).doubt).toBe('few');
    expect(meanOf([0.9, 0.9, 0.9])).toMatchObject({ doubt: 'few', band: null });
    expect(meanOf([0.9, 0.9, 0.9, 0.9])).toMatchObject({ doubt: null, band: 'strong' });
    expect(meanOf([0, 1, 0, 1])).toMatchObject({ doubt: 'wide', band: null });
    expect(shareOf(2, 4).doubt).toBe('wide');
  });

  it('hold the mean, stay in range and grow no wider with more of the same', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 40 }), (xs) => {
      const [one, twice] = [meanOf(xs), meanOf([...xs, ...xs])];
      expect(one.low).toBeGreaterThanOrEqual(0);
      expect(one.high).toBeLessThanOrEqual(1);
      expect(one.low).toBeLessThanOrEqual(one.mean + 1e-9);
      expect(one.high).toBeGreaterThanOrEqual(one.mean - 1e-9);
      expect(twice.high - twice.low).toBeLessThanOrEqual(one.high - one.low + 1e-9);
      if (xs.length < FEWEST) expect(one.band).toBeNull();
    }));
  });
});
