import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium, PACKAGED } from '../../src/cli/chromium.ts';
import packageJson from '../../package.json' with { type: 'json' };

describe('finding a browser', () => {
  it('takes the one that is named, and says so when it is not there', async () => {
    const named = await findChromium({ CHROMIUM_PATH: process.execPath });
    expect(named).toMatchObject({ executablePath: process.execPath, from: 'CHROMIUM_PATH' });
    await expect(findChromium({ CHROMIUM_PATH: '/nowhere/chrome' })).rejects.toThrow('CHROMIUM_PATH names no file: /nowhere/chrome');
  });

  it.runIf(process.platform === 'linux')('starts the packaged one, which draws with WebGL', async () => {
    const { executablePath, args, env, from } = await findChromium({ ...process.env, UNSCRIPTED_BROWSER: 'bundled' });
    expect(from).toBe('bundled');
    expect(packageJson.devDependencies['@sparticuz/chromium']).toBe(PACKAGED);
    const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
    try {
      expect(browser.version()).toMatch(new RegExp(`^${PACKAGED.split('.')[0]}\\.`));
      const page = await browser.newPage();
      expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl') !== null)).toBe(true);
    } finally {
      await browser.close();
    }
  }, 120_000);
});
