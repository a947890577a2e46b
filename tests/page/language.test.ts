import { describe, expect, it, vi } from 'vitest';
import type { Principles } from '../../src/scenario/index.ts';
import { readPrinciples } from '../../src/scenario/parse.ts';
import { readFileSync } from 'node:fs';
import { en } from '../../src/page/index.ts';
import { languageWords as words } from '../../src/page/words.language.en.ts';
import { lookingBackWords } from '../../src/page/words.looking-back.en.ts';
import { state } from './sample.ts';
import { set, type SetUp } from './set-up.ts';

/** A language that is not the game's own. */
const FILE = 'tests/fixtures/house-language.yaml';
const house = (): Principles => readPrinciples(readFileSync(FILE, 'utf8'), FILE).value!;

async function opened(language: Principles | null, found = '.back-language'): Promise<SetUp> {
  const page = set({ ...state, screen: { name: 'language' }, lookingBack: { ...state.lookingBack, language } });
  await vi.waitFor(() => expect(page.root.querySelector(found)).not.toBeNull());
  return page;
}

describe('the page of the service language', () => {
  it('takes the focus to its heading, though it comes later', async () => {
    const { root, session } = set(state);
    session.put({ screen: { name: 'language' }, lookingBack: { ...state.lookingBack, language: house() } });
    expect(root.querySelector('h1')?.textContent).toBe(en.busy);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(words.heading));
  });

  it('says of each principle what it is, what too much of it does, and where it comes from', async () => {
    const { root, screen } = await opened(house());
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(screen.getByRole('heading', { name: 'The ferry way', level: 2 })).toBeTruthy();
    const cards = [...root.querySelectorAll('.language > li')].map((one) => one.textContent ?? '');
    const all = Object.values(house().principles);
    expect(cards).toHaveLength(all.length);
    all.forEach(({ name, deed, overdone, source }, i) => {
      for (const said of [name, deed, overdone, words.source(source)]) expect(cards[i]).toContain(said);
    });
  });

  it('shows what it looks like at the levels that the language speaks of, or at one', async () => {
    const { root, screen, user } = await opened(house());
    const told = (): string[] => [...root.querySelectorAll('.language dt')].map((one) => one.textContent ?? '');
    expect(told()).toEqual([en.levels['front-line'], en.levels.manager]);
    expect(screen.queryByRole('button', { name: en.levels.executive })).toBeNull();
    await user.click(screen.getByRole('button', { name: en.levels.manager }));
    expect(told()).toEqual([en.levels.manager]);
    expect(screen.getByRole('button', { name: en.levels.manager }).getAttribute('aria-pressed')).toBe('true');
    await user.click(screen.getByRole('button', { name: words.all }));
    expect(told()).toHaveLength(2);
  });

  it('waits calmly until the language has come', async () => {
    const { root } = await opened(null);
    expect(root.querySelector('[aria-busy="true"]')?.textContent).toBe(lookingBackWords.loading);
  });

  it('is reached from the shelf and from every page of looking back', async () => {
    const { session, screen, user } = await opened(house());
    await user.click(screen.getByRole('button', { name: lookingBackWords.tabs.journal }));
    expect(session.calls).toContainEqual(['openJournal']);
    session.put({ screen: { name: 'journal' } });
    await user.click(await screen.findByRole('button', { name: lookingBackWords.tabs.language }));
    expect(session.calls).toContainEqual(['openLanguage']);
  });
});
