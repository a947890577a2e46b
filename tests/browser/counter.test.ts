import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { counterWords } from '../../src/page/words.counter.en.ts';
import { debriefWords } from '../../src/page/words.debrief.en.ts';
import { en } from '../../src/page/words.en.ts';
import { openGame } from './game.ts';
import { axe, press, tabTo } from './hands.ts';

const LONGEST = 60;
const PHONE = { width: 390, height: 844 };

/** Takes the first choice by its digit until it is over, and skips the reading where it is asked. */
async function playByKeys(page: Page): Promise<void> {
  const over = page.getByRole('button', { name: en.ending.debrief });
  for (let turn = 0; turn < LONGEST && !await over.isVisible(); turn += 1) {
    const before = await page.locator('.screen').innerText();
    await press(page, '1');
    await page.waitForTimeout(50);
    if (await page.getByRole('dialog').isVisible()) {
      await tabTo(page, en.reading.skip);
      await press(page, 'Enter');
    }
    await expect.poll(() => page.locator('.screen').innerText(), { timeout: 10_000 }).not.toBe(before);
  }
  await over.waitFor();
}

/** What is said and offered at the opening. */
async function opening(page: Page): Promise<string> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return page.locator('.desk').innerText();
}

describe('at the counter', () => {
  it('somebody new is found, played and thought over by keys alone, and the address leads back', async () => {
    const { page, errors } = await openGame('');
    await page.getByRole('option', { name: en.industries.financial }).waitFor({ state: 'attached' });
    await tabTo(page, counterWords.surprise.where);
    await page.keyboard.type(en.industries.financial);
    await tabTo(page, counterWords.surprise.press);
    await press(page, 'Enter');
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    expect(page.url()).toMatch(/\?code=[0-9A-Z]{2}-[0-9A-Z]{3}-[0-9A-Z]{3}&seed=\w+$/);

    await press(page, '1');
    await page.reload();
    await page.locator('html[data-ready], .ending').first().waitFor({ state: 'attached' });
    await playByKeys(page);
    await tabTo(page, en.ending.debrief);
    await press(page, 'Enter');
    await page.getByRole('heading', { name: debriefWords.understand.ask }).waitFor();
    expect(errors).toEqual([]);
  }, 240_000);

  it('the situation of a day is one and the same on two devices', async () => {
    const [one, other] = [await openGame('?day=2026-11-22'), await openGame('?day=2026-11-22')];
    expect(await opening(one.page)).toBe(await opening(other.page));
    expect(one.page.url()).toMatch(/\?code=.*&seed=2026-11-22$/);
    expect(one.errors).toEqual([]);
  });

  it('a code that came amiss is answered for, and set right in its field', async () => {
    const { page, errors } = await openGame('?code=EW-400-0', { viewport: PHONE });
    await page.getByRole('status', { name: en.notices }).getByText('“EW-400-0”').waitFor();
    const field = page.getByRole('textbox', { name: counterWords.code.label });
    await expect.poll(() => field.inputValue()).toBe('EW-400-0');
    await field.press('Enter');
    await page.getByText(counterWords.trouble.malformed).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    await field.fill('ew 400 00m');
    await field.press('Enter');
    await opening(page);
    expect(page.url()).toContain('?code=EW-400-00M&seed=');
    const there = page.url();
    await page.goBack();
    await page.getByRole('heading', { name: en.library.heading }).waitFor();
    await page.goForward();
    await opening(page);
    expect(page.url()).toBe(there);

    await page.locator('[data-tool="leave"]').click();
    const pass = page.getByRole('button', { name: counterWords.pass.press });
    await pass.scrollIntoViewIfNeeded();
    const isWhole = await pass.evaluate((button) => {
      const { left, top } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(left + 20, top + 4));
    });
    expect(isWhole).toBe(true);
    expect(errors).toEqual([]);
  });
});
