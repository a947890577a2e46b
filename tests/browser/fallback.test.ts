import { chromium } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { findChromium } from '../../src/cli/chromium.ts';
import type { Beat, Picture, Setting } from '../../src/scenario/index.ts';
import { described, goOn, OPEN, present, shown } from './gallery/open.ts';
import { openGame } from './game.ts';
import { SIZES } from './sizes.ts';

const PLAY = '?scenario=midnight-cot&seed=1';

describe('names that nobody has drawn, as in a situation of a later format', () => {
  it('are shown by a plain room and a tied box, and a beat by nothing', async () => {
    const { page, errors } = await openGame(inject('galleryUrl'), { until: OPEN });
    const strange = { setting: 'moon-base' as Setting, things: [['ray-gun' as Picture, 'counter']] as const };
    await present(page, { ...strange, next: { shows: ['meteor' as Beat] } }, { width: 640, height: 400 });
    const before = await page.screenshot();
    await goOn(page);
    await shown(page);
    expect(await described(page)).toMatchObject({ setting: 'moon-base', customer: { mood: 'calm' }, things: ['thing-0'] });
    // A blank picture of this size packs into a tenth of that.
    expect(before.length).toBeGreaterThan(20_000);
    expect(errors).toEqual([]);
  });
});

describe('without what draws the picture', () => {
  it('a situation is played as text, and the page says why', async () => {
    const { page } = await openGame('', { until: '[data-start]' });
    await page.route(/phaser-/, (route) => route.abort());
    await page.locator('[data-start="midnight-cot"]').click();
    await page.locator('.notice').filter({ hasText: 'The picture did not arrive.' }).waitFor();
    const before = await page.locator('.talk').innerText();
    await page.locator('button[data-choice]').first().click();
    await expect.poll(() => page.locator('.talk').innerText()).not.toBe(before);
    expect(await page.locator('canvas').count()).toBe(0);
  });

  it('a browser with no WebGL and no graphics card draws all of it', async () => {
    const { executablePath, args, env } = await findChromium();
    const bare = args.filter((arg) => !/angle|swiftshader/.test(arg));
    const browser = await chromium.launch({ executablePath, args: [...bare, '--disable-gpu', '--disable-3d-apis'], env: { ...env } });
    try {
      const page = await browser.newPage({ viewport: SIZES.desktop, reducedMotion: 'reduce' });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(inject('gameUrl') + PLAY);
      await page.locator('.stage-host[data-drawn*="setting"]').waitFor({ state: 'attached', timeout: 60_000 });
      expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull();
      expect((await page.locator('canvas').screenshot()).length).toBeGreaterThan(50_000);
      await page.locator('button[data-choice]').first().click();
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
