/** What a page had asked for by the time its first choice could be pressed. */
import type { Page } from 'playwright-core';

/** One thing asked for, and when, in milliseconds from the start. */
export interface Fetched {
  /** The path of its address. */
  readonly path: string;
  readonly at: number;
}

/** To be called before the page is opened: notes the moment when `data-ready` is set. */
export async function noteReady(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.documentElement.hasAttribute('data-ready')) return;
      Object.assign(globalThis, { readyAt: performance.now() });
      observer.disconnect();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
  });
}

/** What the page asked its own host for, itself first: before that moment, and until now. */
export async function fetched(page: Page): Promise<{ before: Fetched[]; all: Fetched[] }> {
  const { readyAt, all } = await page.evaluate(() => ({
    readyAt: (globalThis as unknown as { readyAt: number }).readyAt,
    all: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter(({ name }) => name.startsWith(location.origin))
      .map(({ name, startTime }) => ({ path: new URL(name).pathname, at: startTime })),
  }));
  return { before: all.filter(({ at }) => at <= readyAt), all };
}
