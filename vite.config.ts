import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { offline } from './src/cli/vite-offline.ts';
import { page } from './src/cli/vite-page.ts';
import { scenarios } from './src/cli/vite-scenarios.ts';
import { worlds } from './src/cli/vite-worlds.ts';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const PURE_CORE = ['base', 'scenario', 'chart', 'engine', 'words', 'scoring', 'players', 'worlds', 'debrief', 'growth'];
const CORE = [...PURE_CORE, 'conformance', 'structure', 'cli'];
/** Nothing happens when a file of the pure core is imported, so what nobody uses of it need not arrive. */
const PURE = { moduleSideEffects: [{ test: new RegExp(`[\\\\/]src[\\\\/](?:${PURE_CORE.filter((name) => name !== 'scenario').join('|')})[\\\\/]`), sideEffects: false }] };
const DOM = ['session', 'page', 'stage', 'offline'];
const testsOf = (names: readonly string[]): string[] => names.map((name) => `tests/${name}/**/*.test.{ts,tsx}`);

export default defineConfig({
  // Relative, so that the built game works in any folder of a static host.
  base: './',
  plugins: [scenarios(folder('scenarios')), worlds(folder('scenarios/worlds')), page(), offline()],
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 4173 },
  build: {
    target: 'es2022',
    // One style, which the page carries inside itself: no part of the game may ask for it as a file.
    cssCodeSplit: false,
    // Nothing is fetched ahead of the first choice; what comes later is asked for when it is wanted.
    modulePreload: false,
    // Phaser is over any warning limit, and is meant to be: it arrives after the first choice.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      treeshake: PURE,
      // Reading and checking every situation is most of a build, and is meant to be.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  worker: { rolldownOptions: { treeshake: PURE } },
  test: {
    projects: [
      { extends: true, test: { name: 'core', environment: 'node', include: testsOf(CORE), testTimeout: 20_000 } },
      { extends: true, test: { name: 'dom', environment: 'happy-dom', include: testsOf(DOM), testTimeout: 20_000 } },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // One browser for all files, one file at a time: two would share two cores.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // After the quick tests, which say more clearly what is wrong.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
