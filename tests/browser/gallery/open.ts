/** Builds the gallery, serves it, and drives it from a test or a command. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { Likeness } from './likeness.ts';
import type { Gallery } from './page.ts';
import type { PartKind } from './parts.ts';
import { situation, type Scenery } from './situation.ts';

export interface ServedGallery {
  readonly url: string;
  /** Stops serving and removes what was built. */
  close(): Promise<void>;
}

/** The gallery on a free local port. */
export async function serveGallery(): Promise<ServedGallery> {
  const folder = mkdtempSync(join(tmpdir(), 'unscripted-gallery-'));
  const common = { root: import.meta.dirname, configFile: false, logLevel: 'error', base: './' } as const;
  await build({ ...common, build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000, modulePreload: false } });
  const server = await preview({ ...common, build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1', open: false } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the gallery was built, but no address serves it');
  return {
    url,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Size { readonly width: number; readonly height: number }

type WithGallery = typeof globalThis & { readonly gallery: Gallery };

/** Draws a scenery and waits until it stands. The page must be at the gallery. */
export async function present(page: Page, scenery: Scenery, size: Size, seed = 'gallery'): Promise<void> {
  await page.evaluate(async ({ scenario, seed: drawn, size: host }) => {
    await (globalThis as WithGallery).gallery.present(scenario, drawn, host);
  }, { scenario: situation(scenery), seed, size });
}

/** Takes the first choice; what follows is on its way when this resolves. */
export async function goOn(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as WithGallery).gallery.goOn());
}

/** Waits until the picture has shown all that has happened. */
export async function shown(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as WithGallery).gallery.shown());
}

/** What stands in the picture, as plain data. */
export async function described(page: Page): Promise<ReturnType<Gallery['describe']>> {
  return page.evaluate(() => (globalThis as WithGallery).gallery.describe());
}

/** The picture as it stands, small, as WebP. */
export async function keepsake(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => (globalThis as WithGallery).gallery.keepsake());
  return Buffer.from(url.replace(/^[^,]*,/, ''), 'base64');
}

/** How like the picture is to one that `keepsake` gave. */
export async function likeness(page: Page, kept: Buffer): Promise<Likeness> {
  return page.evaluate((url) => (globalThis as WithGallery).gallery.likeness(url), `data:image/webp;base64,${kept.toString('base64')}`);
}

/** Draws every part of a kind by itself: how many there are, and which show nothing. */
export async function drawAll(page: Page, kind: PartKind): ReturnType<Gallery['drawAll']> {
  return page.evaluate((wanted) => (globalThis as WithGallery).gallery.drawAll(wanted), kind);
}

/** The element that says that the gallery can be asked for pictures. */
export const OPEN = 'html[data-gallery]';

/** Opens the gallery in a page. */
export async function enter(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector(OPEN, { state: 'attached' });
}
