/** Pictures of every screen of the game, in every situation that it has. */
import type { Browser } from 'playwright-core';
import { SHOT_SIZES, type ShotSize } from '../sizes.ts';
import { walk } from '../walk.ts';
import type { Album } from './album.ts';

export interface Manner {
  readonly dark: boolean;
  readonly contrast: boolean;
}

/** The picture behind the page takes a moment to stand, in milliseconds. */
const STAND = 400;

/** Walks through a situation at a size, as on a device set to `manner`. */
export async function screens(browser: Browser, url: string, scenario: string, album: Album, size: ShotSize, manner: Manner): Promise<void> {
  const group = ['screens', scenario, manner.dark ? 'dark' : '', manner.contrast ? 'contrast' : ''].filter(Boolean).join('-');
  album.begin(group, size);
  const page = await browser.newPage({
    viewport: SHOT_SIZES[size], reducedMotion: 'reduce',
    colorScheme: manner.dark ? 'dark' : 'light', contrast: manner.contrast ? 'more' : 'no-preference',
  });
  let count = 0;
  await walk(page, url, scenario, async (name) => {
    count += 1;
    await page.waitForTimeout(STAND);
    await album.take(page, group, size, `${String(count).padStart(2, '0')}-${name}`);
  });
  await page.close();
}
