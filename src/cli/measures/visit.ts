/** What a first visit costs: measured in a browser, against the game as it ships. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../chromium.ts';
import { serveBuilt, type Served } from '../served.ts';
import type { Figure } from './measure.ts';
import { fetched, noteReady, type Fetched } from './ready.ts';

/** Milliseconds: how long everything may take to arrive and to come to rest, and how long rest is measured. */
const TIME = { arrive: 60_000, settle: 5_000, calm: 2_000, restless: 60_000, life: 45_000, rest: 10_000 } as const;
/** Milliseconds of CPU a second below which the opening is over: the last word is said, nobody moves. */
const CALM = 50;

/**
 * Opens a situation from its address in a fresh profile.
 * @param scenario the situation's id
 */
export async function measureVisit(scenario: string): Promise<Figure[]> {
  const served = await serveBuilt();
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const { before, all } = await load(page, `${served.url}?scenario=${scenario}&seed=1`);
    return [
      { name: 'page: before the first choice', figure: kilobytes(before, served), unit: 'KB brotli', bound: 60, is: 'at most' },
      { name: 'page: requests before the first choice', figure: before.length, unit: 'requests', bound: 3, is: 'at most' },
      { name: 'page: all that a first situation needs', figure: kilobytes(all, served), unit: 'KB brotli', bound: 600, is: 'at most' },
      { name: 'stage: at rest', figure: await restingCpu(browser), unit: 'ms CPU a second', bound: 10, is: 'at most' },
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Waits until the first choice can be pressed, then until the picture stands and all is quiet. */
async function load(page: Page, url: string): Promise<{ before: Fetched[]; all: Fetched[] }> {
  await noteReady(page);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: TIME.arrive });
  await page.waitForSelector('canvas', { state: 'attached', timeout: TIME.arrive });
  await page.waitForLoadState('networkidle', { timeout: TIME.arrive });
  await page.waitForTimeout(TIME.settle);
  return fetched(page);
}

/** Compressed as a static host would, each file once. */
function kilobytes(list: readonly Fetched[], { folder }: Served): number {
  const files = new Set(list.map(({ path }) => (path.endsWith('/') ? `${path}index.html` : path)));
  const there = [...files].map((file) => join(folder, decodeURIComponent(file))).filter((file) => existsSync(file));
  const bytes = there.map((file) => brotliCompressSync(readFileSync(file)).length);
  return bytes.reduce((sum, n) => sum + n, 0) / 1024;
}

/**
 * CPU time of what draws — the page and the graphics process — while nobody touches anything,
 * in milliseconds a second. Waits for the opening to be over, but not for ever, and then for
 * the last blinks that follow it: a stage that never rests is measured as it is.
 */
async function restingCpu(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const used = async (): Promise<number> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const during = async (ms: number): Promise<number> => {
    const before = await used();
    await new Promise((done) => { setTimeout(done, ms); });
    return ((await used()) - before) * 1e6 / ms;
  };
  for (let waited = 0; waited < TIME.restless && await during(TIME.calm) > CALM; waited += TIME.calm);
  await new Promise((done) => { setTimeout(done, TIME.life); });
  return during(TIME.rest);
}
