import { describe, expect, it } from 'vitest';
import { gradeOf, syllables } from '../../src/scenario/check/readability.ts';
import { distance, nearest, suggest } from '../../src/scenario/nearest.ts';

describe('what was probably meant', () => {
  it.each([['', 'abc', 3], ['kitten', 'sitting', 3], ['talk', 'talk', 0], ['tlak', 'talk', 2]])('%s and %s are %i apart', (a, b, d) => {
    expect(distance(a, b)).toBe(d);
    expect(distance(b, a)).toBe(d);
  });

  it.each([['swap-rom', 'swap-room'], ['Talk', 'talk'], ['shop', 'shop-counter'], ['elephant', null], ['s', null]])('%s means %s', (word, meant) => {
    expect(nearest(word, ['swap-room', 'talk', 'shop-counter', 'hotel-lobby'])).toBe(meant);
  });

  it('does not guess between two', () => {
    expect(nearest('hotel', ['hotel-lobby', 'hotel-kitchen'])).toBeNull();
  });

  it('suggests the word, the list, or what to do instead', () => {
    expect(suggest('tlak', ['talk'], 'x')).toBe('did you mean "talk"?');
    expect(suggest('elephant', ['talk', 'walk'], 'x')).toBe('use one of: talk, walk');
    expect(suggest('elephant', [], 'write it first')).toBe('write it first');
  });
});

describe('reading grade', () => {
  it.each([['the', 1], ['people', 2], ['asked', 1], ['needed', 2], ['makes', 1], ['boxes', 2], ['table', 2], ['platypus', 3]])(
    '%s has %i syllables', (word, n) => expect(syllables(word)).toBe(n));

  it('is that of the formula', () => {
    // 13 words, 1 sentence, 23 syllables by this count: 0.39 · 13 + 11.8 · 23 / 13 − 15.59
    const text = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    const count = text.split(' ').reduce((sum, word) => sum + syllables(word), 0);
    expect(gradeOf([text])).toBeCloseTo(0.39 * 13 + (11.8 * count) / 13 - 15.59, 6);
    // The formula's makers give 11.3 for it; counting by rule takes it to within half a grade of that.
    expect(Math.abs(gradeOf([text]) - 11.3)).toBeLessThan(0.5);
  });

  it('grows with sentences and words, and has a floor', () => {
    expect(gradeOf(['The cat sat. It sat on the mat.'])).toBe(0);
    expect(gradeOf(['I can do it, and you can do it, and when we both have done it we can go on to the next of them.']))
      .toBeGreaterThan(gradeOf(['I can do it. You can do it. We can go on.']));
    expect(gradeOf([])).toBe(0);
  });
});
