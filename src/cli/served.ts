/** The built game on a local address, for tests, measures and pictures. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const COMMON = { root: ROOT, mode: 'production', logLevel: 'warn' } as const;

export interface Served {
  /** Ends in a slash. */
  readonly url: string;
  /** The folder that was built. */
  readonly folder: string;
  /** Stops serving, and removes the folder if it was made for that. */
  close(): Promise<void>;
}

/**
 * Builds the game as it ships into a temporary folder and serves it on a free port.
 * @throws what the build throws, problems in situations included
 */
export async function serveBuilt(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'unscripted-'));
  await inProduction(() => build({ ...COMMON, build: { outDir: folder, emptyOutDir: true } }));
  const { url, close } = await serveFolder(folder);
  return {
    url,
    folder,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Serves a game that was built on a free port; closing stops that and leaves the folder. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = await preview({ ...COMMON, build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1', open: false } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the game was built, but no address serves it');
  return { url, folder, close: () => server.close() };
}

/** A module of ours, built. */
export interface Built {
  /** Its address, as `import` and workers take it. */
  readonly url: URL;
  remove(): void;
}

/**
 * Bundles one module of ours with all that it needs, as a player's browser would run it.
 * Commands run from source, where the loader's own wrapping costs time and would be measured too.
 * @param file from the top of the repository
 */
export async function buildModule(file: string): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'unscripted-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    await inProduction(() => build({
      ...COMMON, configFile: false, ssr: { noExternal: true }, build: { ssr: join(ROOT, file), outDir: folder, emptyOutDir: true, minify: true },
    }));
    const [built] = readdirSync(folder).filter((name) => /\.m?js$/.test(name));
    if (built === undefined) throw new Error(`${file} was built, but into no module`);
    return { url: pathToFileURL(join(folder, built)), remove };
  } catch (why) {
    remove();
    throw why;
  }
}

/** Builds one module of ours and loads it. */
export async function importBuilt<T>(file: string): Promise<T> {
  const { url, remove } = await buildModule(file);
  try {
    return await import(url.href) as T;
  } finally {
    remove();
  }
}

/** A test runner sets `NODE_ENV` to `test`, and libraries would ship their development halves. */
async function inProduction<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
