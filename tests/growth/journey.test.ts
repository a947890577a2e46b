import { describe, expect, it } from 'vitest';
import { journeyOf } from '../../src/growth/index.ts';
import { lateParcel } from '../fixtures/families.ts';
import { workedRun } from '../fixtures/worked-run.ts';

describe('a journey', () => {
  it('is dark before the first run', () => {
    const { places, choices, walks } = journeyOf(lateParcel(), []);
    expect(new Set([...Object.values(places), ...Object.values(choices)])).toEqual(new Set(['dark']));
    expect(walks).toEqual([]);
  });

  it('has walked where a run went, glimpsed what was offered, and nothing more', () => {
    const { game, journal } = workedRun();
    const { places, choices, walks } = journeyOf(game, [journal]);
    expect(places).toEqual({ opening: 'walked', talk: 'walked', 'handed-over': 'walked', 'tomorrow-morning': 'glimpsed', gone: 'dark' });
    expect(choices).toEqual({ ask: 'walked', quote: 'glimpsed', fetch: 'walked', tomorrow: 'glimpsed' });
    expect(walks).toEqual([{
      seed: 'w2', truth: 'medicine-inside',
      taken: [{ turn: 1, choice: 'ask', from: 'opening', to: 'talk' }, { turn: 3, choice: 'fetch', from: 'talk', to: 'handed-over' }],
    }]);
  });

  it('tells no truth of a run that was not brought to its end', () => {
    const { game, journal } = workedRun();
    const [walk] = journeyOf(game, [{ ...journal, decisions: journal.decisions.slice(0, 2) }]).walks;
    expect(walk?.truth).toBeNull();
  });

  it('joins what several runs have seen, and passes over what the text no longer knows', () => {
    const { game, journal } = workedRun();
    const leave = { ...journal, decisions: [{ kind: 'choose', choice: 'no-such-choice' }, { kind: 'leave' }] as const };
    const { places } = journeyOf(game, [journal, leave]);
    expect(places['gone']).toBe('walked');
    expect(places['handed-over']).toBe('walked');
  });
});
