import { describe, expect, it } from 'vitest';
import type { Draft, Turn } from '../../src/session/index.ts';
import { opening, playing } from './sample.ts';
import { HOSTILE } from '../words/hostile.ts';
import { set } from './set-up.ts';

const draft: Draft = {
  text: 'sorry, ground floor for u ok?', choice: null,
  heard: { moves: ['apologise', 'offer'], topics: ['resource:swap-room'], corrected: false },
};

describe('typed words', () => {
  it('that nobody answers are told to have been heard', () => {
    const said = { type: 'said', text: 'Fine.', choice: null } as const;
    const turn = (events: Turn['events']): Turn => ({ ...opening, events });
    const shown = (turns: Turn[]): string => set({ ...playing, turns }).root.querySelector('.page')?.textContent ?? '';
    expect(shown([opening, turn([said])])).toContain('Amina Yusuf looks at you and says nothing.');
    expect(shown([opening, turn([said, { type: 'line', who: 'guest', text: 'Is it?' }])])).not.toContain('says nothing');
  });

  it('are shown as they were read, and said with one press', async () => {
    const { screen, user, session } = set({ ...playing, draft });
    const read = screen.getByRole('region', { name: 'Read as' });
    expect(read.textContent).toContain('“sorry, ground floor for u ok?”');
    expect(read.textContent).toContain('an apology');
    expect(read.textContent).toContain('about “Move them to a room on the ground floor.”');
    expect(screen.queryByRole('textbox', { name: 'In my own words' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Say it so' }));
    expect(session.calls).toEqual([['sayDraft']]);
  });

  it('are set right with a tap', async () => {
    const { screen, user, session } = set({ ...playing, draft });
    await user.click(screen.getByRole('button', { name: 'Take out: an apology' }));
    await user.click(screen.getByRole('button', { name: 'Take out: about “Move them to a room on the ground floor.”' }));
    await user.click(screen.getByRole('button', { name: 'Something is missing' }));
    await user.click(screen.getByRole('button', { name: 'a promise' }));
    expect(session.calls).toEqual([
      ['correct', { moves: ['offer'] }], ['correct', { topics: [] }], ['correct', { moves: ['apologise', 'offer', 'promise'] }],
    ]);
  });

  it('that mean a choice can be told apart from it', async () => {
    const { screen, user, session } = set({ ...playing, draft: { ...draft, choice: 'ask-evening' } });
    expect(screen.getByRole('region', { name: 'Read as' }).textContent).toContain('the same as “What would make tonight work');
    await user.click(screen.getByRole('button', { name: 'No, I mean something else' }));
    expect(session.calls).toEqual([['correct', { choice: null }]]);
  });

  it('can be changed before they are said', async () => {
    const { screen, user, session } = set({ ...playing, draft });
    await user.click(screen.getByRole('button', { name: 'Change the words' }));
    expect(session.calls).toEqual([['dropDraft']]);
  });

  it('are never taken for markup', () => {
    const { screen } = set({ ...playing, draft: { ...draft, text: '<img src=x onerror=alert(1)>' } });
    expect(screen.getByRole('region', { name: 'Read as' }).querySelector('img')).toBeNull();
  });

  it.each(HOSTILE)('are shown letter by letter, whatever they are: %s', (_name, text) => {
    const { screen } = set({ ...playing, draft: { ...draft, text, heard: { moves: [], topics: [], corrected: false } } });
    const read = screen.getByRole('region', { name: 'Read as' });
    expect(read.textContent).toContain(text);
    expect(read.textContent).toContain('No move was read in this.');
    expect(read.querySelectorAll('script, img, a, iframe')).toHaveLength(0);
  });
});

describe('a move put together', () => {
  it('is what is done and what it is about, in words before it is made', async () => {
    const { screen, user, session } = set(playing);
    await user.click(screen.getByRole('button', { name: 'Put together a move' }));
    await user.click(screen.getByRole('button', { name: 'Offer' }));
    expect(screen.queryByRole('button', { name: 'Do it' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Move them to a room on the ground floor.' }));
    expect(screen.getByText('You offer this: Move them to a room on the ground floor.')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    expect(session.calls).toEqual([['decide', {
      kind: 'improvise', move: 'offer', about: 'resource:swap-room', text: 'You offer this: Move them to a room on the ground floor.',
    }]]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('needs nothing in particular to be about, where a person would need nothing', async () => {
    const { screen, user, session } = set(playing);
    await user.click(screen.getByRole('button', { name: 'Put together a move' }));
    await user.click(screen.getByRole('button', { name: 'Say sorry' }));
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    expect(session.calls).toEqual([['decide', { kind: 'improvise', move: 'apologise', about: null, text: 'You say that you are sorry.' }]]);
  });
});
