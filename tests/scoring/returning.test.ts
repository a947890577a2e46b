import { describe, expect, it } from 'vitest';
import { begin, draw } from '../../src/chart/index.ts';
import { open, playOf, replay, step, type Game, type Journal, type Memory } from '../../src/engine/index.ts';
import { TRUST } from '../../src/scenario/index.ts';
import { evidence, score, solve, trace, valueOf } from '../../src/scoring/index.ts';
import { families, lateParcel, principles } from '../fixtures/families.ts';
import { randomRun } from '../fixtures/random-play.ts';

const pack = principles();

const memoryOf = (game: Game, went: Memory['went']): Memory =>
  ({ seed: 'the first time', went, expects: Object.keys(game.scenario.resources) });

/** A random run of somebody who comes back. */
function returning(game: Game, seed: string, memory: Memory): Journal {
  const { decisions, head } = randomRun(game, seed).journal;
  let [run] = open(game, seed, undefined, memory);
  for (const decision of decisions) [run] = step(game, run, decision);
  expect(run.journal.head).toEqual({ ...head, memory });
  return run.journal;
}

const all = [...families(), lateParcel()].map((game) => [game.scenario.id, game] as const);

describe.each(all)('somebody who comes back in %s', (_id, game) => {
  const { scenario, model } = game;
  const person = scenario.people[scenario.customer]!;
  const memory = memoryOf(game, 'well');
  const solved = solve(game, undefined, memory);

  it.each(['well', 'badly'] as const)('says so first, and trusts by how they were left: %s', (went) => {
    const [run, events] = open(game, 'seed', undefined, memoryOf(game, went));
    const [first] = events;
    expect(first).toMatchObject({ type: 'line', who: scenario.customer });
    expect(person.returns?.[went]).toContain(first?.type === 'line' ? first.text : '');
    const [stranger, usual] = open(game, 'seed');
    expect(playOf(run).trust).toBe(Math.min(TRUST.most, Math.max(TRUST.least, playOf(stranger).trust + (went === 'well' ? 1 : -1))));
    expect(events.slice(1).map(({ type }) => type)).toEqual(usual.map(({ type }) => type));
    expect(run.cast).toEqual(open(game, memory.seed)[0].cast);
  });

  it('replays to the same state and events, and scores the same by chart and by its fast meaning', () => {
    for (let i = 0; i < 12; i += 1) {
      const journal = returning(game, `returns ${i}`, memory);
      expect(replay(game, journal).turns).toEqual(replay(game, JSON.parse(JSON.stringify(journal)) as Journal).turns);
      const [slow, fast] = [evidence(game, solved, journal), trace(game, solved, journal)];
      expect(fast.last).toEqual(slow.last);
      expect(slow.last.expects).toBe(draw(model, '', undefined, memory).back?.expects);
      expect(score(fast, pack).whole).toBe(score(slow, pack).whole);
    }
  });

  it('is given less by what delighted before, and nobody else is touched by it', () => {
    for (let i = 0; i < 40; i += 1) {
      const { last, truth } = trace(game, solved, returning(game, `less ${i}`, memory));
      const [now, then] = [valueOf(model, last, truth), valueOf(model, { ...last, expects: 0 }, truth)];
      expect(now.customer).toBeLessThanOrEqual(then.customer);
      expect({ ...now, customer: 0 }).toEqual({ ...then, customer: 0 });
    }
  });

  it('leaves the best road worth all there is: the solver expects the same as the score', () => {
    const first = begin(model, draw(model, 'seed', undefined, memory), null);
    // A way that opens only where some cue is known may stay shut in a run where that cue does not show.
    const least = model.gates === 0 ? 1 - 1e-5 : 0.99;
    model.truths.forEach((_, t) => {
      const sure = model.truths.map((__, i) => (i === t ? 1 : 0));
      const best = solved.best({ ...first, truth: t, known: 0, absent: 0 }, sure);
      expect(best).toBeGreaterThan(least);
      expect(best).toBeLessThan(1 + 1e-5);
    });
  });
});

it('the moving target: what delighted once affords a level less, and no less than nothing', () => {
  const game = lateParcel();
  const fetch = { kind: 'choose', choice: 'fetch' } as const;
  const play = (memory?: Memory): number => {
    let [run] = open(game, 'w2', 1, memory);
    [run] = step(game, run, { kind: 'choose', choice: 'ask' });
    [run] = step(game, run, fetch);
    return valueOf(game.model, playOf(run), 1).customer;
  };
  const went = 'well' as const;
  expect(play({ seed: 'a', went, expects: ['fetch-now'] })).toBeLessThan(play({ seed: 'a', went, expects: [] }));
  expect(play({ seed: 'a', went, expects: ['no-such-thing'] })).toBe(play({ seed: 'a', went, expects: [] }));
});
