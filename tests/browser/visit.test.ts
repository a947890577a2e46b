import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { describe, expect, inject, it } from 'vitest';
import { fetched } from '../../src/cli/measures/ready.ts';
import { openGame } from './game.ts';

const PLAY = '?scenario=midnight-cot&seed=1';
const names = (requests: readonly string[]): string[] => requests.map((url) => new URL(url).pathname.replace(/^.*\//, ''));

describe('a first visit', () => {
  it('waits for three files before the first choice: the page, the game, the situation', async () => {
    const { page } = await openGame(PLAY);
    const { before } = await fetched(page);
    expect(before).toHaveLength(3);
    expect(before.map(({ path }) => path).join(' ')).toMatch(/^\/ (?=.*index-\S+\.js)(?=.*midnight-cot-\S+\.js)/);
  });

  it('asks nobody else for anything, and nothing goes wrong', async () => {
    const { page, foreign, errors, requests } = await openGame(PLAY);
    await page.locator('canvas').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect(names(requests).some((name) => name.startsWith('phaser-'))).toBe(true);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('is kept at home by the page itself', async () => {
    const { page, foreign } = await openGame(PLAY);
    const reached = await page.evaluate(() => fetch('https://example.com/').then(() => true, () => false));
    expect(reached).toBe(false);
    // The page's own policy stopped it before it became a request.
    expect(foreign).toEqual([]);
  });

  it('gets its typefaces after the first choice', async () => {
    const { page } = await openGame(PLAY);
    const loaded = (): Promise<string[]> => page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')));
    await expect.poll(loaded, { timeout: 20_000 }).toContain('Atkinson Hyperlegible');
  });
});

describe('on a static host', () => {
  it('runs in a folder of its own', async () => {
    const root = mkdtempSync(join(tmpdir(), 'unscripted-host-'));
    cpSync(inject('gameFolder'), join(root, 'some', 'folder'), { recursive: true });
    const host = await preview({ configFile: false, root, logLevel: 'silent', build: { outDir: '.' }, preview: { port: 0, host: '127.0.0.1' } });
    try {
      const url = `${host.resolvedUrls?.local[0]}some/folder/`;
      const { page, errors } = await openGame(new URL(PLAY, url).href);
      await page.locator('canvas').waitFor({ state: 'attached' });
      expect(errors).toEqual([]);
    } finally {
      await host.close();
      rmSync(root, { recursive: true, force: true });
    }
  });
});

describe('addresses that lead nowhere', () => {
  it('say so and offer the library', async () => {
    for (const path of ['?scenario=no-such-thing', '?scenario=__proto__', '?scenario=%00&seed=1', '?run=%7Bnonsense']) {
      const { page, errors } = await openGame(path, { until: '[data-start]' });
      expect(await page.locator('[data-start]').count(), path).toBeGreaterThan(0);
      expect(errors, path).toEqual([]);
    }
    const { page } = await openGame('?scenario=no-such-thing', { until: '[data-start]' });
    expect(await page.locator('body').innerText()).toContain('no-such-thing');
  });
});
