import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce, lasting, possible } from '../../src/scenario/check/condition.ts';
import type { Within } from '../../src/scenario/check/world.ts';
import type { Condition } from '../../src/scenario/index.ts';

const set = (...ids: string[]): ReadonlySet<string> => new Set(ids);
const within = (work = 100_000): Within =>
  ({ truth: 'a', knows: set('k1', 'k2'), visited: set('s'), chose: set('c'), used: set('r'), work: { left: work } });

describe('conditions', () => {
  it('hold where nothing speaks against it', () => {
    expect(possible([{ knows: ['k1'], trust: { atLeast: 5 } }], [], within())).toBe(true);
    expect(possible([undefined], [], within())).toBe(true);
  });

  it.each<[string, Condition]>([
    ['what cannot be come to', { knows: ['k9'] }],
    ['another truth', { truth: ['b'] }],
    ['a contradiction', { visited: ['s'], not: { visited: ['s'] } }],
    ['an empty range', { patience: { atLeast: 4, atMost: 3 } }],
    ['ranges that exclude each other', { trust: { atLeast: 4 }, not: { trust: { atLeast: 2 } } }],
    ['any of nothing possible', { any: [{ knows: ['k9'] }, { truth: ['b'] }] }],
  ])('never hold for %s', (_, condition) => {
    expect(possible([condition], [], within())).toBe(false);
  });

  it('cover all that may come, or leave a gap', () => {
    expect(possible([], [{ trust: { atMost: 2 } }, { trust: { atLeast: 3 } }], within())).toBe(false);
    expect(possible([], [{ trust: { atMost: 2 } }, { trust: { atLeast: 4 } }], within())).toBe(true);
    expect(possible([], [{ knows: ['k1'] }, { not: { knows: ['k1'] } }], within())).toBe(false);
  });

  it('are counted at once', () => {
    expect(atOnce([undefined, { knows: ['k1'] }, { not: { knows: ['k1'] } }], within())).toEqual({ least: 2, most: 2 });
    expect(atOnce([{ knows: ['k1'] }, { knows: ['k1', 'k2'] }], within())).toEqual({ least: 0, most: 2 });
  });

  it('are left alone where too many states would be looked at', () => {
    expect(possible([{ knows: ['k1'] }], [], within(1))).toBeNull();
    expect(atOnce([{ knows: ['k1'] }], within(1))).toBeNull();
  });

  it('keep after a choice what cannot be taken back', () => {
    expect(lasting({ knows: ['k1'], trust: { atLeast: 3 }, not: { chose: ['c'] } }, 'c')).toEqual(
      { knows: ['k1'], visited: undefined, used: undefined, chose: ['c'] });
  });

  it('hold or not, whatever they are: one of a condition and its opposite is possible', () => {
    const id = fc.constantFrom('k1', 'k2', 'k9');
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.record({
        knows: fc.array(id, { maxLength: 2 }), trust: fc.record({ atLeast: fc.nat(5) }), not: tie('condition'),
        any: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }),
      }, { requiredKeys: [] }),
    }));
    fc.assert(fc.property(condition, (c) => {
      const [yes, no] = [possible([c], [], within()), possible([{ not: c }], [], within())];
      expect(yes === true || no === true).toBe(true);
      expect(possible([c], [c], within())).toBe(false);
      expect(possible([], [c], within())).toBe(no);
    }));
  });
});
