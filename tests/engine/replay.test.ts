import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash, load, open, playerView, replay, step } from '../../src/engine/index.ts';
import { families, lateParcel } from '../fixtures/families.ts';
import { randomRun } from '../fixtures/random-play.ts';

const GAMES = [lateParcel(), ...families()];

describe.each(GAMES.map((g) => [g.scenario.id, g] as const))('a run of %s', (_id, game) => {
  it('is its journal: replay gives the same events, byte for byte', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), (seed) => {
      const { journal } = randomRun(game, seed);
      const first = replay(game, journal);
      const again = replay(load(structuredClone(game.scenario)), JSON.parse(JSON.stringify(journal)) as typeof journal);
      expect(JSON.stringify(again.turns)).toBe(JSON.stringify(first.turns));
      expect(first.dropped).toBe(0);
      expect(again.run.journal).toEqual(journal);
    }), { numRuns: 40 });
  });

  it('never changes a state it handed out', () => {
    const [run] = open(game, 'still');
    const before = JSON.stringify(run.snapshot.context);
    step(game, run, { kind: 'wait' });
    step(game, run, { kind: 'look', thing: Object.keys(game.scenario.things)[0]! });
    expect(JSON.stringify(run.snapshot.context)).toBe(before);
  });

  it('shows nothing of its secrets', () => {
    fc.assert(fc.property(fc.string({ maxLength: 6 }), (seed) => {
      const view = JSON.stringify(playerView(game, randomRun(game, seed, 6)));
      for (const truth of Object.values(game.scenario.truths)) expect(view).not.toContain(truth.story);
      for (const word of ['"shows"', '"likelihood"', '"affords"', '"costs"', '"truth"', '"fits"', '"misleads"']) expect(view).not.toContain(word);
    }), { numRuns: 25 });
  });

  it('keeps cues hidden until they surface', () => {
    const [run] = open(game, 'fresh');
    const seen = playerView(game, run).notebook.map((n) => n.cue);
    const text = JSON.stringify(playerView(game, run));
    const told = Object.entries(game.scenario.cues)
      .filter(([id, cue]) => !seen.includes(id) && text.includes(JSON.stringify(cue.text).slice(1, -1)));
    expect(told).toEqual([]);
  });

  it('gives another name to the hash when a word changes', () => {
    const other = { ...game.scenario, brief: `${game.scenario.brief} ` };
    expect(contentHash(game.scenario)).toMatch(/^[0-9a-f]{16}$/);
    expect(contentHash(other)).not.toBe(contentHash(game.scenario));
  });
});
