import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openGame } from './game.ts';
import { walk } from './walk.ts';

/** The narrowest page that must not scroll sideways, in CSS pixels, and how large its letters are. */
const NARROW = { width: 320, height: 640 };
const TWICE = '200%';

/** What sticks out to the right, or has words cut off inside it; as selectors with a few words. */
async function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = (it: Element): string => `${it.tagName.toLowerCase()}.${it.className}: ${it.textContent?.trim().slice(0, 30)}`;
    const shown = (it: Element): boolean => it.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    const cut = (it: Element): boolean => it.scrollWidth > it.clientWidth + 1 && /hidden|clip/.test(getComputedStyle(it).overflowX) && it.clientWidth > 1;
    // A strip that is pushed sideways, and only so, holds its words within reach.
    const isStrip = (it: Element): boolean => /auto|scroll/.test(getComputedStyle(it).overflowX) && it.scrollWidth > it.clientWidth
      && it.scrollHeight <= it.clientHeight + 2;
    const inStrip = (it: Element | null): boolean => it !== null && (isStrip(it) || inStrip(it.parentElement));
    const hasWords = (it: Element): boolean => [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const out = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
    for (const it of document.querySelectorAll('body *')) {
      // A map is pushed about in both directions, and stands beside it as a list.
      if (!shown(it) || !hasWords(it) || it.closest('.stage-host, svg')) continue;
      const { left, right, width } = it.getBoundingClientRect();
      if (width > 1 && (right > innerWidth + 1 || left < -1) && !inStrip(it)) out.push(`outside: ${named(it)}`);
      if (cut(it)) out.push(`cut: ${named(it)}`);
    }
    return out;
  });
}

describe('at 320 pixels, with letters twice as large', () => {
  it('no screen scrolls sideways and no words are cut off', async () => {
    const { page } = await openGame('', { viewport: NARROW });
    await page.addInitScript((size) => {
      new MutationObserver(() => { document.documentElement.style.fontSize = size; }).observe(document, { childList: true, subtree: true });
    }, TWICE);
    const found: Record<string, string[]> = {};
    const visited: string[] = [];
    await walk(page, inject('gameUrl'), 'midnight-cot', async (name) => {
      visited.push(name);
      const here = await lost(page);
      if (here.length > 0) found[name] = here;
    });
    expect(found).toEqual({});
    expect(visited.length).toBeGreaterThan(15);
  }, 300_000);
});
