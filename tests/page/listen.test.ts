import { describe, expect, it } from 'vitest';
import type { PersonView } from '../../src/engine/index.ts';
import type { SessionState } from '../../src/session/index.ts';
import { answered, opening, playing, view } from './sample.ts';
import { heard, set } from './set-up.ts';

const after = (turns: SessionState['turns']): Partial<SessionState> => ({ turns, view: { ...view, turn: turns.length - 1 } });
const withGuest = (patch: Partial<PersonView>): SessionState => ({
  ...playing, view: { ...view, people: view.people.map((one) => (one.id === 'guest' ? { ...one, ...patch } : one)) },
});

describe('what is said aloud', () => {
  it('begins with the opening', () => {
    const { root } = set(playing);
    expect(heard(root)).toEqual([
      'A woman sets down a green suitcase. A child sleeps on her shoulder.',
      'Amina Yusuf: Nobody told me there would be no cot. We have been travelling since this morning.',
    ]);
  });

  it('tells own words, the reply, what was seen, the note and the mood, in this order and once', () => {
    const { session, root } = set(playing);
    session.put(after([opening, answered]));
    const told = [
      'You: What would make tonight work for you and the little one?',
      'Amina Yusuf: I just want to close a door and know that it is closed.',
      'She shifts the child to her other shoulder.',
      'Noted: speaks of a door that closes',
      'Her brow tightens.',
    ];
    expect(heard(root)).toEqual(told);
    session.put({ notices: [] });
    expect(heard(root)).toEqual(told);
  });

  it('is polite, and stands outside of what is seen', () => {
    const { root } = set(playing);
    const region = root.querySelector('[role=log]');
    expect(region?.getAttribute('aria-live')).toBe('polite');
    expect(root.querySelector('.page')?.contains(region)).toBe(false);
  });

  it('says after a resumed run only where one stands', () => {
    const { root } = set({ ...playing, turns: [opening, answered] });
    expect(heard(root)[0]).toMatch(/^You: What would/);
  });

  it.each([
    [{ pronoun: 'he' }, 'His face darkens.'],
    [{ pronoun: 'they' }, 'Their face darkens.'],
    [{ figure: 'phone' }, 'Her voice hardens.'],
    [{ figure: 'chat' }, 'Her tone hardens.'],
  ] as const)('tells a mood as it can be noticed: %o', (patch, sentence) => {
    const { session, root } = set(withGuest(patch));
    session.put({ turns: [opening, { decision: { kind: 'wait' }, events: [{ type: 'waited' }, { type: 'mood', who: 'guest', from: 'calm', to: 'angry' }] }] });
    expect(heard(root)).toEqual(['You let a moment pass.', sentence]);
  });

  it('names anybody but the person served', () => {
    const { session, root } = set(playing);
    session.put({ turns: [opening, { decision: { kind: 'ask', person: 'porter' }, events: [{ type: 'asked', person: 'porter' }, { type: 'mood', who: 'porter', from: 'calm', to: 'tired' }] }] });
    expect(heard(root)).toEqual(['You turn to Marek Nowak.', 'Marek Nowak’s voice goes flat.']);
  });

  it('tells how it ended', () => {
    const { session, root } = set(playing);
    session.put({
      turns: [opening, { decision: { kind: 'leave' }, events: [{ type: 'ended', ending: 'gone', title: 'An empty desk', outcome: 'lost', after: null }] }],
      view: { ...view, choices: [], ended: { title: 'An empty desk', outcome: 'lost', after: null } },
    });
    expect(heard(root)).toEqual(['It is over: An empty desk']);
    expect(document.activeElement?.textContent).toBe('An empty desk');
  });
});

describe('words that others wrote', () => {
  it('are shown as text, whatever they hold', () => {
    const bad = '<img src=x onerror="globalThis.broken = 1"><script>1</script>&amp;${1}';
    const hostile: SessionState = {
      ...playing,
      view: {
        ...view,
        scenario: { ...view.scenario, title: bad, brief: bad, role: bad },
        choices: [{ id: 'one', kind: 'say', text: bad, commits: false }],
        people: view.people.map((one) => ({ ...one, name: bad })),
        notebook: [{ cue: 'c', way: 'sight', note: bad, text: bad, from: bad }],
      },
      turns: [{ decision: { kind: 'say', text: bad, choice: null }, events: [{ type: 'said', text: bad, choice: null }, { type: 'line', who: 'guest', text: bad }] }],
      notices: [{ code: 'x', text: bad, mend: bad }],
    };
    const { root, screen } = set(hostile);
    expect(root.querySelector('img, script')).toBeNull();
    expect(screen.getByRole('button', { name: bad })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(bad);
    expect(heard(root)).toContain(`${bad}: ${bad}`);
    expect('broken' in globalThis).toBe(false);
  });
});
