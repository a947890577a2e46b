import { describe, expect, it, vi } from 'vitest';
import { profileOf } from '../../src/growth/index.ts';
import type { Map as Drawn, SavedRun, SessionState } from '../../src/session/index.ts';
import { lookingBackWords as words } from '../../src/page/words.looking-back.en.ts';
import { run as facts } from '../growth/made.ts';
import { answers, cards, playing, report, state } from './sample.ts';
import { set, type SetUp } from './set-up.ts';

const first = cards[0]!.id;
const saved: SavedRun = {
  key: `${first}/a`, scenario: first, title: cards[0]!.title, seed: 'a', turns: 4, state: 'done', saved: 90_000_000, band: 'steady',
  commitment: 'Ask what it is for', revision: 1, pair: null, facts: null,
  answers: {
    ...answers, commitment: 'Ask what it is for', act: { ideas: ['A shelf by the door'], words: '' },
    share: { when: 'somebody is in a hurry', because: 'the clock is not the matter', unless: '' },
    moments: [{ turn: 2, text: 'What is it for?', thought: 'I think that opened the way.' }],
  },
};
const other: SavedRun = { ...saved, key: 'x/b', scenario: 'gone', title: 'A café', saved: 80_000_000, answers: { ...answers, commitment: 'Look up first' } };

/** The page arrives a moment later. */
async function opened(patch: Partial<SessionState>, found: string): Promise<SetUp> {
  const page = set({ ...state, runs: [saved, other], ...patch });
  await vi.waitFor(() => expect(page.root.querySelector(found)).not.toBeNull());
  return page;
}

describe('growth', () => {
  const grown = (n: number): SessionState['lookingBack'] => ({
    ...state.lookingBack,
    growth: {
      profile: profileOf(Array.from({ length: n }, (_, i) => facts(i, `f${i}`, { whole: 0.7, understand: 0.7, cells: ['fits-followed', 'misleads-adapted'] }))),
      suggestions: [{ scenario: first, reason: { kind: 'elsewhere' } }],
    },
  });

  it('says a word with its reach, in a table that reads without the marks', async () => {
    const { screen } = await opened({ screen: { name: 'growth' }, lookingBack: grown(6) }, '.back-rows');
    const row = screen.getByRole('row', { name: new RegExp(words.growth.asked.understand) });
    expect(row.textContent).toMatch(/steady/);
    expect(row.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(row.textContent).not.toMatch(/\d\.\d|%/);
  });

  it('says that there is not enough yet, and what would do', async () => {
    const { screen } = await opened({ screen: { name: 'growth' }, lookingBack: grown(2) }, '.back-rows');
    expect(screen.getByRole('row', { name: new RegExp(words.growth.asked.apply) }).textContent).toContain('not enough yet: 2 runs, 2 more would do');
  });

  it('suggests what to practise next, with the reason, and opens it', async () => {
    const { screen, session, user } = await opened({ screen: { name: 'growth' }, lookingBack: grown(6) }, '.back-next');
    expect(screen.getByText(words.growth.reasons.elsewhere(''))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.growth.take(cards[0]!.title) }));
    expect(session.calls).toContainEqual(['start', first]);
  });
});

describe('the journal', () => {
  it('holds every rule, idea, promise and moment, the newest run first, and finds them without accents', async () => {
    const { root, user, screen } = await opened({ screen: { name: 'journal' } }, '.entry');
    const texts = (): string[] => [...root.querySelectorAll('.entry-text')].map((one) => one.textContent ?? '');
    expect(texts()).toHaveLength(5);
    expect(texts()[0]).toBe('When somebody is in a hurry, because the clock is not the matter.');
    await user.type(screen.getByLabelText(words.journal.search), 'cafe');
    expect(texts()).toEqual(['Look up first']);
    expect(screen.getByText('one entry')).toBeTruthy();
  });

  it('changes and takes out', async () => {
    const { screen, session, user } = await opened({ screen: { name: 'journal' } }, '.entry');
    await user.click(screen.getByRole('button', { name: words.journal.editOf('Ask what it is for') }));
    const box = screen.getByLabelText(words.journal.kinds.commitment);
    await user.clear(box);
    await user.type(box, 'Ask first');
    await user.click(screen.getByRole('button', { name: words.journal.save }));
    expect(session.calls).toContainEqual(['edit', saved.key, { commitment: 'Ask first' }]);
    await user.click(screen.getByRole('button', { name: words.journal.removeOf('A shelf by the door') }));
    expect(session.calls).toContainEqual(['edit', saved.key, { ideas: [] }]);
  });

  it('asks before it forgets a run', async () => {
    const { screen, session, user } = await opened({ screen: { name: 'journal' } }, '.entry');
    await user.click(screen.getAllByRole('button', { name: words.journal.removeRun })[0]!);
    expect(session.calls.some(([name]) => name === 'removeRun')).toBe(false);
    await user.click(screen.getByRole('button', { name: words.journal.removeRunYes }));
    expect(session.calls).toContainEqual(['removeRun', saved.key]);
  });

  it('shows markup that a player wrote as text', async () => {
    const runs = [{ ...saved, answers: { ...saved.answers, commitment: '<img src=x onerror=alert(1)>' } }];
    const { root } = await opened({ screen: { name: 'journal' }, runs }, '.entry');
    expect(root.querySelector('.entry img')).toBeNull();
    expect(root.textContent).toContain('<img src=x');
  });
});

