import { describe, expect, it } from 'vitest';
import { open, step, type GameEvent } from '../../src/engine/index.ts';
import { MOODS, type Beat } from '../../src/scenario/index.ts';
import type { Settings, Turn } from '../../src/session/index.ts';
import { loadFigures, posture } from '../../src/stage/art/figure.ts';
import { isTheirs } from '../../src/stage/belongings.ts';
import { bearing } from '../../src/stage/bearing.ts';
import { gestureOf, gesturing, LEAVING, LOOKING_UP, smaller } from '../../src/stage/gestures.ts';
import { holdFor, holdForOwn } from '../../src/stage/pace.ts';
import { lastingBeats, stepsOf } from '../../src/stage/script.ts';
import { isStill } from '../../src/stage/settings.ts';
import { families } from '../fixtures/families.ts';
import { settings, view } from '../page/sample.ts';

const turn = (...beats: Beat[]): Turn => ({ decision: null, events: beats.map((beat) => ({ type: 'beat', beat })) });

describe('what a turn means for the picture', () => {
  it('shows every line, sight and beat of an opening in the order in which it comes', () => {
    const all = families();
    expect(all.length).toBeGreaterThan(0);
    for (const game of all) {
      const [, events] = open(game, 'stage');
      const told = stepsOf(events).flatMap((one) => (one.kind === 'say' || one.kind === 'caption' ? [one.text] : one.kind === 'beat' ? [one.beat] : []));
      const wanted = events.flatMap((event) => (event.type === 'line' || event.type === 'seen' ? [event.text] : event.type === 'beat' ? [event.beat] : []));
      expect(told.filter((text) => wanted.includes(text))).toEqual(wanted);
    }
  });

  it('tells what a look finds at every thing of every situation', () => {
    const untold = families().flatMap((game) => {
      const [run] = open(game, 'stage');
      return Object.keys(game.scenario.things ?? {}).filter((id) => {
        const [, events] = step(game, run, { kind: 'look', thing: id });
        const kinds = new Set(stepsOf(events).map(({ kind }) => kind));
        const plain = events.some(({ type }) => type === 'plain');
        const wanted = plain ? kinds.has('settle') && kinds.has('caption') : kinds.has('note');
        return !wanted;
      });
    });
    expect(untold).toEqual([]);
  });

  it('says a heard cue once, though it comes as a line and as a note', () => {
    const heard: GameEvent[] = [
      { type: 'line', who: 'guest', text: 'It was on the booking.' },
      { type: 'surfaced', cue: 'booked', way: 'phrase', from: 'guest', text: 'It was on the booking.', note: 'it was on the booking' },
    ];
    expect(stepsOf(heard).filter(({ kind }) => kind === 'say')).toHaveLength(1);
  });

  it('changes a face with the first word that comes back', () => {
    const mood: GameEvent = { type: 'mood', who: 'guest', from: 'calm', to: 'hurt' };
    const line = (who: string): GameEvent => ({ type: 'line', who, text: `${who} speaks` });
    expect(stepsOf([line('porter'), line('guest'), line('guest'), mood]).map(({ kind }) => kind)).toEqual(['say', 'mood', 'say', 'say']);
    expect(stepsOf([line('porter'), mood]).map(({ kind }) => kind)).toEqual(['say', 'mood']);
  });

  it('keeps what lasts of earlier turns, and drops what was taken back', () => {
    expect(lastingBeats([turn('phone-rings', 'queue-grows'), turn('phone-stops', 'queue-grows'), turn('queue-shrinks', 'lights-dim')]))
      .toEqual(['queue-grows', 'lights-dim']);
    expect(lastingBeats([turn('form-stamped', 'clock-moves-on')])).toEqual([]);
  });
});

describe('who goes', () => {
  it('goes after the last word, and the ending comes last', () => {
    const events: GameEvent[] = [
      { type: 'beat', beat: 'customer-leaves' }, { type: 'line', who: 'guest', text: 'Good night.' }, { type: 'beat', beat: 'form-stamped' },
      { type: 'ended', ending: 'e', outcome: 'settled', title: 'T', after: null },
    ];
    expect(stepsOf(events).map((one) => (one.kind === 'beat' ? one.beat : one.kind))).toEqual(['say', 'form-stamped', 'customer-leaves', 'end']);
  });

  it('takes along what came along, and leaves what belongs to the house', () => {
    expect([isTheirs({ picture: 'child', spot: 'floor' }), isTheirs({ picture: 'suitcase', spot: 'floor' }), isTheirs({ picture: 'laptop', spot: 'person' })]).toEqual([true, true, true]);
    expect([isTheirs({ picture: 'plant', spot: 'floor' }), isTheirs({ picture: 'handbag', spot: 'counter' })]).toEqual([false, false]);
  });
});

describe('pace', () => {
  it('gives longer words more time, and a slow reader more than others', () => {
    const long = 'a long line '.repeat(10);
    expect(holdFor(long, 'normal')).toBeGreaterThan(holdFor('No.', 'normal'));
    expect(holdFor(long, 'slow')).toBeGreaterThan(holdFor(long, 'normal'));
    expect(holdFor(long, 'at-once')).toBeLessThan(holdFor(long, 'normal'));
    expect(holdForOwn(long, 'normal')).toBeLessThan(holdFor(long, 'normal'));
  });

  it('moves nothing where the player asked for stills', () => {
    const asked = (motion: Settings['motion']): boolean => isStill({ ...settings, motion });
    expect([asked('still'), asked('full')]).toEqual([true, false]);
  });
});

describe('a body', () => {
  it('holds itself in another way in every mood', async () => {
    await loadFigures();
    const all = MOODS.map((mood) => JSON.stringify(bearing(posture(mood), view, mood)));
    expect(new Set(all).size).toBe(MOODS.length);
  });

  it('has a gesture of its own in every mood, which ends where it began', () => {
    const shapes = MOODS.map((mood) => JSON.stringify(gestureOf(mood).at(0.3)));
    expect(new Set(shapes).size).toBe(MOODS.length);
    const rest = bearing(posture('calm'));
    for (const gesture of [...MOODS.map(gestureOf), LEAVING, LOOKING_UP]) {
      for (const t of [0, 1]) {
        const held = gesturing(rest, gesture.at(t));
        for (const key of ['x', 'y', 'lean', 'headTilt', 'sink', 'forth', 'turn'] as const) expect(held[key]).toBeCloseTo(rest[key], 6);
      }
    }
  });

  it('makes a smaller gesture of a large one', () => {
    expect(smaller(gestureOf('tired'), 0.5).at(0.5).sink).toBeCloseTo((gestureOf('tired').at(0.5).sink ?? 0) / 2);
  });

  it('comes nearer with trust, and edges off as patience ends', () => {
    const calm = posture('calm');
    const of = (trust: typeof view.trust, patience: typeof view.patience) => bearing(calm, { trust, patience });
    expect(of('high', 'plenty').scale).toBeGreaterThan(of('low', 'plenty').scale);
    expect(of('some', 'none').x).toBeGreaterThan(of('some', 'little').x);
    expect(of('some', 'none').lean).not.toBe(of('some', 'plenty').lean);
  });
});
