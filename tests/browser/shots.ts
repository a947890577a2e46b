/** `npm run shots`: pictures of every screen at two sizes, into `shots/`. */
import { chromium } from 'playwright-core';
import { findChromium } from '../../src/cli/chromium.ts';
import { command, EXIT } from '../../src/cli/common.ts';
import { serveBuilt } from '../../src/cli/served.ts';
import { shoot } from './hands.ts';
import { SIZES } from './sizes.ts';
import { walk } from './walk.ts';

const HELP = `npm run shots -- [--scenario ID] [--dark]

Builds the game, walks through every screen of it and writes pictures to shots/.

  --scenario ID  the situation that is played; midnight-cot if left out
  --dark         as on a device that is set to dark
  --help         prints this`;

await command({
  help: HELP,
  options: { scenario: { type: 'string' }, dark: { type: 'boolean' } },
  async run({ values: { scenario = 'midnight-cot', dark = false } }) {
    const served = await serveBuilt();
    const { executablePath, args, env } = await findChromium();
    const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
    try {
      for (const [size, viewport] of Object.entries(SIZES)) {
        const page = await browser.newPage({ viewport, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
        let count = 0;
        await walk(page, served.url, scenario, async (name) => {
          count += 1;
          // The picture behind the page takes a moment to stand.
          await page.waitForTimeout(400);
          await shoot(page, `${size}-${String(count).padStart(2, '0')}-${name}`);
        });
        await page.close();
        console.log(`${count} pictures at ${viewport.width} × ${viewport.height}`);
      }
      return EXIT.fine;
    } finally {
      await browser.close();
      await served.close();
    }
  },
});
