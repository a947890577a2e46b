import { describe, expect, it } from 'vitest';
import { open, playerView, replay, step, type Decision, type GameEvent, type Run } from '../../src/engine/index.ts';
import { lateParcel } from '../fixtures/families.ts';

const game = lateParcel();

function play(decisions: readonly Decision[], truth = 1, seed = 'one'): { run: Run; events: readonly GameEvent[] } {
  let [run, events] = open(game, seed, truth);
  for (const decision of decisions) [run, events] = step(game, run, decision);
  return { run, events };
}
const types = (events: readonly GameEvent[]): string[] => events.map((e) => e.type);

describe('step', () => {
  it('opens with the first scene’s lines, names filled in', () => {
    const [run, events] = open(game, 'one');
    expect(events).toEqual([{ type: 'line', who: 'caller', text: 'I was told my parcel is here.' }]);
    const mate = playerView(game, run).people.find((p) => p.id === 'mate');
    expect(mate?.ask?.button).toBe(`Ask ${mate?.name}`);
  });

  it('refuses what is not offered, and changes nothing', () => {
    const [run] = open(game, 'one');
    for (const choice of ['fetch', 'nothing', '__proto__', 'constructor']) {
      const [next, events] = step(game, run, { kind: 'choose', choice });
      expect(next).toBe(run);
      expect(types(events)).toEqual(['refused']);
    }
  });

  it('lets a first look go unnoticed and a second cost patience', () => {
    const first = play([{ kind: 'look', thing: 'bag' }]);
    const second = play([{ kind: 'look', thing: 'bag' }, { kind: 'look', thing: 'plant' }, { kind: 'look', thing: 'bell' }, { kind: 'look', thing: 'clock' }, { kind: 'wait' }]);
    expect(playerView(game, first.run).patience).toBe('plenty');
    expect(playerView(game, second.run).patience).toBe('little');
  });

  it('says what a plain thing is, and puts what shows into the notebook', () => {
    const { run } = play([]);
    const finds = Array.from({ length: 40 }, (_, i) => play([{ kind: 'look', thing: 'clock' }], 1, `s${i}`));
    const noticed = finds.filter((f) => playerView(game, f.run).notebook.length === 1);
    const plain = finds.filter((f) => types(f.events).includes('plain'));
    expect(noticed.length + plain.length).toBe(40);
    expect(noticed.length).toBeGreaterThan(20);
    expect(playerView(game, run).notebook).toEqual([]);
  });

  it('has a colleague say something even with nothing to add', () => {
    const answers = Array.from({ length: 30 }, (_, i) => play([{ kind: 'ask', person: 'mate' }], 0, `s${i}`).events);
    for (const events of answers) expect(types(events)).toContain('line');
    expect(answers.some((events) => events.some((e) => 'text' in e && e.text === 'Nothing I know of.'))).toBe(true);
  });

  it('takes typed words as the choice they were read as, in the player’s own wording', () => {
    const { run, events } = play([{ kind: 'say', text: 'what is it for {caller}?', choice: 'ask' }]);
    expect(events[0]).toEqual({ type: 'said', text: 'what is it for {caller}?', choice: 'ask' });
    expect(playerView(game, run).choices.map((c) => c.id).sort()).toEqual(['fetch', 'tomorrow']);
  });

  it('answers other words in character, and stays in the scene', () => {
    const { run, events } = play([{ kind: 'say', text: '<b>hello</b>', choice: null }]);
    expect(events).toEqual(expect.arrayContaining([
      { type: 'said', text: '<b>hello</b>', choice: null },
      { type: 'line', who: 'caller', text: 'I only asked about my parcel.' },
    ]));
    expect(playerView(game, run).choices.map((c) => c.id).sort()).toEqual(['ask', 'quote']);
  });

  it('ends when patience is spent, and takes nothing after that', () => {
    const { run } = play(Array.from({ length: 6 }, () => ({ kind: 'wait' }) as const));
    expect(playerView(game, run).ended?.title).toBe('Gone');
    expect(types(step(game, run, { kind: 'wait' })[1])).toEqual(['refused']);
  });

  it('ends when the player leaves', () => {
    expect(playerView(game, play([{ kind: 'leave' }]).run).ended?.outcome).toBe('lost');
  });

  it('shows the same person on the same seed under either truth', () => {
    const people = (truth: number): unknown => playerView(game, open(game, 'same', truth)[0]).people;
    expect(people(0)).toEqual(people(1));
  });

  it('replays a journal of a changed text as far as it goes, and counts the rest', () => {
    const { run } = play([{ kind: 'choose', choice: 'ask' }, { kind: 'choose', choice: 'fetch' }]);
    const journal = { ...run.journal, decisions: [...run.journal.decisions.slice(0, 1), { kind: 'choose', choice: 'gone-now' } as const, ...run.journal.decisions.slice(1)] };
    const again = replay(game, journal);
    expect(again.dropped).toBe(1);
    expect(playerView(game, again.run).ended?.title).toBe('Over the counter');
  });
});
