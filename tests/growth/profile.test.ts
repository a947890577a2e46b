import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/growth/index.ts';
import { run } from './made.ts';

const many = (n: number, from: number, make: (i: number) => ReturnType<typeof run>): ReturnType<typeof run>[] =>
  Array.from({ length: n }, (_, i) => make(from + i));

describe('a profile', () => {
  it('says nothing yet of nobody', () => {
    const profile = profileOf([]);
    expect(profile.runs).toBe(0);
    expect(profile.questions.understand).toMatchObject({ doubt: 'few', band: null });
    expect(profile.principles).toEqual([]);
  });

  it('tells one who has learned a family by heart from one who carries it over', () => {
    const practice = many(8, 1, (i) => run(i, 'one', { whole: 0.85 }));
    const elsewhere = (whole: number): ReturnType<typeof run>[] =>
      many(5, 20, (i) => run(i, `new-${i}`, { industry: 'retail', called: [`p${i}`], whole }));
    const byHeart = profileOf([...practice, ...elsewhere(0.2)]);
    expect(byHeart.transfer.practice.band).toBe('strong');
    const [first, rest] = [byHeart.transfer.far, byHeart.transfer.mid];
    expect(first.n).toBe(1);
    expect(rest).toMatchObject({ n: 4, band: 'not-yet' });
    expect(profileOf([...practice, ...elsewhere(0.85)]).transfer.mid.band).toBe('strong');
  });

  it('tells judgement of pages from habit', () => {
    const judges = many(6, 1, (i) => run(i, `f${i}`, { cells: ['fits-followed', 'misleads-adapted'] }));
    const recites = many(6, 1, (i) => run(i, `f${i}`, { cells: ['fits-followed', 'misleads-recited'] }));
    const avoids = many(6, 1, (i) => run(i, `f${i}`, { cells: ['fits-set-aside', 'misleads-ignored'] }));
    expect(profileOf(judges).handbook.telling.mean).toBe(1);
    expect(profileOf(recites).handbook.telling.mean).toBe(0);
    expect(profileOf(avoids).handbook.telling.mean).toBe(0);
    expect(profileOf(judges).handbook.telling.low).toBeGreaterThan(profileOf(recites).handbook.telling.high - 0.2);
  });

  it('counts a principle where it was called for, shown or not', () => {
    const { principles } = profileOf([
      run(1, 'one', { called: ['a', 'b'], shown: ['a', 'z'] }), run(2, 'two', { called: ['a'], shown: [] }),
    ]);
    expect(principles.map(({ name, estimate }) => [name, estimate.mean, estimate.n])).toEqual([['a', 0.5, 2], ['b', 0, 1]]);
  });

  it('keeps places apart, and leaves out a place that is not known', () => {
    const { industries, levels } = profileOf([
      run(1, 'one'), run(2, 'two', { industry: 'retail', level: 'manager' }), run(3, 'gone', { industry: null, level: null }),
    ]);
    expect(industries.map(({ name }) => name)).toEqual(['hospitality', 'retail']);
    expect(levels.map(({ name }) => name)).toEqual(['front-line', 'manager']);
  });

  it('sets the latest ten beside all before', () => {
    const { lately } = profileOf([...many(10, 1, (i) => run(i, 'one', { whole: 0.3 })), ...many(10, 20, (i) => run(i, 'one', { whole: 0.9 }))]);
    expect(lately.before.band).toBe('not-yet');
    expect(lately.now.band).toBe('strong');
  });
});