describe('the map', () => {
  const choices = (text: string | null, seen: 'walked' | 'glimpsed' | 'dark'): Drawn['edges'][number]['choices'] => [{ id: text ?? 'c', text, seen, truths: null }];
  const map: Drawn = {
    scenario: first, title: cards[0]!.title, width: 900, height: 500, open: saved.key,
    nodes: [
      { id: 'opening', x: 100, y: 200, outcome: null, title: 'Nobody told me …', seen: 'walked' },
      { id: 'end', x: 400, y: 200, outcome: 'settled', title: 'A line in the book', seen: 'walked' },
      { id: 'other', x: 400, y: 300, outcome: 'lost', title: null, seen: 'glimpsed' },
      { id: 'dark', x: 700, y: 300, outcome: null, title: null, seen: 'dark' },
    ],
    edges: [
      { from: 'opening', to: 'end', points: [[100, 200], [400, 200]], choices: choices('Write it down.', 'walked'), seen: 'walked' },
      { from: 'opening', to: 'other', points: [[100, 200], [400, 300]], choices: choices('Send her up.', 'glimpsed'), seen: 'glimpsed' },
      { from: 'other', to: 'dark', points: [[400, 300], [700, 300]], choices: choices(null, 'dark'), seen: 'dark' },
    ],
    walks: [{ key: saved.key, seed: 'a', truth: 't', taken: [{ turn: 1, choice: 'Write it down.', from: 'opening', to: 'end' }] }],
    truths: [{ id: 't', need: 'to sleep' }],
  };
  const shown = (): Promise<SetUp> => opened({ screen: { name: 'map', scenario: first }, lookingBack: { ...state.lookingBack, map } }, '.map-frame');

  it('tells in words what it draws, and nothing of the dark', async () => {
    const { root, screen } = await shown();
    expect(screen.getByText(/2 of 4 places walked, 1 glimpsed/)).toBeTruthy();
    expect(root.querySelectorAll('.place.walked').length).toBe(2);
    const list = root.querySelector('.map-list')?.textContent ?? '';
    expect(list).toContain('A line in the book');
    expect(list).not.toContain('dark');
    expect(root.querySelectorAll('.map-list > ol > li').length).toBe(3);
  });

  it('offers “what if” from where somebody stood, and the moment itself', async () => {
    const { root, screen, session, user } = await shown();
    await user.click(screen.getByRole('button', { name: /Nobody told me/, hidden: true }));
    await user.click(screen.getByRole('button', { name: words.map.whatIf }));
    await vi.waitFor(() => expect(session.calls).toContainEqual(['whatIf', 1]));
    expect(session.calls).toContainEqual(['watchKept', saved.key, 1]);
    await user.click(screen.getByRole('button', { name: words.map.see }));
    expect(session.calls).toContainEqual(['watchKept', saved.key, 2]);
    expect(root.querySelector('.map-picked')?.textContent).toContain('Send her up.');
  });

  it('moves and comes closer by keys', async () => {
    const { root, user } = await shown();
    const box = (): number[] => (root.querySelector('.map-frame svg')?.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const before = box();
    root.querySelector<HTMLElement>('.map-frame')?.focus();
    await user.keyboard('{ArrowRight}');
    expect(box()[0]).toBeGreaterThan(before[0] ?? 0);
    await user.keyboard('+');
    expect(box()[2]).toBeLessThan(before[2] ?? 0);
  });
});

describe('the run, seen again and tried otherwise', () => {
  it('offers steps and no choices while it is watched', async () => {
    const { screen, session, user, root } = set({ ...playing, aside: { kind: 'watching', turn: 1, of: 3, shared: false } });
    expect(root.querySelector('[data-choice]')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Next step' }));
    await user.click(screen.getByRole('button', { name: 'What if, from here?' }));
    await user.click(screen.getByRole('button', { name: 'Back to where you were' }));
    expect(session.calls).toEqual([['watch', 2], ['whatIf', 1], ['backToRun']]);
  });

  it('offers to play a run that came by a link once it was seen', async () => {
    const { screen, session, user } = set({ ...playing, aside: { kind: 'watching', turn: 3, of: 3, shared: true } });
    await user.click(screen.getByRole('button', { name: 'Meet them yourself' }));
    expect(session.calls).toEqual([['start', playing.view!.scenario.id]]);
  });

  it('says so while another road is tried, and leaves the choices open', () => {
    const { root } = set({ ...playing, aside: { kind: 'exploring', turn: 0 } });
    expect(root.querySelector('.talk')?.textContent).toContain('Nothing of it is kept or scored');
    expect(root.querySelector('[data-choice]')).not.toBeNull();
  });

  it('each comment of the debrief leads to its moment, and can be kept', async () => {
    const { screen, session, user } = await opened({
      ...playing, screen: { name: 'debrief' }, report, answers: { ...answers, step: 'evidence' },
    }, '.thought');
    const [comment] = report.comments;
    await user.click(screen.getAllByRole('button', { name: /See this moment/ })[0]!);
    expect(session.calls).toContainEqual(['watch', (comment?.moment.turn ?? 0) + 1]);
    await user.click(screen.getAllByRole('button', { name: 'Keep it in the journal' })[0]!);
    expect(session.calls).toContainEqual(['keepMoment', expect.objectContaining({ turn: comment?.moment.turn, text: comment?.moment.text })]);
  });

  it('a rule with its reason is tried on openings from elsewhere, read as whoever meets them reads them', async () => {
    const openings = ['worn', 'window'].map((id) => ({ id, title: `The ${id}`, role: 'at the counter', lines: [{ who: null, text: 'A bag lands on it.' }, { who: 'Ada', text: 'It never fitted.' }], pages: ['Returns'] }));
    const at = (tried: SessionState['answers']['tried'], firsts = {}): Partial<SessionState> => ({
      ...playing, screen: { name: 'debrief' }, report, openings,
      answers: { ...answers, step: 'share', share: { when: 'x', because: 'y', unless: '' }, tried, firsts },
    });
    const { root, screen, session, user } = await opened(at({}), '[data-opening]');
    expect(root.querySelector('[data-opening=worn]')?.textContent).toMatch(/A bag lands on it\.\s*Ada\s*It never fitted\./);
    await user.click(screen.getAllByRole('button', { name: 'It speaks here' })[0]!);
    expect(session.calls).toEqual([['tryRule', 'worn', 'speaks']]);
    const speaking = await opened(at({ worn: 'speaks' }), '[data-opening]');
    await speaking.user.type(speaking.screen.getByRole('textbox', { name: /say or do first/ }), 'A');
    expect(speaking.session.calls).toEqual([['tryFirst', 'worn', 'A']]);
    const tried = await opened(at({ worn: 'speaks' }, { worn: 'Ask.' }), '[data-opening]');
    expect(tried.root.textContent).toContain('At hand there: “Returns”.');
  });

  it('names the principle of a pair only after the player has said what they share', async () => {
    const at = (shared: string): Partial<SessionState> => ({
      ...playing, screen: { name: 'debrief' }, report, answers: { ...answers, step: 'done', shared },
      pair: { key: 'k', title: 'Two laptops', principle: state.deeds[0]!.id },
    });
    expect((await opened(at(''), '.pair')).root.textContent).not.toContain(state.deeds[0]!.name);
    expect((await opened(at('Both asked first.'), '.pair')).root.textContent).toContain(state.deeds[0]!.name);
  });
});

describe('what was kept comes back on the board', () => {
  it('and is answered with one press', async () => {
    const { screen, session, user } = set({ ...state, runs: [saved], due: [{ key: saved.key, kind: 'commitment', text: 'Ask what it is for', made: 1, answered: 0 }] });
    await user.click(screen.getByRole('button', { name: 'Not yet' }));
    expect(session.calls).toEqual([['recall', saved.key, 'not-yet']]);
  });
});

describe('what keeps going wrong', () => {
  it('lists findings with quotes, and says how often', async () => {
    const finding = { scenario: first, title: 'A cot', text: 'log: door sticks', detail: 'the night log', times: 3, of: 4, quotes: ['It sticks.'] };
    const review = { review: { runs: 4, situations: 1, missed: [finding], pages: [], escalated: [], harmed: [] }, unread: 1, problems: [] };
    const { screen, session, user } = await opened({ screen: { name: 'review' }, lookingBack: { ...state.lookingBack, review } }, '.review-list');
    expect(screen.getByText('log: door sticks')).toBeTruthy();
    expect(screen.getByText(/3 of 4/)).toBeTruthy();
    expect(screen.getByText('“It sticks.”')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.review.own }));
    expect(session.calls).toEqual([['reviewOwn']]);
  });
});
