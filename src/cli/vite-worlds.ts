/**
 * Worlds on their way into the game. They are read and checked when the game is built, as
 * situations are. What codes need to know of every world is one small chunk; each world's
 * texts are another, fetched when somebody composes from it.
 */
import { dirname } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { normalizePath, runnerImport, type Plugin } from 'vite';
import type { World } from '../scenario/index.ts';
import type { Offering } from '../worlds/index.ts';

type Reader = typeof import('./compose/worlds.ts');
const READER = fileURLToPath(new URL('./compose/worlds.ts', import.meta.url));

const ALL = 'virtual:worlds';
const ONE = 'virtual:world/';
const HIDDEN = '\0';

/**
 * @param folder where the worlds are, an absolute path
 * @returns the plugin that serves `virtual:worlds` (see src/virtual.d.ts). It fails the build on a world that is not whole.
 */
export function worlds(folder: string): Plugin {
  const home = normalizePath(folder);
  let read: Promise<readonly World[]> | null = null;
  const all = (): Promise<readonly World[]> => (read ??= runnerImport<Reader>(READER).then(({ module }) => module.readWorlds(home)));
  return {
    name: 'unscripted:worlds',
    buildStart() {
      read = null;
    },
    resolveId: (id) => (id === ALL || id.startsWith(ONE) ? HIDDEN + id : null),
    async load(id) {
      if (id === HIDDEN + ALL) return { code: offeringsModule(await all()), moduleType: 'js' };
      if (!id.startsWith(HIDDEN + ONE)) return null;
      const world = (await all()).find((one) => id === HIDDEN + ONE + one.id);
      return world === undefined ? null : { code: `export default ${parsed(world)};`, moduleType: 'js' };
    },
    hotUpdate({ file }) {
      if (!file.endsWith('.yaml') || dirname(file) !== home) return undefined;
      read = null;
      const { moduleGraph, hot } = this.environment;
      for (const [id, module] of moduleGraph.idToModuleMap) if (id.startsWith(HIDDEN + ONE) || id === HIDDEN + ALL) moduleGraph.invalidateModule(module);
      hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** What codes need to know of every world, and how to fetch its texts. */
function offeringsModule(all: readonly World[]): string {
  const offerings = all.map(({ id, mark, industry, matters }): Offering =>
    ({ id, mark, industry, matters: Object.fromEntries(Object.entries(matters).map(([name, { level }]) => [name, { level }])) }));
  const fetched = all.map(({ id, mark }) => `${JSON.stringify(mark)}: () => import(${JSON.stringify(ONE + id)})`);
  return `export const offerings = ${JSON.stringify(offerings)};\nexport const load = { ${fetched.join(', ')} };`;
}

/** `JSON.parse` of a text is read faster than the same object written as code. */
const parsed = (data: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
