import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/scenario/index.ts';
import { codeIn, codeOf, idOf, NUMBERS, readable, readCode, type Wish } from '../../src/worlds/index.ts';

const wish: fc.Arbitrary<Wish> = fc.record({
  mark: fc.constantFrom('EW', 'BB', 'ZZ'),
  level: fc.constantFrom(...LEVELS),
  difficulty: fc.constantFrom(1 as const, 2 as const, 3 as const),
  number: fc.nat(NUMBERS - 1),
});
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('share codes', () => {
  it('say what they were made of', () => {
    fc.assert(fc.property(wish, (w) => {
      expect(readCode(codeOf(w))).toEqual({ ok: true, value: w });
    }));
  });

  it('are read however they were typed', () => {
    const w: Wish = { mark: 'EW', level: 'front-line', difficulty: 2, number: 1_050_625 };
    const code = codeOf(w);
    expect(code).toHaveLength(8);
    const typed = [readable(code), code.toLowerCase(), code.split('').join(' '), code.replaceAll('0', 'o').replaceAll('1', 'l')];
    for (const text of typed) expect(readCode(text), text).toEqual({ ok: true, value: w });
  });

  it('notice one wrong letter, and two that changed places', () => {
    fc.assert(fc.property(wish, fc.nat(7), fc.constantFrom(...LETTERS), (w, at, letter) => {
      const code = codeOf(w);
      fc.pre(code[at] !== letter);
      expect(readCode(code.slice(0, at) + letter + code.slice(at + 1)).ok).toBe(false);
    }));
    fc.assert(fc.property(wish, fc.nat(6), (w, at) => {
      const code = codeOf(w);
      fc.pre(code[at] !== code[at + 1]);
      expect(readCode(code.slice(0, at) + code[at + 1]! + code[at]! + code.slice(at + 2)).ok).toBe(false);
    }));
  });

  it('say that they are malformed, whatever is typed', () => {
    for (const text of ['', 'EW', 'EW-400-00AA', 'é', 'EW-4U0-00A', '<b>EW</b>', 'x'.repeat(10_000)]) {
      expect(readCode(text), text.slice(0, 20)).toEqual({ ok: false, error: 'malformed' });
    }
    fc.assert(fc.property(fc.string(), (text) => { expect(typeof readCode(text).ok).toBe('boolean'); }));
  });

  it('have no number beyond their letters', () => {
    expect(() => codeOf({ mark: 'EW', level: 'manager', difficulty: 1, number: NUMBERS })).toThrow(/no code/);
  });
});

describe('the id of a composed situation', () => {
  it('holds its code, and nothing else is taken for one', () => {
    fc.assert(fc.property(wish, (w) => {
      expect(codeIn(idOf('evening-ward', codeOf(w)))).toBe(codeOf(w));
    }));
    for (const id of ['midnight-cot', 'evening-ward-EW40000M', 'evening-ward-', '', 'evening-ward-eweeeeee']) expect(codeIn(id), id).toBeNull();
  });
});
