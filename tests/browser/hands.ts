/** Keys, axe and pictures, on any page of the game. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** Presses keys one after the other, as a hand would. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/**
 * Moves by Tab until what has the focus bears this accessible name.
 * @param most how many presses before giving up
 * @throws with the names that were met, when none fits
 */
export async function tabTo(page: Page, name: string | RegExp, most = 80): Promise<void> {
  const met: string[] = [];
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    const now = await focusedName(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    met.push(now);
  }
  throw new Error(`Tab never came to ${String(name)}; it met: ${met.join(' | ')}`);
}

/** The accessible name of what has the focus, as the browser computes it; empty for none. */
export async function focusedName(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    if (result.objectId === undefined) return '';
    const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
    return String(nodes[0]?.name?.value ?? '');
  } finally {
    await session.detach();
  }
}

export interface Violation {
  readonly id: string;
  readonly help: string;
  /** Where, as selectors. */
  readonly nodes: readonly string[];
}

/** Runs axe over the page as it stands. @returns what it finds wrong, an empty list when clean */
export async function axe(page: Page): Promise<readonly Violation[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // Through the debugger, since the page's own policy lets no foreign script in.
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe: it } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await it.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target }) => target.join(' ')) }));
  });
}

