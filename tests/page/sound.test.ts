import { within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { BEATS, type Beat } from '../../src/scenario/index.ts';
import type { GameEvent } from '../../src/engine/index.ts';
import type { SessionState, Settings } from '../../src/session/index.ts';
import { captionsOf } from '../../src/page/captions.ts';
import { en } from '../../src/page/index.ts';
import { opening, state, view } from './sample.ts';
import { heard, set } from './set-up.ts';

const changing = (call: readonly unknown[], now: SessionState): Partial<SessionState> =>
  call[0] === 'change' ? { settings: { ...now.settings, ...(call[1] as Partial<Settings>) } } : {};
const play: SessionState = { ...state, screen: { name: 'play' }, view, turns: [opening] };
const beat = (name: Beat): GameEvent => ({ type: 'beat', beat: name });
/** The play after one more turn in which this happened. */
const after = (from: SessionState, ...events: GameEvent[]): Partial<SessionState> => ({
  view: { ...view, turn: from.turns.length },
  turns: [...from.turns, { decision: { kind: 'choose', choice: 'ask-evening' }, events }],
});

describe('the switch of the sound', () => {
  it('stands in every play, says whether it is on, and turns', async () => {
    const { screen, user, session } = set(play, changing);
    const knob = (): HTMLElement => screen.getByRole('button', { name: 'Sound' });
    expect(knob().getAttribute('aria-pressed')).toBe('false');
    await user.click(knob());
    expect(knob().getAttribute('aria-pressed')).toBe('true');
    expect(session.calls).toEqual([['change', { sound: true }]]);
  });

  it('is M on the keyboard too, which says what it did', async () => {
    const { root, user, session } = set(play, changing);
    await user.keyboard('m');
    expect(heard(root)).toEqual(['Sound on.']);
    await user.keyboard('M');
    expect(heard(root)).toEqual(['Sound off.']);
    expect(session.calls).toEqual([['change', { sound: true }], ['change', { sound: false }]]);
  });

  it('is M while something lies open, too', async () => {
    const { screen, user, session } = set(play, changing);
    await user.click(screen.getByRole('button', { name: 'Handbook' }));
    await user.keyboard('m1');
    expect(session.calls).toEqual([['change', { sound: true }]]);
  });

  it('leaves an M alone that is written', async () => {
    const { screen, user, session } = set(play, changing);
    await user.type(screen.getByRole('textbox', { name: 'In my own words' }), 'Madam');
    expect(session.calls).toEqual([]);
  });

  it('and digits press nothing where single keys are off', async () => {
    const { screen, user, session } = set({ ...play, settings: { ...play.settings, shortcuts: false } }, changing);
    await user.keyboard('m1');
    expect(session.calls).toEqual([]);
    expect(screen.getByRole('button', { name: 'Sound' }).getAttribute('aria-keyshortcuts')).toBe(null);
  });
});

describe('the settings of sound', () => {
  it('are loudness, words for sounds, and single keys', async () => {
    const { screen, user, session } = set({ ...state, screen: { name: 'settings', back: 'library' } }, changing);
    const pick = (row: string, name: string): Promise<void> => user.click(within(screen.getByRole('group', { name: row })).getByRole('radio', { name }));
    await pick('Loudness', 'Low');
    await pick('Sounds in words', 'Not written');
    await pick('Single keys', 'Off');
    expect(session.calls).toEqual([['change', { volume: 'low' }], ['change', { captions: false }], ['change', { shortcuts: false }]]);
  });
});

describe('a sound that means something', () => {
  it('is written and said, also where the sound is off', () => {
    const { root, session } = set(play);
    session.put(after(play, beat('phone-rings')));
    expect(root.querySelector('.newest .line-sound')?.textContent).toBe('A phone rings.');
    expect(heard(root)).toEqual(['A phone rings.']);
  });

  it('is not told twice where somebody can read or hear of it already', () => {
    const { root, session } = set(play);
    session.put(after(play, { type: 'seen', text: 'The phone on the desk begins to buzz.' }, beat('phone-rings'), beat('door-opens')));
    expect(heard(root)).toEqual(['The phone on the desk begins to buzz.', 'A door opens.']);
  });

  it('is told although somebody speaks of such a thing', () => {
    const said: GameEvent = { type: 'said', text: 'I will phone housekeeping.', choice: null };
    expect(captionsOf([said, beat('phone-rings')], en)).toEqual(['A phone rings.']);
  });

  it('is not written where that is not wanted, but still said', () => {
    const quiet: SessionState = { ...play, settings: { ...play.settings, captions: false } };
    const { root, session } = set(quiet);
    session.put(after(quiet, beat('rain-starts')));
    expect(root.querySelector('.line-sound')).toBe(null);
    expect(heard(root)).toEqual(['Rain begins.']);
  });

  it('has its own sentence for every beat, once a turn, which tells what it is by its own words', () => {
    for (const name of BEATS) {
      const [text] = captionsOf([beat(name), beat(name)], en);
      expect(captionsOf([beat(name), beat(name)], en), name).toHaveLength(1);
      expect(captionsOf([beat(name), { type: 'seen', text: text ?? '' }], en), name).toEqual([]);
    }
  });
});
