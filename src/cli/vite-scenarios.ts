/**
 * Situations on their way into the game. The YAML files are read and checked when the game
 * is built, so that neither yaml nor zod reaches a player, and each one becomes a chunk of
 * its own. In development a changed situation is handed to the running game, which replays
 * its journal on the new text; every other change reloads the page.
 */
import { dirname } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { normalizePath, runnerImport, type DevEnvironment, type ErrorPayload, type Plugin } from 'vite';
import type { Principles, Scenario } from '../scenario/index.ts';
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
/** Maps and callings, apart from the library: nobody needs them to play. */
const ATLAS = 'virtual:atlas';
const ATLAS_MAKER = fileURLToPath(new URL('./atlas/atlas.ts', import.meta.url));
/** The service language as it is read; what a game goes by of it is in the library. */
const LANGUAGE = 'virtual:language';
const ONE = 'virtual:scenario/';
/** Other words for what is in a situation: nobody needs them before typing. */
const WORDS = 'virtual:paraphrases/';
const RESOLVED = `\0${LIBRARY}`;
const RESOLVED_ATLAS = `\0${ATLAS}`;
const RESOLVED_LANGUAGE = `\0${LANGUAGE}`;
/** Modules that are made of all files together. */
const MADE: ReadonlyMap<string, string> = new Map([[LIBRARY, RESOLVED], [ATLAS, RESOLVED_ATLAS], [LANGUAGE, RESOLVED_LANGUAGE]]);
const PLAYED = '?scenario';
const SAID = '?paraphrases';

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
  const atlas = async ({ scenarios: all, principles }: Library): Promise<string> => {
    if (principles === null) throw new Error('there is no file of principles');
    const { module } = await runnerImport<typeof import('./atlas/atlas.ts')>(ATLAS_MAKER);
    return module.atlasModule(all, principles);
  };
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
      const made = MADE.get(id);
      if (made !== undefined) return made;
      const [kind, query] = id.startsWith(WORDS) ? [WORDS, SAID] : [ONE, PLAYED];
      if (!id.startsWith(kind)) return null;
      const situation = (await read()).byId.get(id.slice(kind.length));
      return situation ? situation.file + query : null;
    },
    async load(id) {
      if (id === RESOLVED) {
        const found = await read();
        // While somebody writes, one broken situation leaves the others open; a build has failed by now.
        if (this.environment.mode === 'dev') found.broken.forEach((one) => showBroken(this.environment as DevEnvironment, one));
        return { code: libraryModule(found), moduleType: 'js' };
      }
      if (id === RESOLVED_ATLAS) return { code: await atlas(await read()), moduleType: 'js' };
      if (id === RESOLVED_LANGUAGE) return { code: jsonModule((await read()).principles), moduleType: 'js' };
      const query = [PLAYED, SAID].find((one) => id.endsWith(`.yaml${one}`));
      if (query === undefined) return null;
      const file = id.slice(0, -query.length);
      const situation = [...(await read()).byId.values()].find((one) => one.file === file);
      if (situation === undefined) return null;
      const { withoutParaphrases } = await load();
      const { scenario, paraphrases } = withoutParaphrases(situation.value);
      return { code: jsonModule(query === SAID ? paraphrases : { scenario, hash: situation.hash }), moduleType: 'js' };
    },
    async hotUpdate({ type, file, read: readText }) {
      if (!file.endsWith('.yaml') || dirname(file) !== home) return undefined;
      library = null;
      forget(this.environment, [...MADE.values(), `${file}${PLAYED}`, `${file}${SAID}`]);
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

/** What a running game gets of a situation that has changed. */
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

/** What a game goes by of a service language: what its principles look like, overdone and from where, is only read. */
function goneBy({ principles, ...pack }: Principles): Principles {
  const parts = Object.entries(principles).map(([id, { name, deed, shownBy }]) => [id, { name, deed, overdone: '', source: '', shownBy }]);
  return { ...pack, principles: Object.fromEntries(parts) as Principles['principles'] };
}

/** What the front door needs, and how to fetch the rest. */
function libraryModule({ cards, principles }: Library): string {
  const fetched = (kind: string): string => cards.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(kind + id)})`).join(', ');
  return [
    `export const cards = ${JSON.stringify(cards)};`,
    `export const principles = ${JSON.stringify(principles === null ? null : goneBy(principles))};`,
    `export const load = { ${fetched(ONE)} };`,
    `export const paraphrases = { ${fetched(WORDS)} };`,
  ].join('\n');
}

/** `JSON.parse` of a text is read faster than the same object written as code. */
function jsonModule(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}
