import fc from 'fast-check';
import { createMachine, initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import { describe, expect, it } from 'vitest';
import { dice } from '../../src/base/index.ts';
import { advance, begin, compile, config, draw, moodOf, refusal, type ChartContext } from '../../src/chart/index.ts';
import { eventOf, open, playOf, playerView, step } from '../../src/engine/index.ts';
import { families, lateParcel } from '../fixtures/families.ts';
import { anyDecision } from '../fixtures/random-play.ts';

const GAMES = [lateParcel(), ...families()];

describe.each(GAMES.map((g) => [g.scenario.id, g] as const))('the chart of %s', (_id, game) => {
  it('is plain JSON, and XState takes it without our implementations', () => {
    const chart = config(game.model);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(Object.keys(createMachine(chart as never).states)).toEqual(['conversation', 'mood', 'knowledge']);
  });

  it('has no timers, invocations or eventless transitions', () => {
    expect(JSON.stringify(config(game.model))).not.toMatch(/"(after|invoke|always|delay)":/);
  });

  it('means the same as the fast evaluators, in every region, on random play', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 8 }), (seed) => {
      const d = dice(seed, 'random play');
      let [run] = open(game, seed);
      let play = begin(game.model, draw(game.model, seed), null);
      for (let i = 0; i < 25; i += 1) {
        const decision = anyDecision(playerView(game, run), d);
        if (refusal(game.model, play, decision) === null) play = advance(game.model, play, decision, null);
        [run] = step(game, run, decision);
        expect(playOf(run)).toEqual(play);
        const value = run.snapshot.value as Record<string, unknown>;
        const place = game.model.places[play.at] ?? '';
        const talk = value['conversation'];
        expect(typeof talk === 'string' ? talk : Object.keys(talk as object)[0]).toBe(place);
        if (typeof talk !== 'string') expect(['scripted', 'improvising']).toContain((talk as Record<string, string>)[place]);
        expect(value['mood']).toBe(moodOf(game.model, play));
        const surfaced = play.known === 0 ? 'unread' : 'noticing';
        const known = play.reading === null ? surfaced : 'read';
        // A cue that the very first scene brings up is taken note of with the first decision.
        if (run.journal.decisions.length > 0) expect(value['knowledge']).toBe(known);
        if (game.model.endingsFrom <= play.at) break;
      }
    }), { numRuns: 40 });
  });

  it("steps the same through XState's own transition()", () => {
    const machine = compile(game.model);
    const d = dice('transition', 'random play');
    let [run] = open(game, 'transition');
    let snapshot = initialTransition(machine, { draw: draw(game.model, 'transition') })[0] as AnyMachineSnapshot;
    for (let i = 0; i < 30; i += 1) {
      const decision = anyDecision(playerView(game, run), d);
      if (refusal(game.model, playOf(run), decision) !== null) continue;
      [run] = step(game, run, decision);
      const [next, actions] = transition(machine, snapshot, eventOf(decision) as never);
      expect(actions).toEqual([]);
      snapshot = next as AnyMachineSnapshot;
      expect((snapshot.context as ChartContext).play).toEqual(playOf(run));
    }
  });
});
