/** What the picture costs while it moves, and what it keeps after many situations: measured in a browser, drawing without a graphics card. */
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { findChromium } from '../chromium.ts';
import { serveBuilt } from '../served.ts';
import type { Figure } from './measure.ts';

/** Decisions whose telling is watched, and for how many milliseconds each. */
const WATCHED = { decisions: 4, ms: 3_500 } as const;
/** So many situations are opened again, one after another, once each has been open: its text and its drawings are meant to stay. */
const AGAIN = 30;
const ARRIVE = 60_000;

/**
 * Frames of one situation, and the growth of memory over thirty.
 * @param scenarios ids, at least one; the first one's frames are measured
 */
export async function measureStage(scenarios: readonly string[]): Promise<Figure[]> {
  const served = await serveBuilt();
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args, '--disable-gpu'], env: { ...env } });
  try {
    return [...await frames(browser, `${served.url}?scenario=${scenarios[0]}&seed=1`), ...await memory(browser, served.url, scenarios)];
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The value below which this share of all lie. */
function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Notes for each frame how long after the last it came, and how long the game worked on it. */
async function noteFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = { gaps: [] as number[], work: [] as number[] };
    const ask = globalThis.requestAnimationFrame.bind(globalThis);
    let last = 0;
    globalThis.requestAnimationFrame = (draw) => ask((time) => {
      const before = performance.now();
      draw(time);
      noted.work.push(performance.now() - before);
      // After a rest of the loop the next frame is the first of its row.
      if (time > last && time - last < 400) noted.gaps.push(time - last);
      last = time;
    });
    Object.assign(globalThis, { noted });
  });
}

type Noted = typeof globalThis & { readonly noted: { readonly gaps: number[]; readonly work: number[] } };

async function frames(browser: Browser, url: string): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await noteFrames(page);
  await page.goto(url);
  await page.waitForSelector('.stage-host[data-drawn*="setting"]', { state: 'attached', timeout: ARRIVE });
  const [gaps, work]: [number[], number[]] = [[], []];
  for (let taken = 0; taken < WATCHED.decisions; taken += 1) {
    await page.evaluate(() => Object.values((globalThis as Noted).noted).forEach((list) => list.splice(0)));
    await takeFirst(page);
    await page.waitForTimeout(WATCHED.ms);
    const noted = await page.evaluate(() => (globalThis as Noted).noted);
    gaps.push(...noted.gaps);
    work.push(...noted.work);
  }
  await page.close();
  const ms = { unit: 'ms', is: 'at most' } as const;
  return [
    { name: 'stage: frame to frame while it moves, median', figure: share(gaps, 0.5), bound: 17, ...ms },
    { name: 'stage: work on a frame, 19 of 20', figure: share(work, 0.95), bound: 16, ...ms },
    { name: 'stage: frame to frame, 19 of 20', figure: share(gaps, 0.95), bound: 34, unit: 'ms', is: 'noted' },
  ];
}

/**
 * Takes the first choice, and skips the reading where it is asked; does nothing once a run has ended.
 * Pressed from within the page: what a driver keeps hold of would be measured as kept by the game.
 */
async function takeFirst(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('button[data-choice]')?.click());
  await page.waitForTimeout(100);
  await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('dialog[open] .sheet-foot .button')].at(-1)?.click());
}

interface Kept {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly canvases: number;
}

async function memory(browser: Browser, url: string, scenarios: readonly string[]): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  // Both times before the same page: the same opening, nothing done in it.
  const keptAtRest = async (): Promise<Kept> => {
    await open(page, scenarios[0] ?? '', 'memory');
    await page.waitForTimeout(1_000);
    return kept(session);
  };
  let before: Kept | null = null;
  for (let opened = 0; opened < scenarios.length + AGAIN; opened += 1) {
    if (opened === scenarios.length) before = await keptAtRest();
    await playALittle(page, scenarios[opened % scenarios.length] ?? '', `memory-${opened}`);
  }
  const after = await keptAtRest();
  await page.close();
  const each = (of: keyof Kept): number => Math.max(0, (after[of] - (before?.[of] ?? 0)) / AGAIN);
  return [
    { name: 'memory: heap kept by a situation that was left', figure: each('heap') / 1024, unit: 'KB', bound: 60, is: 'at most' },
    { name: 'memory: nodes kept by it', figure: each('nodes'), unit: 'nodes', bound: 5, is: 'at most' },
    { name: 'memory: listeners kept by it', figure: each('listeners'), unit: 'listeners', bound: 1, is: 'at most' },
    { name: 'memory: drawings kept by it', figure: each('canvases'), unit: 'canvases', bound: 1, is: 'at most' },
  ];
}

/** Opens a situation as a followed link does, without a fresh page. */
async function open(page: Page, scenario: string, seed: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `?scenario=${scenario}&seed=${seed}`);
  await page.locator('button[data-choice]').first().waitFor({ timeout: ARRIVE });
  await page.locator('.stage-host[data-drawn*="setting"]').waitFor({ state: 'attached', timeout: ARRIVE });
}

async function playALittle(page: Page, scenario: string, seed: string): Promise<void> {
  await open(page, scenario, seed);
  for (let taken = 0; taken < 2; taken += 1) {
    await takeFirst(page);
    await page.waitForTimeout(350);
  }
}

/** What is still held once all that can go has gone. */
async function kept(session: CDPSession): Promise<Kept> {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  const { result } = await session.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '', objectGroup: 'canvases' });
  const { result: count } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '', functionDeclaration: 'function () { return this.length; }', returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'canvases' });
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners'), canvases: Number(count.value) };
}
