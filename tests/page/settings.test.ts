import { within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import type { SessionState, Settings } from '../../src/session/index.ts';
import { state } from './sample.ts';
import { set } from './set-up.ts';

const open: SessionState = { ...state, screen: { name: 'settings', back: 'library' } };
const changing = (call: readonly unknown[], now: SessionState): Partial<SessionState> =>
  call[0] === 'change' ? { settings: { ...now.settings, ...(call[1] as Partial<Settings>) } } : {};

describe('the settings', () => {
  it('change at once, and stand on the document for the style to read', async () => {
    const { screen, user, session } = set(open, changing);
    const size = within(screen.getByRole('group', { name: 'Size of the text' }));
    expect(size.getByRole<HTMLInputElement>('radio', { name: 'Normal' }).checked).toBe(true);
    await user.click(size.getByRole('radio', { name: 'Largest' }));
    await user.click(within(screen.getByRole('group', { name: 'Light' })).getByRole('radio', { name: 'Dark' }));
    await user.click(within(screen.getByRole('group', { name: 'Sound' })).getByRole('radio', { name: 'On' }));
    expect(session.calls).toEqual([['change', { textSize: 'largest' }], ['change', { theme: 'dark' }], ['change', { sound: true }]]);
    expect({ ...document.documentElement.dataset }).toMatchObject({ text: 'largest', theme: 'dark', motion: 'auto', contrast: 'auto', pace: 'normal' });
  });

  it('forget everything only when asked twice', async () => {
    const { screen, user, session } = set(open);
    await user.click(screen.getByRole('button', { name: 'Forget everything on this device' }));
    expect(session.calls).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await user.click(screen.getByRole('button', { name: 'Forget everything on this device' }));
    await user.click(screen.getByRole('button', { name: 'Yes, forget it all' }));
    expect(session.calls).toEqual([['forgetEverything']]);
  });

  it('say whether the game opens without a network', () => {
    const { screen, session } = set(open);
    const said = (): string | null => within(screen.getByRole('region', { name: 'Without a network' })).getByRole('status').textContent;
    expect(said()).toContain('Once you play');
    session.put({ onDevice: 'here' });
    expect(said()).toContain('opens without a network');
    session.put({ onDevice: 'spared' });
    expect(said()).toContain('save data');
  });

  it('go back to where they were opened', async () => {
    const { screen, user, session } = set(open);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(session.calls).toEqual([['closeSettings']]);
  });
});

describe('a notice', () => {
  it('says what happened and what can be done, and is put away by hand', async () => {
    const { screen, user, session } = set({ ...state, notices: [{ code: 'damaged', text: 'One saved run could not be read.', mend: 'It was set aside.' }] });
    const slip = within(screen.getByRole('status', { name: 'Messages' }));
    expect(slip.getByText('It was set aside.')).toBeTruthy();
    await user.click(slip.getByRole('button', { name: 'Put away: One saved run could not be read.' }));
    expect(session.calls).toEqual([['dismiss', 'damaged']]);
  });
});
