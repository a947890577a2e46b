import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Entry } from '../../players/index.ts';
import { buildModule } from '../served.ts';
import type { Job, Told } from './worker.ts';

/**
 * Does jobs in as many threads as there are cores, and gives their entries in the order of the jobs.
 * @param step told after each step of each job
 * @throws what a job throws
 */
export async function proveAll(jobs: readonly Job[], step: () => void): Promise<Entry[]> {
  const built = await buildModule('src/cli/proof/worker.ts');
  const threads = Array.from({ length: Math.min(jobs.length, availableParallelism()) }, () => new Worker(built.url));
  const found: Entry[] = [];
  let next = 0;
  try {
    await Promise.all(threads.map(async (worker) => {
      while (next < jobs.length) {
        const at = next;
        next += 1;
        found[at] = await one(worker, jobs[at]!, step);
      }
    }));
    return found;
  } finally {
    await Promise.all(threads.map((worker) => worker.terminate()));
    built.remove();
  }
}

function one(worker: Worker, job: Job, step: () => void): Promise<Entry> {
  return new Promise((done, failed) => {
    const hear = (told: Told): void => {
      if ('step' in told) {
        step();
        return;
      }
      worker.off('message', hear);
      worker.off('error', failed);
      done(told.entry);
    };
    worker.on('message', hear);
    worker.once('error', failed);
    worker.postMessage(job);
  });
}
