/**
 * The service worker on its way into the built game: `offline.js` at the top of it, which knows
 * every file beside it.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const WORKER = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));
const NAME = 'offline.js';
/** The bundler's names end in a hash of what is in the file. */
const HASHED = /-[\w-]{8}\.\w+$/;

export interface GameFile {
  readonly url: string;
  readonly revision: string | null;
}

/** How a file is known to the worker: by its name if that tells what is in it, else by a hash. */
export const gameFile = (url: string, source: string | Uint8Array): GameFile =>
  ({ url, revision: HASHED.test(url) ? null : createHash('sha256').update(source).digest('hex').slice(0, 16) });

const filesOf = (bundle: Rolldown.OutputBundle): GameFile[] => Object.values(bundle)
  .map((file) => gameFile(file.fileName, file.type === 'chunk' ? file.code : file.source))
  .toSorted((a, b) => a.url.localeCompare(b.url));

async function workerFor(files: readonly GameFile[]): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'warn', mode: 'production',
    define: { GAME_FILES: JSON.stringify(files) },
    build: { write: false, target: 'es2022', rolldownOptions: { input: WORKER, output: { format: 'iife' } } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('the service worker was not built');
  return output.output[0].code;
}

/** @returns a plugin for builds only, to come after all that add files: in development nothing is kept */
export function offline(): Plugin {
  return {
    name: 'unscripted:offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        this.emitFile({ type: 'asset', fileName: NAME, source: await workerFor(filesOf(bundle)) });
      },
    },
  };
}
