import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openGame } from './game.ts';

const PLAY = '?scenario=midnight-cot&seed=resume';

/** All that is read on the page, once it stands still. */
async function standing(page: Page): Promise<string> {
  await page.locator('.screen').waitFor();
  let last = '';
  await expect.poll(async () => {
    const [before, now] = [last, await page.locator('.screen').innerText()];
    last = now;
    return now !== '' && now === before;
  }, { timeout: 20_000, interval: 300 }).toBe(true);
  return last;
}

async function take(page: Page, choices: number): Promise<void> {
  for (let i = 0; i < choices; i += 1) {
    const before = await page.locator('.screen').innerText();
    await page.locator('button[data-choice]').first().click();
    const skip = page.locator('dialog[open] .sheet-foot .button').last();
    await page.waitForTimeout(50);
    if (await skip.isVisible()) await skip.click();
    await expect.poll(() => page.locator('.screen').innerText(), { timeout: 10_000 }).not.toBe(before);
    if (await page.locator('.ending').isVisible()) return;
  }
}

describe('a reload', () => {
  it('in mid-play comes back to the same words', async () => {
    const { page, errors } = await openGame(PLAY);
    await take(page, 2);
    const before = await standing(page);
    await page.reload();
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    expect(await standing(page)).toBe(before);
    expect(errors).toEqual([]);
  });

  it('in mid-debrief comes back to the same page of it', async () => {
    const { page, errors } = await openGame(PLAY);
    await take(page, 60);
    await page.locator('.ending .button').click();
    for (const step of ['understand', 'apply']) {
      await page.locator(`.step-${step}`).waitFor();
      await page.locator('.page-foot .button').last().click();
    }
    await page.locator('.step-evidence').waitFor();
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    const before = await standing(page);
    await page.reload();
    await page.locator('.step-evidence').waitFor();
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    expect(await standing(page)).toBe(before);
    expect(errors).toEqual([]);
  });
});
