import { describe, expect, it } from 'vitest';
import { keyOf, open, step, type Decision } from '../../src/engine/index.ts';
import type { Move, Topic } from '../../src/scenario/index.ts';
import { band, evidence, score, solve, type Score } from '../../src/scoring/index.ts';
import { lateParcel, principles } from '../fixtures/families.ts';

const game = lateParcel();
const solved = solve(game);
const pack = principles();
const FITS = 0;
const MISLEADS = 1;

function scored(truth: number, decisions: readonly Decision[], seed = 'w2'): Score {
  let [run] = open(game, seed, truth);
  for (const decision of decisions) [run] = step(game, run, decision);
  return score(evidence(game, solved, run.journal, truth), pack);
}
const choose = (choice: string): Decision => ({ kind: 'choose', choice });

describe('a score', () => {
  it('gives the page that fits its due, and takes it where it misleads', () => {
    const recited = [choose('quote'), choose('tomorrow')];
    expect(scored(FITS, recited).pages.map((p) => p.cell)).toEqual(['fits-followed']);
    expect(scored(MISLEADS, recited).pages.map((p) => p.cell)).toEqual(['misleads-recited']);
    expect(scored(FITS, recited).whole).toBeGreaterThan(scored(MISLEADS, recited).whole + 20);
  });

  it('is the same whoever stands there and whatever they are called', () => {
    const all = ['a', 'b', 'c', 'd'].map((seed) => scored(FITS, [choose('quote'), choose('tomorrow')], seed).whole);
    expect(new Set(all).size).toBe(1);
  });

  it('credits a lucky hit less than one that was read', () => {
    const lucky = scored(MISLEADS, [choose('quote'), choose('fetch')]);
    const read = scored(MISLEADS, [{ kind: 'look', thing: 'clock' }, choose('ask'), choose('fetch')]);
    expect(read.warrant).toBe(1);
    expect(lucky.warrant).toBeLessThan(1);
    expect(read.whole).toBeGreaterThan(lucky.whole);
  });

  it('gives nothing for a reading before anything surfaced, right or wrong', () => {
    const need = keyOf(game.scenario, 'need', game.scenario.truths['medicine-inside']!.need);
    const reading = { want: null, need, value: null, sure: 3 } as const;
    expect(scored(MISLEADS, [{ kind: 'read', reading }, choose('ask'), choose('fetch')]).understand).toBe(0);
  });

  it('is 0 worth for leaving at once, and no run is worth more than 1', () => {
    const left = scored(MISLEADS, [{ kind: 'leave' }]);
    expect(left.act).toBe(0);
    expect(left.whole).toBeLessThan(15);
  });

  it('caps a run that harms somebody severely', () => {
    const { scenario } = game;
    expect(scenario.handbook['sorted-first']?.guards).toEqual({ public: 3 });
    // Fetching keeps what the page is for; only setting it aside with its purpose would harm.
    expect(scored(FITS, [choose('ask'), choose('fetch')]).cap).toBeNull();
  });
});

describe('the score of what no choice foresees', () => {
  const own = (moves: Move[], topics: Topic[] = []): Decision =>
    ({ kind: 'say', text: 'in my own words', choice: null, heard: { moves, topics, corrected: false } });
  const look: Decision = { kind: 'look', thing: 'clock' };

  it('is that of the choice which means the same', () => {
    const authored = scored(MISLEADS, [look, choose('ask'), choose('fetch')]);
    const said = scored(MISLEADS, [look, choose('ask'), own(['take-ownership', 'offer'], ['resource:fetch-now'])]);
    expect(said).toMatchObject({ act: authored.act, apply: authored.apply, warrant: authored.warrant });
    expect(said.pages.map((p) => p.cell)).toEqual(['misleads-adapted']);
    const put = scored(FITS, [choose('quote'), { kind: 'improvise', move: 'inform', about: 'page:sorted-first', text: 'Follow the page.' }]);
    expect(put.pages.map((p) => p.cell)).toEqual(['fits-followed']);
  });

  it('gives nothing for words without deeds', () => {
    const kind = scored(MISLEADS, [own(['acknowledge']), own(['apologise']), own(['restate']), { kind: 'leave' }]);
    const silent = scored(MISLEADS, [{ kind: 'leave' }]);
    expect(kind.whole).toBeLessThan(silent.whole + 10);
  });

  it('ties a principle to a sound move of one’s own, and to none that did harm', () => {
    const asked = scored(MISLEADS, [own(['ask-open']), own(['offer'], ['resource:fetch-now'])]);
    expect(asked.principles.map((p) => p.step.turn)).toContain(0);
    const blamed = scored(MISLEADS, [own(['deflect', 'ask-open']), own(['deflect', 'ask-open']), { kind: 'leave' }]);
    expect(blamed.principles.filter((p) => p.step.turn === 1)).toEqual([]);
  });

  it('is never above 100, whatever is put together', () => {
    const all = scored(MISLEADS, [look, own(['ask-open', 'acknowledge']), own(['restate']), own(['take-ownership', 'promise', 'offer'], ['resource:fetch-now'])]);
    expect(all.act).toBeLessThanOrEqual(1);
    expect(all.whole).toBeLessThanOrEqual(100);
  });
});

describe('bands', () => {
  it('have the floors that docs/scoring.md gives', () => {
    expect([0, 39.9, 40, 59.9, 60, 79.9, 80, 100].map(band)).toEqual([
      'not-yet', 'not-yet', 'finding-a-way', 'finding-a-way', 'steady', 'steady', 'strong', 'strong',
    ]);
  });
});
