import { describe, expect, it } from 'vitest';
import type { SavedRun } from '../../src/session/index.ts';
import { answers, cards, state } from './sample.ts';
import { set } from './set-up.ts';

const run: SavedRun = {
  key: 'k1', scenario: 'midnight-cot', title: 'A cot at midnight', seed: 'a', turns: 4, state: 'playing', saved: 2, band: null, commitment: null, revision: 1, pair: null, facts: null, answers,
};
const kept: SavedRun = { ...run, key: 'k2', scenario: 'two-laptops', title: 'Two laptops by noon', state: 'done', saved: 3, commitment: 'Ask what it is for' };

describe('the library', () => {
  it('hangs up every situation with who one is, how long and what it touches', () => {
    const { screen } = set(state);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Unscripted');
    const all = screen.getAllByRole('article');
    expect(all.map((one) => one.querySelector('h3')?.textContent?.trim())).toEqual(cards.map((card) => card.title));
    expect(all[0]?.textContent).toContain('night receptionist');
    expect(all[0]?.textContent).toContain('about 7 minutes');
    expect(all[0]?.textContent).toContain('a tired child');
  });

  it('starts a situation by its title', async () => {
    const { screen, user, session } = set(state);
    await user.click(screen.getByRole('button', { name: 'Green numbers' }));
    expect(session.calls).toEqual([['start', 'green-numbers']]);
  });

  it('stamps what exists and no more, and narrows the board by a press', async () => {
    const { screen, user } = set(state);
    expect(screen.queryByRole('button', { name: 'Banks' })).toBeNull();
    expect(screen.queryByRole('group', { name: 'Before now' })).toBeNull();
    const manager = screen.getByRole('button', { name: 'Manager' });
    expect(manager.getAttribute('aria-pressed')).toBe('false');
    await user.click(manager);
    expect(screen.getByRole('button', { name: 'Manager' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getAllByRole('article')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Hotels' }));
    expect(screen.queryAllByRole('article')).toHaveLength(0);
    expect(screen.getByText('Nothing on the board is all of that at once.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  it('tells kinds apart for somebody who practises alone', async () => {
    const { screen, user } = set({ ...state, runs: [run, kept] });
    await user.click(screen.getByRole('button', { name: 'New to you' }));
    expect(screen.getAllByRole('article').map((one) => one.querySelector('h3')?.textContent?.trim())).toEqual(['Green numbers']);
    await user.click(screen.getByRole('button', { name: 'In the middle' }));
    expect(screen.getByRole('article').textContent).toContain('A cot at midnight');
  });

  it('goes on with a run that was left, from the slip and from its card', async () => {
    const { screen, user, session } = set({ ...state, runs: [run, kept] });
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(screen.getByRole('button', { name: 'Continue: A cot at midnight' }));
    expect(session.calls).toEqual([['resume', 'k1'], ['resume', 'k1']]);
  });

  it('shows back what the player meant to do', () => {
    const { screen } = set({ ...state, runs: [kept] });
    expect(screen.getByRole('region', { name: 'You meant to' }).textContent).toContain('Ask what it is for');
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
  });

  it('opens the settings', async () => {
    const { screen, user, session } = set(state);
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    expect(session.calls).toEqual([['openSettings']]);
  });
});
