import { beforeAll, describe, expect, it } from 'vitest';
import { fetchDebrief } from '../../src/page/debrief/later.ts';
import type { Answers, DebriefStep, SessionState } from '../../src/session/index.ts';
import type { Topic } from '../../src/scenario/index.ts';
import { answers, playing, report, state, view } from './sample.ts';
import { set } from './set-up.ts';

const at = (step: DebriefStep, patch: Partial<Answers> = {}): SessionState => ({
  ...playing, screen: { name: 'debrief' }, view: { ...view, choices: [], ended: { title: 'Over', outcome: 'settled', after: null } },
  report, answers: { ...answers, step, ...patch },
});

describe('a notebook whose pages are still on their way', () => {
  it('is opened as soon as they have come, and takes the focus then', async () => {
    const { session, root } = set({ ...at('understand'), screen: { name: 'play' } });
    session.put({ screen: { name: 'debrief' } });
    await expect.poll(() => root.querySelector('h2#ask')?.textContent, { timeout: 15_000 }).toBe('What did this person want, need and value?');
    expect(document.activeElement?.id).toBe('ask');
  });
});

describe('the debrief', () => {
  beforeAll(fetchDebrief);

  it('asks for the player’s own answer first and shows nothing of the truth', async () => {
    const { screen, user, session, root } = set(at('understand'));
    expect(screen.getByRole('heading', { name: 'What did this person want, need and value?' })).toBeTruthy();
    expect(root.textContent).not.toContain(report.truth.story);
    await user.click(screen.getByRole('button', { name: 'to sleep before an early flight' }));
    expect(session.calls.at(-1)).toEqual(['answer', 'understand', { reading: { want: null, need: 'n2', value: null, sure: 1 } }]);
    await user.click(screen.getByRole('button', { name: 'Skip this page' }));
    expect(session.calls.at(-1)).toEqual(['nextStep']);
  });

  it('lists deeds, not names of principles', async () => {
    const { screen, user, session } = set(at('apply', { apply: { deeds: ['own-it'], words: '' } }));
    expect(screen.getByRole('button', { name: state.deeds[1]!.deed }).getAttribute('aria-pressed')).toBe('true');
    await user.click(screen.getByRole('button', { name: state.deeds[0]!.deed }));
    expect(session.calls).toEqual([['answer', 'apply', { deeds: ['own-it', 'ask-first'] }]]);
    expect(screen.getByRole('button', { name: 'Turn the page' })).toBeTruthy();
  });

  it('keeps words as they are written', async () => {
    const { screen, user, session } = set(at('apply'), ([name, question, given], now) => (name === 'answer' && question === 'apply'
      ? { answers: { ...now.answers, apply: { ...now.answers.apply, ...(given as Partial<Answers['apply']>) } } } : {}));
    await user.type(screen.getByRole('textbox'), 'I asked');
    expect(session.calls.at(-1)).toEqual(['answer', 'apply', { words: 'I asked' }]);
  });

  it('reveals the truth, then the evidence with its moment and its sign, in words and no numbers', () => {
    const { screen, root } = set(at('evidence'));
    const text = root.textContent ?? '';
    expect(text.indexOf(report.truth.story)).toBeGreaterThan(0);
    expect(text.indexOf('The signs')).toBeGreaterThan(text.indexOf(report.truth.story));
    expect(text).toContain('You: “What would make tonight work for you and the little one?”, after you had noted: turns the key card over and over');
    expect(text).toContain('I think that opened the way, because she had not said anything of the room until then.');
    expect(text).toContain('I think the page answered another question than hers. The page is there because housekeeping has gone home.');
    expect(text).toContain('log: door in 412 sticks');
    expect(text).toContain('from the night log');
    expect(text).toContain('One more sign belongs to this story');
    expect(text).not.toContain('flight tomorrow');
    expect(text).toContain('By then, nobody could have told for sure.');
    expect(text).toContain('Bedding for tomorrow does not close a door tonight.');
    const bands = root.querySelector('.bands')?.textContent ?? '';
    expect(bands).toMatch(/Reading them\s*steady/);
    expect(bands).not.toMatch(/\d|What came of it/);
    expect(screen.getByRole('button', { name: 'Turn the page' })).toBeTruthy();
  });

  it('waits calmly for a report that is not there yet', () => {
    const { root } = set({ ...at('evidence'), report: null });
    expect(root.querySelector('[aria-busy=true]')?.textContent).toBe('Reading the run back …');
  });

  it('takes a new idea by a tap', async () => {
    const { screen, user, session } = set(at('act'));
    await user.click(screen.getByRole('button', { name: report.ideas[1]! }));
    expect(session.calls).toEqual([['answer', 'act', { ideas: [report.ideas[1]] }]]);
  });

  it('shows two other roads and what would have made each wrong', () => {
    const { root } = set(at('roads'));
    const roads = [...root.querySelectorAll('.road')];
    expect(roads).toHaveLength(2);
    expect(roads[0]?.textContent).toContain('wrong for somebody who wants to sleep before an early flight');
    expect(root.querySelector('.bands')?.textContent).toMatch(/All in all\s*steady/);
  });

  it('weighs an idea that was tapped: whom it would have helped, whose yes it takes', () => {
    const { root } = set(at('roads', { act: { ideas: [report.ideas[0]!], words: '' } }));
    const idea = root.querySelector('.ideas')?.textContent ?? '';
    expect(idea).toContain('it takes a yes from Marek');
    expect(idea).not.toContain('costs the house');
  });

  it('weighs an idea that was written by the means it speaks of, and says where there are none', () => {
    const words = 'scrap the bill for tonight';
    const answered = at('roads', { act: { ideas: [], words } });
    const shown = (topics: readonly Topic[] | null): string =>
      set({ ...answered, weighed: topics === null ? null : { words, topics } }).root.querySelector('.ideas')?.textContent ?? '';
    expect(shown(null)).toContain('Reading it');
    expect(shown(['resource:free-night'])).toContain('It costs the house a good deal.');
    expect(shown(['need:money'])).toContain('I make out none of the means of this place in it.');
  });

  it('says nothing of ideas to whoever had none', () => {
    expect(set(at('roads')).root.querySelector('.ideas')).toBeNull();
  });

  it('takes a rule with its reason and its limit', async () => {
    const { screen, user, session } = set(at('share'));
    await user.type(screen.getByRole('textbox', { name: 'unless …' }), 'x');
    expect(session.calls).toEqual([['answer', 'share', { unless: 'x' }]]);
  });

  it('takes one commitment, and gives it back', async () => {
    const { screen, user, session } = set(at('commitment', { commitment: report.commitments[0]! }));
    await user.click(screen.getByRole('button', { name: report.commitments[1]! }));
    await user.click(screen.getByRole('button', { name: report.commitments[0]! }));
    expect(session.calls).toEqual([['commitTo', report.commitments[1]], ['commitTo', '']]);
  });

  it('ends with what was kept, another draw and the board', async () => {
    const { screen, user, session, root } = set(at('done', { commitment: 'Look first', share: { when: 'they ask twice', because: 'it matters', unless: '' } }));
    expect(root.textContent).toMatch(/When they ask twice, because it matters\./);
    expect(root.textContent).toContain('“Look first”');
    await user.click(screen.getByRole('button', { name: 'Meet them again' }));
    await user.click(screen.getAllByRole('button', { name: 'Back to the board' }).at(-1)!);
    expect(session.calls).toEqual([['start', 'midnight-cot'], ['openLibrary']]);
  });

  it('turns back to any page that lies behind, by its tab or page by page, and to none ahead', async () => {
    const { screen, user, session, root } = set(at('act'));
    expect([...root.querySelectorAll('[data-back]')].map((one) => one.getAttribute('data-back'))).toEqual(['understand', 'apply', 'evidence']);
    await user.click(screen.getByRole('button', { name: 'The person: done, turn back to it' }));
    await user.click(screen.getByRole('button', { name: 'Turn back' }));
    expect(session.calls).toEqual([['backTo', 'understand'], ['backTo', 'evidence']]);
  });

  it('has no page before the first', () => {
    expect(set(at('understand')).screen.queryByRole('button', { name: 'Turn back' })).toBeNull();
  });

  it('opens over the place as it was left', () => {
    const { root, page } = set(at('understand'));
    expect(root.querySelector('.debrief .stage-frame')?.contains(page.stageHost)).toBe(true);
  });

  it('moves the focus to each new page', () => {
    const { session } = set(at('understand'));
    session.put({ answers: { ...answers, step: 'apply' } });
    expect(document.activeElement?.textContent).toBe('Which of these did you do?');
  });
});
