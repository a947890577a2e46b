import { describe, expect, it, vi } from 'vitest';
import { BEATS, SETTINGS } from '../../src/scenario/index.ts';
import type { SessionState, Turn } from '../../src/session/index.ts';
import type { Step } from '../../src/stage/script.ts';
import { BEDS, ROOM } from '../../src/stage/sound/beds.ts';
import { bedOf, losesPatience, soundOfPages, soundOfStep, soundOfTurn } from '../../src/stage/sound/meaning.ts';
import { rarely } from '../../src/stage/sound/rare.ts';
import { SOUNDS, type SoundName } from '../../src/stage/sound/sounds.ts';
import { ROUND } from '../../src/stage/sound/bed.ts';
import { lasts } from '../../src/stage/sound/synth.ts';
import type { Recipe } from '../../src/stage/sound/types.ts';
import { state, view } from '../page/sample.ts';

const recipes: readonly (readonly [string, Recipe])[] = Object.entries(SOUNDS);
const turn = (decision: Turn['decision'], ...events: Turn['events']): Turn => ({ decision, events });

describe('recipes', () => {
  it('are at least two dozen, each with parts that end within its length', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(24);
    const late = recipes.flatMap(([name, { parts, length }]) =>
      parts.filter((part) => part.at < 0 || part.at + lasts(part) > length + 0.02).map((part) => `${name}: ${part.at} + ${lasts(part)} > ${length}`));
    expect(late).toEqual([]);
    expect(recipes.filter(([, { parts, peak }]) => parts.length === 0 || peak <= 0 || peak >= 0.5).map(([name]) => name)).toEqual([]);
  });

  it('take no name that is not there', () => {
    // @ts-expect-error there is no such sound
    const unknown: SoundName = 'trumpet';
    expect(unknown in SOUNDS).toBe(false);
  });
});

describe('the beds of places', () => {
  const all = [...Object.entries(BEDS), ['room', ROOM] as const];

  it('are there for every setting, each with its own', () => {
    expect(Object.keys(BEDS).toSorted()).toEqual([...SETTINGS].toSorted());
    expect(new Set(all.map(([, bed]) => JSON.stringify(bed))).size).toBe(all.length);
  });

  it('meet their own beginning: pitches and times go into a round without a rest', () => {
    const odd = all.flatMap(([name, { layers }]) => layers.filter((layer) => {
      if (layer.make === 'hum') return !Number.isInteger(layer.hz * ROUND) || !Number.isInteger(layer.sway?.times ?? 0);
      if (layer.make === 'air') return !Number.isInteger(layer.sway?.times ?? 0);
      return layer.make === 'ticks' && !Number.isInteger(ROUND / layer.every);
    }).map(({ make }) => `${name}: ${make}`));
    expect(odd).toEqual([]);
  });

  it('are heard in a play and in its settings, and nowhere else', () => {
    const at = (screen: SessionState['screen']): unknown => bedOf({ screen, view });
    expect(at({ name: 'play' })).toBe(BEDS['hotel-lobby']);
    expect(at({ name: 'settings', back: 'play' })).toBe(BEDS['hotel-lobby']);
    for (const screen of [{ name: 'library' }, { name: 'debrief' }, { name: 'settings', back: 'library' }] as const) expect(at(screen)).toBe(null);
    expect(bedOf({ screen: { name: 'play' }, view: null })).toBe(null);
  });

  it('give a room to a place that nobody knows', () => {
    const strange = { ...view, scenario: { ...view.scenario, setting: 'lighthouse' as never } };
    expect(bedOf({ screen: { name: 'play' }, view: strange })).toBe(ROOM);
  });
});

describe('what happens', () => {
  it('has a sound for every beat', () => {
    for (const beat of BEATS) expect(SOUNDS, beat).toHaveProperty(String(soundOfStep({ kind: 'beat', beat })));
  });

  it('sounds where paper, things and people move, and is silent where people speak', () => {
    const silent: Step[] = [{ kind: 'say', who: 'guest', text: 'No.' }, { kind: 'caption', text: 'She waits.' }, { kind: 'mood', who: 'guest', mood: 'hurt' }];
    expect(silent.map(soundOfStep)).toEqual([null, null, null]);
    expect(soundOfStep({ kind: 'note', from: 'suitcase' })).toBe('note');
    expect(soundOfStep({ kind: 'end' })).toBe('ending');
  });

  it('sounds at once for a decision, and not for one that was refused', () => {
    expect(soundOfTurn(turn(null))).toBe('opening');
    expect(soundOfTurn(turn({ kind: 'choose', choice: 'a' }))).toBe('slip');
    expect(soundOfTurn(turn({ kind: 'open', page: 'p' }))).toBe('page');
    expect(soundOfTurn(turn({ kind: 'open', page: 'p' }, { type: 'refused', reason: 'unknown' }))).toBe(null);
  });

  it('hushes when patience runs short, once, and not when a play is opened', () => {
    const at = (patience: typeof view.patience, turns: number): typeof view => ({ ...view, patience, turn: turns });
    expect(losesPatience(at('some', 1), at('little', 2))).toBe(true);
    expect(losesPatience(at('little', 2), at('little', 3))).toBe(false);
    expect(losesPatience(at('little', 2), at('some', 3))).toBe(false);
    expect(losesPatience(null, at('little', 3))).toBe(false);
    expect(losesPatience({ ...at('some', 1), seed: 'another' }, at('little', 2))).toBe(false);
  });

  it('turns pages in the debrief, writes with a pencil, and stamps the end', () => {
    const debrief: SessionState = { ...state, screen: { name: 'debrief' } };
    const on = (answers: Partial<SessionState['answers']>): SessionState => ({ ...debrief, answers: { ...state.answers, ...answers } });
    expect(soundOfPages({ ...state, screen: { name: 'play' } }, debrief)).toBe('page');
    expect(soundOfPages(debrief, on({ commitment: 'I ask first.' }))).toBe('pencil');
    expect(soundOfPages(debrief, on({ step: 'act' }))).toBe('page');
    expect(soundOfPages(debrief, on({ step: 'done' }))).toBe('stamp');
    expect(soundOfPages(debrief, debrief)).toBe(null);
  });
});

describe('small events of a place', () => {
  it('come rarely, by the seed, and rest when nobody hears them', () => {
    vi.useFakeTimers();
    try {
      const hear = (seed: string): string[] => {
        const heard: string[] = [];
        const rare = rarely(seed, (sound, gain) => heard.push(`${sound} ${gain.toFixed(4)}`));
        rare.among(BEDS['kitchen-pass'].rare);
        vi.advanceTimersByTime(120_000);
        rare.among(null);
        vi.advanceTimersByTime(120_000);
        return heard;
      };
      const heard = hear('one');
      expect(heard.length).toBeGreaterThanOrEqual(120 / 24);
      expect(heard.length).toBeLessThanOrEqual(120 / 9);
      expect(hear('one')).toEqual(heard);
      expect(hear('two')).not.toEqual(heard);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
