import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openGame } from './game.ts';
import { axe } from './hands.ts';
import { SIZES } from './sizes.ts';
import { walk } from './walk.ts';

/** What a device asks for, and so what every screen must bear. */
const THEMES = {
  paper: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'paper with contrast': { colorScheme: 'light', contrast: 'more' },
  'dark with contrast': { colorScheme: 'dark', contrast: 'more' },
} as const;

/** What axe finds in each theme. Colours that fade from one to the next are given their time. */
async function inAllThemes(page: Page): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [theme, media] of Object.entries(THEMES)) {
    await page.emulateMedia(media);
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))));
    const violations = await axe(page);
    if (violations.length > 0) found[theme] = violations;
  }
  await page.emulateMedia(THEMES.paper);
  return found;
}

describe('axe', () => {
  it.each(Object.entries(SIZES))('finds nothing wrong on any screen in any theme, %s', async (_name, viewport) => {
    const { page } = await openGame('', { viewport });
    const found: Record<string, unknown> = {};
    const visited: string[] = [];
    await walk(page, inject('gameUrl'), 'midnight-cot', async (name) => {
      visited.push(name);
      const here = await inAllThemes(page);
      if (Object.keys(here).length > 0) found[name] = here;
    });
    expect(found).toEqual({});
    expect(visited.length).toBeGreaterThan(15);
  }, 600_000);
});
