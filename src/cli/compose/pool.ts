import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { buildModule } from '../served.ts';
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
  const built = await buildModule('src/cli/compose/worker.ts');
  const threads = Array.from({ length: Math.min(codes.length, availableParallelism()) }, () => new Worker(built.url, { workerData: given }));
  const found: Trial[] = [];
  let next = 0;
  try {
    await Promise.all(threads.map(async (worker) => {
      while (next < codes.length) {
        const at = next;
        next += 1;
        found[at] = await one(worker, { code: codes[at]!, others: codes.length < LARGE.from || at % LARGE.every === 0 });
        step();
      }
    }));
    return found;
  } finally {
    await Promise.all(threads.map((worker) => worker.terminate()));
    built.remove();
  }
}

function one(worker: Worker, job: Job): Promise<Trial> {
  return new Promise((done, failed) => {
    worker.once('error', failed);
    worker.once('message', (found: Trial) => {
      worker.off('error', failed);
      done(found);
    });
    worker.postMessage(job);
  });
}
