import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dice, hash } from '../../src/base/index.ts';

describe('dice', () => {
  it('throw the same for the same seed and purpose, and differently for another', () => {
    const ten = (seed: string, purpose: string): number[] => {
      const d = dice(seed, purpose);
      return Array.from({ length: 10 }, () => d.below(1000));
    };
    expect(ten('a', 'truth')).toEqual(ten('a', 'truth'));
    expect(ten('a', 'truth')).not.toEqual(ten('a', 'cues'));
    expect(ten('a', 'truth')).not.toEqual(ten('b', 'truth'));
  });

  it('stay in range and come out even over many seeds', () => {
    const counts = [0, 0, 0];
    for (let i = 0; i < 3000; i += 1) counts[dice(String(i), 'truth').below(3)]! += 1;
    for (const count of counts) expect(count).toBeGreaterThan(900);
  });

  it('shuffle without losing or adding anything', () => {
    fc.assert(fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      const shuffled = dice(seed, 'order').shuffle(items);
      expect([...shuffled].sort()).toEqual([...items].sort());
    }));
  });

  it('refuse to pick from nothing', () => {
    expect(() => dice('a', 'b').pick([])).toThrow('nothing');
  });
});

describe('hash', () => {
  it('is stable: these numbers are in saves and links', () => {
    expect([hash(''), hash('a'), hash('midnight-cot')]).toMatchInlineSnapshot(`
      [
        2872998923,
        444641715,
        2996699128,
      ]
    `);
  });
});
