import { inThreads } from '../threads.ts';
import type { Trial } from './trial.ts';
import type { Given, Job } from './worker.ts';

/** In a large pool only every so many-th situation is played by everybody: a mean over hundreds needs no more. */
const LARGE = { from: 200, every: 4 } as const;

/**
 * Tries codes in as many threads as there are cores, and gives what was found in their order.
 * @param step told after each
 * @throws what a thread throws
 */
export async function tryAll(given: Given, codes: readonly string[], step: () => void): Promise<Trial[]> {
  const jobs = codes.map((code, at): Job => ({ code, others: codes.length < LARGE.from || at % LARGE.every === 0 }));
  return inThreads<Trial>('src/cli/compose/worker.ts', jobs, { given, step });
}
