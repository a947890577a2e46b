import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dice, type Dice } from '../../src/base/index.ts';
import { en } from '../../src/page/words.en.ts';
import type { Mood } from '../../src/scenario/index.ts';
import { openGame } from './game.ts';
import { SIZES } from './sizes.ts';

/** What the stage says it draws, in the parts that the page tells too. */
interface Drawn {
  readonly customer: { readonly name: string; readonly mood: Mood } | null;
  readonly things: readonly string[];
  readonly bubble: string | null;
}

const LONGEST = 25;
const plain = (text: string): string => text.replace(/[\s…]+/g, ' ').trim();

async function drawn(page: Page): Promise<Drawn> {
  return JSON.parse(await page.locator('.stage-host').getAttribute('data-drawn') ?? 'null') as Drawn;
}

/** Whether the picture shows the person as the page tells them, and says nothing that the page does not. */
async function agree(page: Page): Promise<string> {
  const { customer, bubble } = await drawn(page);
  const bearing = page.locator('.bearing');
  const told = await bearing.isVisible() ? plain(await bearing.innerText()) : null;
  if (told !== null && !(told.startsWith(customer?.name ?? '?') && told.includes(`: ${en.person.moods[customer?.mood ?? 'calm']},`))) {
    return `${customer?.name} looks ${customer?.mood}; the page tells of ${told}`;
  }
  const talk = plain(await page.locator('.talk').innerText());
  return bubble === null || talk.includes(plain(bubble)) ? 'agreed' : `only the picture says: ${bubble}`;
}

/** Presses something that a player could press; gives false when the run has ended. */
async function anything(page: Page, d: Dice): Promise<boolean> {
  const choices = page.locator('button[data-choice]');
  const count = await choices.count();
  if (count === 0) return false;
  if (d.chance(0.25)) {
    await page.locator('[data-tool="around"]').click();
    const looks = page.locator('[data-look]');
    await looks.nth(d.below(await looks.count())).click();
    return true;
  }
  await choices.nth(d.below(count)).click();
  const skip = page.getByRole('dialog').getByRole('button', { name: en.reading.skip });
  if (await skip.isVisible()) await skip.click();
  return true;
}

describe('the picture and the page', () => {
  it.each([
    ['midnight-cot', SIZES.desktop], ['locked-out', SIZES.phone], ['green-board', SIZES.desktop],
  ] as const)('of %s never disagree, after any decision of a random play', async (scenario, viewport) => {
    const { page, errors } = await openGame(`?scenario=${scenario}&seed=agree`, { viewport });
    const d = dice(scenario, 'agreement');
    await page.locator('.stage-host[data-drawn]').waitFor({ timeout: 60_000 });
    await page.locator('[data-tool="around"]').click();
    const listed = await page.locator('[data-look]').evaluateAll((all) => all.map((one) => one.getAttribute('data-look')));
    await page.keyboard.press('Escape');
    expect([...(await drawn(page)).things].sort()).toEqual([...listed].sort());
    for (let turn = 0; turn < LONGEST; turn += 1) {
      // The picture tells a turn at a human pace; it has caught up when both agree.
      await expect.poll(() => agree(page), { timeout: 30_000, message: `after ${turn} decisions` }).toBe('agreed');
      if (!await anything(page, d)) break;
    }
    expect(errors).toEqual([]);
  }, 300_000);
});
