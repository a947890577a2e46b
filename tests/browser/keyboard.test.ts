import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { debriefWords } from '../../src/page/words.debrief.en.ts';
import { en } from '../../src/page/words.en.ts';
import { openGame } from './game.ts';
import { focusedName, press, tabTo } from './hands.ts';

const LONGEST = 60;

const hasHeading = (page: Page, name: string): Promise<boolean> => page.getByRole('heading', { name, exact: true }).isVisible();

/** The accessible names of the choices, as a screen reader lists them. */
async function choiceNames(page: Page): Promise<string[]> {
  const listed = await page.getByRole('region', { name: en.play.heading }).getByRole('list').ariaSnapshot();
  return [...listed.matchAll(/- button ("(?:[^"\\]|\\.)*")/g)].map(([, name]) => JSON.parse(name ?? '""') as string);
}

/** Comes to a button by Tab, by its name alone, and presses it with Enter. */
async function go(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await press(page, 'Enter');
}

/** Opens a sheet from the desk and closes it with Escape; the focus comes back to where it was. */
async function openAndClose(page: Page, tool: string, heading: string): Promise<void> {
  await go(page, tool);
  await page.getByRole('dialog', { name: heading }).waitFor();
  await press(page, 'Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focusedName(page)).toBe(tool);
}

/** Takes the first choice each time, and skips the reading where it is asked. */
async function playToTheEnd(page: Page): Promise<number> {
  for (let turn = 0; turn < LONGEST; turn += 1) {
    if (await hasHeading(page, en.ending.over) || await page.getByRole('button', { name: en.ending.debrief }).isVisible()) return turn;
    const [first] = await choiceNames(page);
    expect(first, `a choice at step ${turn}`).toBeTruthy();
    await go(page, first ?? '');
    const reading = page.getByRole('dialog', { name: en.reading.heading });
    if (await reading.isVisible()) await go(page, en.reading.skip);
  }
  throw new Error(`no ending within ${LONGEST} steps`);
}

describe('without a pointer and without the picture', () => {
  it('a whole situation is found, played and thought over, by names alone', async () => {
    const { page, errors } = await openGame('');
    await go(page, 'A cot at midnight');
    await page.getByRole('region', { name: en.play.heading }).waitFor();
    await openAndClose(page, en.tools.handbook, en.handbook.heading);
    await openAndClose(page, en.tools.around, en.around.heading);
    await go(page, en.tools.wait);

    expect(await playToTheEnd(page)).toBeGreaterThan(0);
    await go(page, en.ending.debrief);
    for (const step of ['understand', 'apply', 'evidence', 'act', 'roads', 'share', 'commitment'] as const) {
      await page.getByRole('listitem').and(page.locator('[aria-current="step"]')).filter({ hasText: debriefWords.steps[step] }).waitFor();
      await page.getByText(debriefWords.busy).waitFor({ state: 'detached' });
      await go(page, new RegExp(`^(?:${debriefWords.next}|${debriefWords.skip})$`));
    }
    await go(page, debriefWords.done.board);
    await page.getByRole('heading', { name: en.library.board }).waitFor();
    expect(errors).toEqual([]);
  }, 240_000);

  it('digits take choices too', async () => {
    const { page } = await openGame('?scenario=midnight-cot&seed=1');
    const before = await choiceNames(page);
    await press(page, '1');
    await page.getByText(before[0] ?? '').first().waitFor();
    await expect.poll(() => choiceNames(page), { timeout: 10_000 }).not.toEqual(before);
  });
});
