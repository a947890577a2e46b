import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, draw, meant, refusal, advance, isOver, type Model, type Play } from '../../src/chart/index.ts';
import { open, playerView, playOf, replay, step, type Decision, type GameEvent, type Heard, type Run } from '../../src/engine/index.ts';
import { MOVES, type Move, type Topic } from '../../src/scenario/index.ts';
import { dice } from '../../src/base/index.ts';
import { families, lateParcel } from '../fixtures/families.ts';
import { anyDecision } from '../fixtures/random-play.ts';

const game = lateParcel();
const say = (moves: Move[], topics: Topic[] = [], abusive = false): Decision =>
  ({ kind: 'say', text: 'in my own words', choice: null, heard: { moves, topics, corrected: false, abusive } });
const put = (move: Move, about: Topic | null = null): Decision => ({ kind: 'improvise', move, about, text: 'Put together.' });

function play(decisions: readonly Decision[], truth = 1, seed = 'one'): { run: Run; events: readonly GameEvent[]; at: Play } {
  let [run, events] = open(game, seed, truth);
  for (const decision of decisions) [run, events] = step(game, run, decision);
  return { run, events, at: playOf(run) };
}
const said = (events: readonly GameEvent[]): string[] => events.flatMap((e) => (e.type === 'line' ? [e.text] : []));
const placeOf = (at: Play): string => game.model.places[at.at] ?? '';
const talkOf = (run: Run): unknown => (run.snapshot.value as Record<string, unknown>)['conversation'];

describe('what no choice foresees', () => {
  it('is answered by the person, and the talk goes on from the scene it was in', () => {
    const { run, events, at } = play([say(['acknowledge'])]);
    expect(events[0]).toEqual({ type: 'said', text: 'in my own words', choice: null });
    expect(said(events)).toEqual(['Well. It is a parcel. But thank you.']);
    expect(placeOf(at)).toBe('opening');
    expect(talkOf(run)).toEqual({ opening: 'improvising' });
    expect(playerView(game, run).choices.map((c) => c.id).sort()).toEqual(['ask', 'quote']);
    const [next] = step(game, run, { kind: 'choose', choice: 'ask' });
    expect(talkOf(next)).toEqual({ talk: 'scripted' });
  });

  it('softens who is met kindly, and hardens who is put off', () => {
    expect(play([say(['acknowledge'])]).at.trust).toBe(3);
    expect(play([say(['refuse'])]).at.trust).toBe(1);
    expect(play([say(['deflect'])]).at.trust).toBe(0);
    expect(said(play([put('refuse')]).events)).toEqual(['Then why was I sent a message that it is here?']);
  });

  it('does not melt at the first kind word after being put off', () => {
    const { at, events } = play([say(['deflect']), say(['acknowledge'])]);
    expect(at.trust).toBe(1);
    expect(said(events)).not.toContain('Well. It is a parcel. But thank you.');
  });

  it('hears the same kindness a second time as a technique', () => {
    const twice = play([say(['apologise']), say(['apologise'])]);
    expect(twice.at.trust).toBe(3);
    expect(said(twice.events)).toEqual(['You said so. And the parcel?']);
  });

  it('never says the same line twice, and only listens where no more of a kind is left', () => {
    const all = [say(['ask-closed']), say(['ask-closed']), say(['ask-closed'])];
    const lines = all.flatMap((_, i) => said(play(all.slice(0, i + 1)).events));
    expect(lines).toEqual(['It is just a parcel. With my name on it.', 'I have told you what I know of it.', 'All right. And the parcel?']);
    expect(new Set(lines).size).toBe(3);
  });

  it('turns a second new idea down after asking back about the first', () => {
    const idea = say(['offer', 'propose-new']);
    expect(said(play([idea]).events)).toEqual(['And how would that get me my parcel?']);
    expect(said(play([idea, idea]).events)).toEqual(['No. I came for the parcel.']);
  });

  it('costs patience like a choice, and ends when there is none', () => {
    expect(play([put('greet')]).at.patience).toBe(5);
    const gone = play(Array.from({ length: 6 }, () => put('greet')));
    expect(placeOf(gone.at)).toBe('gone');
  });
});

describe('a question of one’s own', () => {
  const seed = Array.from({ length: 50 }, (_, i) => `s${i}`).find((s) => play([{ kind: 'choose', choice: 'ask' }], 1, s).at.known !== 0) ?? '';

  it('brings up what such a question would here', () => {
    expect(play([say(['ask-open'])], 1, seed).events.map((e) => e.type)).toContain('surfaced');
    expect(play([put('ask-open')], 1, seed).at.known).not.toBe(0);
  });

  it('brings up nothing from a person who has lost trust', () => {
    const { events, at } = play([say(['deflect']), say(['ask-open'])], 1, seed);
    expect(at.known | at.absent).toBe(0);
    expect(said(events)).toHaveLength(1);
  });

  it('to a colleague is a question to the colleague', () => {
    const { at } = play([put('involve', 'person:mate')]);
    expect(at.asked).toBe(game.model.bits.person['mate']);
    expect(at.known | at.absent).not.toBe(0);
  });
});

