/** What the room has already can be looked at in the picture, as things can. */
import { expect, it } from 'vitest';
import { cover } from '../../src/stage/fit.ts';
import { FOCUS, loadSetting, SIZE } from '../../src/stage/art/setting.ts';
import { openGame } from './game.ts';

it('the room’s own window answers to a pointer, and tells what is seen through it', async () => {
  const { page, errors } = await openGame('?scenario=midnight-cot&seed=1');
  const canvas = page.locator('canvas');
  await canvas.waitFor();
  await page.waitForLoadState('networkidle');
  const host = (await canvas.boundingBox())!;
  const fit = cover(host, SIZE.wide, FOCUS.wide);
  const { x, y, w, h } = (await loadSetting('hotel-lobby', 'night', 'wide')).fixtures.window!;
  const said = page.locator('.talk');
  const before = await said.innerText();
  // Low in the window: its head is under the title.
  const at = { x: host.x + (x + w / 2) * fit.scale + fit.x, y: host.y + (y + h - 30) * fit.scale + fit.y };
  await expect.poll(async () => {
    await page.mouse.move(at.x, at.y);
    return page.evaluate(() => document.querySelector('canvas')?.style.cursor);
  }).toBe('pointer');
  await page.mouse.click(at.x, at.y);
  await expect.poll(() => said.innerText()).not.toBe(before);
  expect(await said.innerText()).toContain('Rain, and a taxi that waits for somebody else.');
  expect(errors).toEqual([]);
});
