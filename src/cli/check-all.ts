import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { checkFile, type Checked } from './check-text.ts';

/** For fewer files it takes longer to make the threads ready than they save. */
const WORTH_THREADS = 12;

/**
 * Checks many files, in as many threads as there are cores, and gives what was found in
 * the order of the paths.
 * @throws what reading a file throws
 */
export async function checkAll(paths: readonly string[]): Promise<Checked[]> {
  if (paths.length < WORTH_THREADS) return paths.map(checkFile);
  // Loads the bundler, which a few files can do without.
  const { buildModule } = await import('./served.ts');
  const built = await buildModule('src/cli/check-worker.ts');
  try {
    return await inThreads(built.url, paths);
  } finally {
    built.remove();
  }
}

async function inThreads(url: URL, paths: readonly string[]): Promise<Checked[]> {
  const found: Checked[] = [];
  const left = paths.entries();
  const threads = Array.from({ length: availableParallelism() }, () => new Worker(url));
  try {
    await Promise.all(threads.map(async (worker) => {
      for (const [at, path] of left) {
        worker.postMessage(path);
        [found[at]] = await once(worker, 'message') as [Checked];
      }
    }));
    return found;
  } finally {
    await Promise.all(threads.map((worker) => worker.terminate()));
  }
}