describe('an offer of one’s own', () => {
  it('takes the road of the choice that does the same, and leads where it leads', () => {
    const { events, at } = play([{ kind: 'choose', choice: 'quote' }, say(['offer'], ['resource:fetch-now'])]);
    expect(placeOf(at)).toBe('handed-over');
    expect(events[0]).toEqual({ type: 'said', text: 'in my own words', choice: 'fetch' });
    expect(at.used).toBe(game.model.bits.resource['fetch-now']);
  });

  it('is taken before the scene that has it, by a person who trusts enough', () => {
    expect(placeOf(play([say(['offer'], ['resource:fetch-now'])]).at)).toBe('handed-over');
    expect(placeOf(play([put('inform', 'page:sorted-first')]).at)).toBe('tomorrow-morning');
    const cold = play([say(['refuse']), say(['offer'], ['resource:fetch-now'])]);
    expect(placeOf(cold.at)).toBe('opening');
    expect(said(cold.events)).toEqual(['No. I came for the parcel.']);
  });

  it('is asked back about when it names nothing that can be done', () => {
    expect(said(play([say(['propose-new'])]).events)).toEqual(['And how would that get me my parcel?']);
  });

  it('carries the player’s own moves', () => {
    const decision = say(['promise'], ['resource:fetch-now']);
    const comes = meant(game.model, play([]).at, decision);
    expect(comes?.kind === 'road' && comes.choice.choice.moves).toEqual(['promise']);
  });
});

describe('a road that lies ahead', () => {
  it('is not ended by a mere question', () => {
    const asked = play([say(['ask-closed', 'offer'], ['resource:fetch-now'])]);
    expect(placeOf(asked.at)).toBe('opening');
    expect(said(asked.events)).toEqual(['And how would that get me my parcel?']);
  });

  it('is taken by bringing somebody in only where it is open', () => {
    const called = [say(['involve'], ['resource:fetch-now'])];
    expect(placeOf(play(called).at)).toBe('opening');
    expect(placeOf(play([{ kind: 'choose', choice: 'quote' }, ...called]).at)).toBe('handed-over');
  });

  it('is the nearest one, and never one that lies behind', () => {
    for (const { model } of families()) {
      const begun = begin(model, draw(model, 'near'), null);
      for (const [at, place] of model.places.entries()) {
        if (at >= model.endingsFrom) continue;
        for (const resource of Object.keys(model.bits.resource)) {
          const comes = meant(model, { ...begun, at, trust: 3 }, say(['promise'], [`resource:${resource}`]));
          if (comes?.kind !== 'road' || comes.choice.scene !== at) continue;
          expect(reaches(model, at, Object.values(model.choices).find(({ id }) => id === comes.choice.id)!.scene), `${model.scenario.id} ${place} ${resource}`).toBe(true);
        }
      }
    }
  });
});

/** Whether a way of choices leads from one place to another. */
function reaches(model: Model, from: number, to: number): boolean {
  const met = new Set([from]);
  for (const at of met) for (const { choice } of model.choicesAt[at] ?? []) for (const one of choice.to) met.add(model.placed[one.to] ?? at);
  return met.has(to);
}

describe('a colleague who is brought in', () => {
  it('says their plain word where they have nothing to tell', () => {
    const ask = game.scenario.people['mate']?.ask?.plain;
    const seed = Array.from({ length: 50 }, (_, i) => `s${i}`).find((one) => play([put('involve', 'person:mate')], 1, one).at.known === 0) ?? '';
    expect(said(play([put('involve', 'person:mate')], 1, seed).events)).toEqual([ask]);
  });
});

describe('words that mean nothing here', () => {
  it('are met with a puzzled answer where nothing was read in them', () => {
    expect(said(play([say([])]).events)).toEqual(['I only asked about my parcel.']);
  });

  it('are met with no answer twice', () => {
    const lines = play(Array.from({ length: 5 }, () => say([]))).events;
    expect(said(lines)).toEqual([]);
  });

  it('hurt when they were meant to', () => {
    const { at, events } = play([say(['greet'], [], true)]);
    expect(at.trust).toBe(0);
    expect(said(events)).toEqual(['Then why was I sent a message that it is here?']);
  });

  it('are refused where they name what is not here', () => {
    const first = play([]).at;
    for (const about of ['resource:nothing', 'person:constructor', 'thing:__proto__', 'nonsense', 'need:speed'] as Topic[]) {
      expect(refusal(game.model, first, put('offer', about))).toBe('unknown');
    }
  });
});

describe.each([lateParcel(), ...families()].map((g) => [g.scenario.id, g] as const))('improvising in %s', (_id, any) => {
  it('never ends in a place without a way on, whatever is said', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 8 }), (seed) => {
      const d = dice(seed, 'random play');
      let now = begin(any.model, draw(any.model, seed), null);
      let [run] = open(any, seed);
      for (let i = 0; i < 20 && !isOver(any.model, now); i += 1) {
        const means = [...playerView(any, run).means.map(({ id }) => `resource:${id}` as Topic), ...playerView(any, run).handbook.map(({ id }) => `page:${id}` as Topic)];
        const decision: Decision = d.chance(0.5) ? anyDecision(playerView(any, run), d) : put(d.pick(MOVES), d.pick(means));
        if (refusal(any.model, now, decision) !== null) continue;
        now = advance(any.model, now, decision, null);
        [run] = step(any, run, decision);
        expect(playOf(run)).toEqual(now);
        const view = playerView(any, run);
        expect(view.ended !== null || view.choices.length > 0, JSON.stringify(decision)).toBe(true);
      }
      expect(replay(any, run.journal).run.snapshot.context).toEqual(run.snapshot.context);
    }), { numRuns: 60 });
  });
});

it('keeps the reading in the journal', () => {
  const heard: Heard = { moves: ['offer'], topics: ['resource:fetch-now'], corrected: true };
  const { run } = play([{ kind: 'say', text: 'let me look', choice: null, heard }]);
  expect(JSON.parse(JSON.stringify(run.journal)).decisions).toEqual([{ kind: 'say', text: 'let me look', choice: null, heard }]);
});
