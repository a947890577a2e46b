/** A walk through every screen of the game, for axe and for pictures. */
import type { Page } from 'playwright-core';

/** Decisions after which a run must have ended. */
const LONGEST = 60;
const PANELS = ['around', 'handbook', 'notebook', 'transcript', 'leave'] as const;
const STEPS = ['understand', 'apply', 'evidence', 'act', 'roads', 'share', 'commitment', 'done'] as const;

/** Called on each screen, once it stands. */
export type Visit = (name: string) => Promise<void>;

/**
 * Opens the front door, the settings, a situation with all that can be opened in it, plays
 * that to an ending by always taking the first choice, turns every page of the debrief, and looks back.
 * @param url the game's address
 */
export async function walk(page: Page, url: string, scenario: string, visit: Visit): Promise<void> {
  await page.goto(url);
  await page.locator(`[data-start="${scenario}"]`).waitFor();
  await visit('library');
  await page.locator('.library .knob').click();
  await page.locator('.screen.settings').waitFor();
  await visit('settings');
  await page.goto(`${url}?scenario=${scenario}&seed=1`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.locator('canvas').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await visit('play');
  for (const name of PANELS) await openPanel(page, name, visit);
  await playToTheEnd(page, visit);
  await visit('ending');
  await page.locator('.ending .button').click();
  await debrief(page, visit);
  await lookBack(page, visit);
}

/** A moment seen again, and then every page of looking back. */
async function lookBack(page: Page, visit: Visit): Promise<void> {
  await page.locator('.page-foot .button').last().click();
  await page.locator('.shelf').waitFor();
  await visit('library-played');
  await page.locator('.shelf .button').first().click();
  await page.locator('.back-rows').first().waitFor();
  await visit('growth');
  await page.locator('.back-growth .toggle-row .button').first().click();
  await page.locator('.map-frame').waitFor();
  await page.locator('.map-list summary').click();
  await page.locator('.map-name').first().click();
  await visit('map');
  await page.locator('.map-picked .strong').click();
  await page.locator('.aside').waitFor();
  await visit('play-what-if');
  await page.locator('.aside .button').click();
  await page.locator('.map-frame').waitFor();
  await page.locator('.back-tab').nth(1).click();
  await page.locator('.back-journal .journal-find, .back-journal .back-part').first().waitFor();
  await visit('journal');
  await page.locator('.back-tab').nth(2).click();
  await page.locator('.language').waitFor();
  await visit('language');
  await page.locator('.back-tab').last().click();
  await page.locator('.review-from .toggle-row button').click();
  await page.locator('.back-review [role=status]').waitFor();
  await visit('review');
}

async function openPanel(page: Page, name: string, visit: Visit): Promise<void> {
  const tool = page.locator(`[data-tool="${name}"]`);
  // On a desk the notebook lies open already.
  if (!await tool.isVisible()) return;
  await tool.click();
  await page.locator('dialog[open]').waitFor();
  await visit(`play-${name}`);
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

async function playToTheEnd(page: Page, visit: Visit): Promise<void> {
  const ending = page.locator('.ending');
  const sheet = page.locator('dialog[open]');
  for (let i = 0; i < LONGEST; i += 1) {
    if (await ending.isVisible()) return;
    await page.locator('button[data-choice]').first().click();
    await page.waitForTimeout(50);
    if (!await sheet.isVisible()) continue;
    await visit('play-reading');
    await sheet.locator('.sheet-foot .button').last().click();
    await sheet.waitFor({ state: 'detached' });
  }
  await ending.waitFor();
}

async function debrief(page: Page, visit: Visit): Promise<void> {
  for (const step of STEPS) {
    await page.locator(`.step-${step}`).waitFor();
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    await visit(`debrief-${step}`);
    if (step !== 'done') await page.locator('.page-foot .button').last().click();
  }
}
