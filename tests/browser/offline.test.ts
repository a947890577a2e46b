/** The game without a network, after it was played once with one. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { serveFolder } from '../../src/cli/served.ts';
import { openGame } from './game.ts';

const PLAY = '?scenario=locked-out&seed=offline';

const decide = async (page: Page): Promise<void> => {
  const before = await page.locator('.screen').innerText();
  await page.locator('button[data-choice]').first().click();
  await expect.poll(() => page.locator('.screen').innerText(), { timeout: 10_000 }).not.toBe(before);
};

/** Waits until the settings say that the game is kept. */
async function kept(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).first().click();
  await page.getByText('The game lies on this device').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Back' }).click();
}

describe('without a network', () => {
  it('the game opens, goes on where it was, and has every situation, those that nobody wrote too', async () => {
    const host = await serveFolder(inject('gameFolder'));
    const { page, foreign } = await openGame(`${host.url}${PLAY}`, { context: { serviceWorkers: 'allow' } });
    await decide(page);
    await kept(page);
    const before = await page.locator('.screen').innerText();
    await host.close();
    await page.reload();
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await expect.poll(() => page.locator('.screen').innerText(), { timeout: 10_000 }).toBe(before);
    await page.locator('canvas').waitFor();

    for (const other of ['?scenario=grey-label&seed=offline', '?code=EW-400-00M&seed=offline']) {
      await page.goto(new URL(other, page.url()).href);
      await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 60_000 });
      await page.locator('canvas').waitFor();
      await decide(page);
    }
    expect(foreign).toEqual([]);
  });

  it('nothing is kept of it once everything is forgotten', async () => {
    const { page } = await openGame(PLAY, { context: { serviceWorkers: 'allow' } });
    await decide(page);
    await kept(page);
    await page.getByRole('button', { name: 'Settings' }).first().click();
    await page.getByRole('button', { name: 'Forget everything on this device' }).click();
    await page.getByRole('button', { name: 'Yes, forget it all' }).click();
    await page.locator('.library').waitFor();
    await expect.poll(() => page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length])).toEqual([0, 0]);
    await page.getByRole('button', { name: 'Settings' }).first().click();
    await page.getByText('Once you play, the game is kept').waitFor();
  });
});
