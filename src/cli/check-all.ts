import type { Principles } from '../scenario/index.ts';
import { checkFile, type Checked } from './check-text.ts';

/** For fewer files it takes longer to make the threads ready than they save. */
const WORTH_THREADS = 12;

/**
 * Checks many files, in as many threads as there are cores, and gives what was found in
 * the order of the paths.
 * @param pack the service language in place of the one in force
 * @throws what reading a file throws
 */
export async function checkAll(paths: readonly string[], pack?: Principles): Promise<Checked[]> {
  if (paths.length < WORTH_THREADS) return paths.map((path) => checkFile(path, pack));
  // Loads the bundler, which a few files can do without.
  const { inThreads } = await import('./threads.ts');
  return inThreads<Checked>('src/cli/check-worker.ts', paths, { given: pack });
}
