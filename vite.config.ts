import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { page } from './src/cli/vite-page.ts';
import { scenarios } from './src/cli/vite-scenarios.ts';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const CORE = [
  'base', 'scenario', 'chart', 'engine', 'words', 'scoring', 'players', 'worlds', 'debrief', 'growth',
  'conformance', 'structure', 'cli',
];
const DOM = ['session', 'page', 'stage'];
const testsOf = (names: readonly string[]): string[] => names.map((name) => `tests/${name}/**/*.test.{ts,tsx}`);

export default defineConfig({
  // Relative, so that the built game works in any folder of a static host.
  base: './',
  plugins: [scenarios(folder('scenarios')), page()],
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
      // Reading and checking every situation is most of a build, and is meant to be.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
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
