import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarios } from '../../src/cli/vite-scenarios.ts';
import { worlds } from '../../src/cli/vite-worlds.ts';
import { ROOT } from '../structure/source.ts';
import { openGame } from './game.ts';

let server: ViteDevServer;
let folder = '';
const file = (): string => join(folder, 'scenarios', 'midnight-cot.yaml');
const rewrite = (change: (text: string) => string): void => writeFileSync(file(), change(readFileSync(file(), 'utf8')));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unscripted-dev-'));
  cpSync(join(ROOT, 'scenarios'), join(folder, 'scenarios'), { recursive: true });
  server = await createServer({
    root: ROOT, configFile: false, logLevel: 'silent', cacheDir: join(folder, 'cache'),
    plugins: [scenarios(join(folder, 'scenarios')), worlds(join(folder, 'scenarios', 'worlds'))],
    server: { host: '127.0.0.1', port: 0, fs: { allow: [ROOT, folder] }, watch: { usePolling: true, interval: 100 } },
  });
  server.watcher.add(join(folder, 'scenarios'));
  await server.listen();
}, 120_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('while a situation is being written', () => {
  it('the player stays where they are when its text changes, and sees what is wrong with it', async () => {
    const url = `${server.resolvedUrls?.local[0]}?scenario=midnight-cot&seed=dev`;
    const { page } = await openGame(url);
    const before = await page.locator('.screen').innerText();
    await page.locator('button[data-choice]').first().click();
    await expect.poll(() => page.locator('.screen').innerText(), { timeout: 20_000 }).not.toBe(before);
    await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
    const choice = page.locator('button[data-choice] .choice-text').first();
    const text = (await choice.innerText()).trim();

    rewrite((yaml) => yaml.replaceAll(text, 'Quite another thing to say.'));
    await expect.poll(() => choice.innerText(), { timeout: 20_000 }).toBe('Quite another thing to say.');

    rewrite((yaml) => yaml.replace(/^title:/m, 'titel:'));
    await page.locator('vite-error-overlay').waitFor({ state: 'attached' });
    expect(await page.locator('vite-error-overlay .message-body').innerText()).toContain('UNKNOWN_KEY');

    rewrite((yaml) => yaml.replace(/^titel:/m, 'title:'));
    await page.locator('vite-error-overlay').waitFor({ state: 'detached' });
    expect(await choice.innerText()).toBe('Quite another thing to say.');
    expect(await page.evaluate(() => 'stillHere' in globalThis)).toBe(true);
  }, 120_000);
});
