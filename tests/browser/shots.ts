/** `npm run shots`: pictures of all that is drawn and of every screen, into `shots/`. */
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../src/cli/chromium.ts';
import { command, EXIT } from '../../src/cli/common.ts';
import { readLibrary } from '../../src/cli/library.ts';
import { serveBuilt } from '../../src/cli/served.ts';
import { enter, serveGallery } from './gallery/open.ts';
import { Album } from './shots/album.ts';
import { ART } from './shots/art.ts';
import { screens, type Manner } from './shots/screens.ts';
import { SHOT_SIZES, STAGES, type ShotSize } from './sizes.ts';

const FOLDER = 'shots';
const SCREENS = 'screens';

const HELP = `npm run shots -- [--only GROUP] [--size SIZE] [--scenario ID] [--dark] [--contrast] [--json]

Draws every setting at every hour, every mood on every kind of body, every thing and every
beat; builds the game and walks through each situation, from the library to the end of the
debrief. Writes pictures to ${FOLDER}/, all of them on one page, ${FOLDER}/index.html, and
each group as one picture, ${FOLDER}/sheet-GROUP-SIZE.png.

  --only GROUP   ${[...Object.keys(ART), SCREENS].join(', ')}; all if left out
  --size SIZE    ${Object.entries(SHOT_SIZES).map(([name, { width, height }]) => `${name} (${width} × ${height})`).join(', ')}; all if left out
  --scenario ID  screens of this situation only
  --dark         screens as on a device that is set to dark
  --contrast     screens as on a device that asks for more contrast
  --json         prints an array of { group, size, name, file }
  --help         prints this`;

await command({
  help: HELP,
  options: {
    only: { type: 'string' }, size: { type: 'string' }, scenario: { type: 'string' },
    dark: { type: 'boolean' }, contrast: { type: 'boolean' },
  },
  async run({ values: { only, size, scenario, dark = false, contrast = false }, json }) {
    const groups = one(only, [...Object.keys(ART), SCREENS], 'group');
    const sizes = one(size, Object.keys(SHOT_SIZES), 'size') as ShotSize[];
    const known = readLibrary(join(process.cwd(), 'scenarios')).cards.map(({ id }) => id);
    const scenarios = one(scenario, known, 'situation');
    const { executablePath, args, env } = await findChromium();
    const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
    try {
      const album = new Album(FOLDER);
      await takeArt(browser, album, groups, sizes);
      if (groups.includes(SCREENS)) await takeScreens(browser, album, scenarios, sizes, { dark, contrast });
      const sheets = await album.bind(browser);
      console.log(json ? JSON.stringify(album.shots, null, 2) : `${album.shots.length} pictures\n${sheets.join('\n')}`);
      return EXIT.fine;
    } finally {
      await browser.close();
    }
  },
});

/** The one that was asked for, or all. */
function one(wanted: string | undefined, all: readonly string[], what: string): string[] {
  if (wanted === undefined) return [...all];
  if (!all.includes(wanted)) throw new Error(`there is no ${what} ${wanted}: take one of ${all.join(', ')}`);
  return [wanted];
}

async function takeArt(browser: Browser, album: Album, groups: readonly string[], sizes: readonly ShotSize[]): Promise<void> {
  const art = Object.entries(ART).filter(([name]) => groups.includes(name));
  if (art.length === 0) return;
  const gallery = await serveGallery();
  try {
    for (const size of sizes) {
      for (const [group, take] of art) {
        album.begin(group, size);
        const page = await browser.newPage({ viewport: STAGES[size], reducedMotion: 'reduce' });
        await enter(page, gallery.url);
        await take(page, album, size);
        await page.close();
      }
    }
  } finally {
    await gallery.close();
  }
}

async function takeScreens(
  browser: Browser, album: Album, scenarios: readonly string[], sizes: readonly ShotSize[], manner: Manner,
): Promise<void> {
  const served = await serveBuilt();
  try {
    for (const scenario of scenarios) {
      for (const size of sizes) await screens(browser, served.url, scenario, album, size, manner);
    }
  } finally {
    await served.close();
  }
}
