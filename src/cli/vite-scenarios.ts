/**
 * Situations on their way into the game. The YAML files are read and checked when the game
 * is built, so that neither yaml nor zod reaches a player, and each one becomes a chunk of
 * its own. In development a changed situation is handed to the running game, which replays
 * its journal on the new text; every other change reloads the page.
 */
import { dirname } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { normalizePath, runnerImport, type DevEnvironment, type ErrorPayload, type Plugin } from 'vite';
import type { Scenario } from '../scenario/index.ts';
import type { Broken, Library, ReadScenario, Whole } from './library.ts';

/**
 * What reads and checks situations is loaded when it is first needed, so that a fault in it
 * stops the build of the game and not every tool that reads vite.config.ts.
 */
type Reader = typeof import('./library.ts');
const READER = fileURLToPath(new URL('./library.ts', import.meta.url));

interface Played {
  readonly scenario: Scenario;
  readonly hash: string;
}

const LIBRARY = 'virtual:scenarios';
const ONE = 'virtual:scenario/';
const RESOLVED = `\0${LIBRARY}`;
const PLAYED = '?scenario';

/**
 * @param folder where the situations are, an absolute path
 * @returns the plugin that serves `virtual:scenarios` (see src/virtual.d.ts)
 */
export function scenarios(folder: string): Plugin {
  const home = normalizePath(folder);
  let reader: Promise<Reader> | null = null;
  let library: Library | null = null;
  let building = false;
  const load = (): Promise<Reader> => (reader ??= runnerImport<Reader>(READER).then(({ module }) => module));
  const read = async (): Promise<Library> => (library ??= (await load()).readLibrary(home));
  return {
    name: 'unscripted:scenarios',
    configResolved({ command }) {
      building = command === 'build';
    },
    async buildStart() {
      library = null;
      if (!building) return;
      const { broken } = await read();
      if (broken.length > 0) this.error(broken.map((one) => one.text).join('\n'));
    },
    async resolveId(id) {
      if (id === LIBRARY) return RESOLVED;
      if (!id.startsWith(ONE)) return null;
      const situation = (await read()).byId.get(id.slice(ONE.length));
      return situation ? situation.file + PLAYED : null;
    },
    async load(id) {
      if (id === RESOLVED) {
        const found = await read();
        // While somebody writes, one broken situation leaves the others open; a build has failed by now.
        if (this.environment.mode === 'dev') found.broken.forEach((one) => showBroken(this.environment as DevEnvironment, one));
        return { code: libraryModule(found), moduleType: 'js' };
      }
      if (!id.endsWith(`.yaml${PLAYED}`)) return null;
      const file = id.slice(0, -PLAYED.length);
      const situation = [...(await read()).byId.values()].find((one) => one.file === file);
      return situation ? { code: jsonModule(played(situation)), moduleType: 'js' } : null;
    },
    async hotUpdate({ type, file, read: readText }) {
      if (!file.endsWith('.yaml') || dirname(file) !== home) return undefined;
      library = null;
      forget(this.environment, [RESOLVED, `${file}${PLAYED}`]);
      if (this.environment.name !== 'client') return [];
      if (type === 'update') announce(this.environment, (await load()).readOne(file, await readText()));
      else this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** Tells the running game of a changed situation, or shows what is wrong with it. */
function announce(environment: DevEnvironment, one: Whole): void {
  if (!one.ok) {
    showBroken(environment, one.error);
  } else if (one.value.kind !== 'scenario') {
    environment.hot.send({ type: 'full-reload' });
  } else {
    // An empty update takes an earlier error off the screen.
    environment.hot.send({ type: 'update', updates: [] });
    environment.hot.send('unscripted:scenario', { id: one.value.value.id, ...played(one.value) });
  }
}

/** What the game gets of a situation. */
function played({ value, hash }: ReadScenario): Played {
  return { scenario: value, hash };
}

/** Lets a later reload read these modules anew. */
function forget(environment: DevEnvironment, ids: readonly string[]): void {
  for (const id of ids) {
    const module = environment.moduleGraph.getModuleById(id);
    if (module) environment.moduleGraph.invalidateModule(module);
  }
}

/** In the terminal, and over the page. */
function showBroken(environment: DevEnvironment, { file, text, line, column }: Broken): void {
  environment.logger.error(text);
  const err: ErrorPayload['err'] = { message: text, stack: '', id: file, loc: { file, line, column }, plugin: 'unscripted:scenarios' };
  environment.hot.send({ type: 'error', err });
}

/** What the front door needs, and how to fetch the rest. */
function libraryModule({ cards, principles }: Library): string {
  const load = cards.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(ONE + id)})`);
  return [
    `export const cards = ${JSON.stringify(cards)};`,
    `export const principles = ${JSON.stringify(principles)};`,
    `export const load = { ${load.join(', ')} };`,
  ].join('\n');
}

/** `JSON.parse` of a text is read faster than the same object written as code. */
function jsonModule(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}
