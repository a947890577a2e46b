import { describe, expect, it } from 'vitest';
import type { PlayerView } from '../../src/engine/index.ts';
import type { SessionState } from '../../src/session/index.ts';
import { answered, opening, playing, state, view } from './sample.ts';
import { heard, set } from './set-up.ts';

const asking: SessionState = { ...playing, settings: { ...playing.settings, askBeforeSpeaking: true } };
const withView = (patch: Partial<PlayerView>): SessionState => ({ ...playing, view: { ...view, ...patch } });
/** A session that answers every decision with the same turn. */
const going = (call: readonly unknown[], now: SessionState): Partial<SessionState> =>
  call[0] === 'decide' && now.view !== null
    ? { view: { ...now.view, turn: now.view.turn + 1 }, turns: [...now.turns, answered] } : {};

describe('the play', () => {
  it('shows on its first screen who one is, what stands before one and what was said', () => {
    const { screen } = set(playing);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A cot at midnight');
    const talk = screen.getByRole('region', { name: 'Just now' });
    expect(talk.textContent).toContain('You: night receptionist');
    expect(talk.textContent).toContain('alone on the desk until six');
    expect(talk.textContent).toContain('Nobody told me there would be no cot.');
    expect(talk.textContent).toMatch(/strained, hears you out, still waiting/);
  });

  it('offers the choices as buttons in the order of the view, without their kind', () => {
    const { screen, root } = set(playing);
    const buttons = [...root.querySelectorAll('button[data-choice]')];
    expect(buttons.map((one) => one.getAttribute('data-choice'))).toEqual(view.choices.map((one) => one.id));
    for (const choice of view.choices) expect(screen.getByRole('button', { name: choice.text })).toBeTruthy();
  });

  it('is ready while a choice can be pressed, and only then', () => {
    const { session } = set(playing);
    expect(document.documentElement.hasAttribute('data-ready')).toBe(true);
    session.put({ screen: { name: 'library' } });
    expect(document.documentElement.hasAttribute('data-ready')).toBe(false);
  });

  it('keeps one element for the stage, hidden from those who listen', () => {
    const { session, page, root } = set(playing);
    const host = page.stageHost;
    expect(root.contains(host)).toBe(true);
    expect(host.getAttribute('aria-hidden')).toBe('true');
    host.append(document.createElement('canvas'));
    session.put({ turns: [opening, answered] });
    session.put({ screen: { name: 'library' } });
    session.put({ screen: { name: 'play' } });
    expect(root.querySelectorAll('.stage-host')).toHaveLength(1);
    expect(root.querySelector('.stage-host canvas')).not.toBeNull();
  });

  it('takes a choice by a press and by its digit', async () => {
    const { screen, user, session } = set(playing);
    await user.click(screen.getByRole('button', { name: view.choices[1]!.text }));
    await user.keyboard('1');
    await user.keyboard('9');
    expect(session.calls).toEqual([
      ['decide', { kind: 'choose', choice: 'quote-page' }],
      ['decide', { kind: 'choose', choice: 'ask-evening' }],
    ]);
  });

  it('has own words read with Enter and leaves digits in them alone', async () => {
    const { screen, user, session } = set(playing);
    await user.type(screen.getByRole('textbox', { name: 'In my own words' }), 'Shall I try room 1{Enter}');
    expect(session.calls).toEqual([['type', 'Shall I try room 1']]);
    await user.clear(screen.getByRole('textbox', { name: 'In my own words' }));
    await user.type(screen.getByRole('textbox', { name: 'In my own words' }), '   {Enter}');
    expect(session.calls).toHaveLength(1);
  });

  it('waits, and asks once more before it leaves', async () => {
    const { screen, user, session } = set(playing);
    await user.click(screen.getByRole('button', { name: 'Wait' }));
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    expect(session.calls).toEqual([['decide', { kind: 'wait' }]]);
    await user.click(screen.getByRole('button', { name: 'Yes, walk away' }));
    expect(session.calls.at(-1)).toEqual(['decide', { kind: 'leave' }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('tells typed words beside the choice that they were read as', () => {
    const { screen } = set({
      ...playing, turns: [opening, { ...answered, decision: { kind: 'say', text: 'what would help tonight', choice: 'ask-evening' } }],
    });
    expect(screen.getByRole('region', { name: 'Just now' }).textContent).toContain('In my own words: “what would help tonight”');
  });

  it('keeps the conversation in sight while looking around', () => {
    const looked = { decision: { kind: 'look', thing: 'clock' }, events: [{ type: 'plain', thing: 'clock', text: 'Ten past twelve.' }] } as const;
    const { screen } = set({ ...withView({ turn: 2 }), turns: [opening, answered, looked] });
    const talk = screen.getByRole('region', { name: 'Just now' }).textContent;
    expect(talk).toContain('I just want to close a door');
    expect(talk).toContain('Ten past twelve.');
    expect(talk).not.toContain('Nobody told me');
  });

  it('ends with what came after, and one way on', async () => {
    const { screen, user, session } = set(withView({
      choices: [], ended: { title: 'A door that stays shut', outcome: 'settled', after: 'The porter planes the door.' },
    }));
    expect(screen.getByRole('heading', { name: 'A door that stays shut' })).toBeTruthy();
    expect(screen.getByText(/The porter planes the door/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Leave' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Think it over' }));
    expect(session.calls).toEqual([['openDebrief']]);
  });

  it('says that it is on its way while there is no view', () => {
    const { screen, root } = set({ ...state, screen: { name: 'play' } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('One moment …');
    expect(root.querySelector('[aria-busy=true]')).not.toBeNull();
  });
});

describe('a choice that is asked for twice', () => {
  it('arms at the first press and says it at the second', async () => {
    const { screen, user, session, root } = set(asking);
    await user.keyboard('1');
    expect(session.calls).toEqual([]);
    expect(screen.getByText('Press again to say it.')).toBeTruthy();
    expect(heard(root)).toEqual([expect.stringContaining('Press again to say it')]);
    await user.keyboard('1');
    expect(session.calls).toEqual([['decide', { kind: 'choose', choice: 'ask-evening' }]]);
  });

  it('is taken back by Escape, by its button and by another choice', async () => {
    const { screen, user, session } = set(asking);
    await user.keyboard('1');
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Press again to say it.')).toBeNull();
    await user.keyboard('1');
    await user.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(screen.queryByText('Press again to say it.')).toBeNull();
    await user.keyboard('12');
    expect(session.calls).toEqual([]);
    await user.keyboard('2');
    expect(session.calls).toEqual([['decide', { kind: 'choose', choice: 'quote-page' }]]);
  });
});

describe('the focus', () => {
  it('goes to the choices after a decision, and is never lost', async () => {
    const { screen, user } = set(playing, going);
    await user.click(screen.getByRole('button', { name: view.choices[0]!.text }));
    expect(document.activeElement?.textContent).toBe('What do you say or do?');
    await user.tab();
    expect(document.activeElement?.getAttribute('data-choice')).toBe('ask-evening');
  });

  it('goes back to what opened a sheet', async () => {
    const { screen, user } = set(playing);
    const opener = screen.getByRole('button', { name: 'What was said' });
    await user.click(opener);
    expect(document.activeElement?.textContent).toBe('What was said');
    expect(screen.getByRole('dialog', { name: 'What was said' }).textContent).toContain('How it began');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(document.activeElement).toBe(opener);
  });

  it('goes to the heading of a new screen', () => {
    const { session } = set(playing);
    session.put({ screen: { name: 'library' } });
    expect(document.activeElement?.textContent).toBe('Unscripted');
  });
});
