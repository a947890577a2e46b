import { within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../src/session/index.ts';
import { answered, playing, view } from './sample.ts';
import { set } from './set-up.ts';

const commits = view.choices[2]!;
const going = (call: readonly unknown[], now: SessionState): Partial<SessionState> =>
  call[0] === 'decide' && now.view !== null
    ? { view: { ...now.view, turn: now.view.turn + 1 }, turns: [...now.turns, answered] } : {};

describe('the reading', () => {
  it('is offered before a step that commits, and goes before it', async () => {
    const { screen, user, session } = set(playing, going);
    await user.click(screen.getByRole('button', { name: commits.text }));
    expect(session.calls).toEqual([]);
    const sheet = within(screen.getByRole('dialog', { name: 'Before you go on: who is this?' }));
    await user.click(sheet.getByRole('button', { name: 'a cot in the room tonight' }));
    await user.click(sheet.getByRole('button', { name: 'to sleep before an early flight' }));
    await user.click(sheet.getByRole('button', { name: 'to stop worrying about the balcony door' }));
    await user.click(sheet.getByRole('button', { name: 'fairly sure' }));
    await user.click(sheet.getByRole('button', { name: 'Go on with it' }));
    expect(session.calls).toEqual([
      ['decide', { kind: 'read', reading: { want: 'w1', need: 'n1', value: null, sure: 2 } }],
      ['decide', { kind: 'choose', choice: 'walk-up' }],
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('What do you say or do?');
  });

  it('can be skipped, and an empty one is none', async () => {
    const { screen, user, session } = set(playing);
    await user.click(screen.getByRole('button', { name: commits.text }));
    await user.click(screen.getByRole('button', { name: 'Skip' }));
    await user.click(screen.getByRole('button', { name: commits.text }));
    await user.click(screen.getByRole('button', { name: 'Go on with it' }));
    const chosen = ['decide', { kind: 'choose', choice: 'walk-up' }];
    expect(session.calls).toEqual([chosen, chosen]);
  });

  it('is taken back by a second tap, and the step with it by closing', async () => {
    const { screen, user, session } = set(playing);
    await user.click(screen.getByRole('button', { name: commits.text }));
    await user.click(screen.getByRole('button', { name: 'a bigger room' }));
    expect(screen.getByRole('button', { name: 'a bigger room' }).getAttribute('aria-pressed')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'a bigger room' }));
    expect(screen.getByRole('button', { name: 'a bigger room' }).getAttribute('aria-pressed')).toBe('false');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(session.calls).toEqual([]);
  });

  it('is not asked for again once it is kept', async () => {
    const committed = { want: 'w1', need: null, value: null, sure: 1 } as const;
    const { screen, user, session } = set({ ...playing, view: { ...view, reading: { ...view.reading, committed } } });
    await user.click(screen.getByRole('button', { name: commits.text }));
    expect(session.calls).toEqual([['decide', { kind: 'choose', choice: 'walk-up' }]]);
  });

  it('can be kept at any time from the notebook', async () => {
    const { screen, user, session } = set(playing);
    await user.click(screen.getByRole('button', { name: 'Read this person' }));
    await user.click(screen.getByRole('button', { name: 'not having to ask twice' }));
    await user.click(screen.getByRole('button', { name: 'Keep this' }));
    expect(session.calls).toEqual([['decide', { kind: 'read', reading: { want: null, need: null, value: 'v4', sure: 1 } }]]);
  });

  it('comes after the second press, where presses are asked for twice', async () => {
    const { screen, user, session } = set({ ...playing, settings: { ...playing.settings, askBeforeSpeaking: true } });
    await user.keyboard('3');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('Press again to do it.')).toBeTruthy();
    await user.keyboard('3');
    expect(screen.getByRole('dialog')).toBeTruthy();
    expect(session.calls).toEqual([]);
  });
});

describe('looking around', () => {
  it('looks at a thing and closes, so that what it finds is seen', async () => {
    const { screen, user, session, root } = set(playing, going);
    await user.click(screen.getByRole('button', { name: 'Look around' }));
    expect([...root.querySelectorAll('[data-look]')].map((one) => one.getAttribute('data-look'))).toEqual(view.things.map((one) => one.id));
    expect(screen.getByRole('button', { name: /the board with the keys \(looked at\)/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'the green suitcase' }));
    expect(session.calls).toEqual([['decide', { kind: 'look', thing: 'suitcase' }]]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('stays open when it follows another sheet so fast that the browser tells of that one’s closing late', async () => {
    const { screen, user, root } = set(playing);
    await user.click(screen.getByRole('button', { name: 'Handbook' }));
    const handbook = root.querySelector('dialog')!;
    handbook.dispatchEvent(new Event('cancel', { cancelable: true }));
    await user.click(screen.getByRole('button', { name: 'Look around' }));
    handbook.dispatchEvent(new Event('close'));
    expect(screen.getByRole('dialog', { name: 'Look around' })).toBeTruthy();
  });

  it('asks a colleague', async () => {
    const { screen, user, session } = set(playing);
    await user.click(screen.getByRole('button', { name: 'Look around' }));
    await user.click(screen.getByRole('button', { name: /Ring Marek/ }));
    expect(session.calls).toEqual([['decide', { kind: 'ask', person: 'porter' }]]);
  });

  it('presses no choice by a digit while a sheet lies open', async () => {
    const { screen, user, session } = set(playing);
    await user.click(screen.getByRole('button', { name: 'Look around' }));
    await user.keyboard('1');
    expect(session.calls).toEqual([]);
  });
});

describe('the handbook', () => {
  it('decides on the first opening of a page and not on the next', async () => {
    const { screen, user, session } = set({
      ...playing, view: { ...view, handbook: view.handbook.map((page, i) => ({ ...page, opened: i === 1 })) },
    });
    await user.click(screen.getByRole('button', { name: 'Handbook' }));
    await user.click(screen.getByRole('button', { name: 'Extra bedding' }));
    expect(session.calls).toEqual([['decide', { kind: 'open', page: 'extra-bedding' }]]);
    const sheet = screen.getByRole('dialog', { name: 'Handbook' });
    expect(sheet.textContent).toContain('requested before 18:00');
    expect(sheet.textContent).toContain('night manager');
    await user.click(screen.getByRole('button', { name: /Moving a guest/ }));
    expect(session.calls).toHaveLength(1);
    expect(sheet.textContent).not.toContain('requested before 18:00');
  });
});
