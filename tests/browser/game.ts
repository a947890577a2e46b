/** The game in a page of its own, for each browser test. See hands.ts for what to do with it. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';
import { noteReady } from '../../src/cli/measures/ready.ts';
import { SIZES } from './sizes.ts';

export interface Opened {
  readonly page: Page;
  /** Every address asked for so far, in order. */
  readonly requests: readonly string[];
  /** Those that went to another host; none was let through. */
  readonly foreign: readonly string[];
  /** What the page threw, or wrote to its console as an error. */
  readonly errors: readonly string[];
}

export interface Opening {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The element that says the page stands: a choice that can be pressed, or the board of situations. */
  readonly until?: string;
  readonly context?: BrowserContextOptions;
}

let browser: Promise<Browser> | null = null;
const open = new Set<Page>();

afterEach(async () => {
  await Promise.all([...open].map(async (page) => page.context().close()));
  open.clear();
});
afterAll(async () => {
  await (await browser)?.close();
  browser = null;
});

/**
 * Opens the built game in a fresh profile; it is closed after the test.
 * @param path what follows the game's address, such as `?scenario=midnight-cot&seed=1`, or a whole address
 */
export async function openGame(path = '', given: Opening = {}): Promise<Opened> {
  const { viewport = SIZES.desktop, until = 'html[data-ready], [data-start]', context = {} } = given;
  browser ??= chromium.connect(inject('browserEndpoint'));
  const fresh = await (await browser).newContext({ viewport, reducedMotion: 'reduce', serviceWorkers: 'block', ...context });
  const page = await fresh.newPage();
  open.add(page);
  await noteReady(page);
  const url = new URL(path, inject('gameUrl'));
  const opened = await watched(page, url.origin);
  await page.goto(url.href, { waitUntil: 'commit' });
  await page.waitForSelector(until, { state: 'attached', timeout: 30_000 });
  return opened;
}

/** Keeps a record of what a page asks for and throws, and lets nothing go to other hosts. */
async function watched(page: Page, home: string): Promise<Opened> {
  const requests: string[] = [];
  const foreign: string[] = [];
  const errors: string[] = [];
  const isHome = (url: string): boolean => url.startsWith(home) || /^(?:data|blob):/.test(url);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.context().route('**/*', async (route) => {
    const url = route.request().url();
    if (!/^(?:data|blob):/.test(url)) requests.push(url);
    if (isHome(url)) return route.continue();
    foreign.push(url);
    return route.abort('blockedbyclient');
  });
  return { page, requests, foreign, errors };
}
