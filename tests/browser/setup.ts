/** Once for all browser tests: the game as it ships and the stage by itself, served, and a browser that waits for them. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../src/cli/chromium.ts';
import { serveBuilt } from '../../src/cli/served.ts';
import { serveGallery } from './gallery/open.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly gameUrl: string;
    readonly gameFolder: string;
    readonly galleryUrl: string;
    readonly browserEndpoint: string;
  }
}

/** @returns how to put everything away again */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served = await serveBuilt();
  const gallery = await serveGallery();
  const { executablePath, args, env } = await findChromium();
  const server = await chromium.launchServer({ executablePath, args: [...args], env: { ...env } });
  project.provide('gameUrl', served.url);
  project.provide('gameFolder', served.folder);
  project.provide('galleryUrl', gallery.url);
  project.provide('browserEndpoint', server.wsEndpoint());
  return async () => {
    await server.close();
    await gallery.close();
    await served.close();
  };
}
