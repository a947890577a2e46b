import type { Entry } from '../../players/index.ts';
import { inThreads } from '../threads.ts';
import type { Job } from './worker.ts';

/**
 * Proves situations in as many threads as there are cores, and gives their entries in the order of the jobs.
 * @param step told after each step of each job
 * @throws what a job throws
 */
export async function proveAll(jobs: readonly Job[], step: () => void): Promise<Entry[]> {
  return inThreads<Entry>('src/cli/proof/worker.ts', jobs, { step });
}
