import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { buildModule } from './served.ts';

/** What a thread tells of a job: that a step of it is done, any number of times, and then what was found. */
export type Told<T> = { readonly step: true } | { readonly done: T };

export interface Sharing {
  /** What every thread is given once, as its `workerData`. */
  readonly given?: unknown;
  /** Told after each step of each job. */
  readonly step?: () => void;
}

/**
 * Shares jobs among as many threads as there are cores, one at a time each.
 * @param path the module that a thread runs: it takes jobs as messages, and tells of them
 * @returns what was found, in the order of the jobs
 * @throws what a thread throws; the other threads are stopped
 */
export async function inThreads<T>(path: string, jobs: readonly unknown[], { given, step = () => {} }: Sharing = {}): Promise<T[]> {
  const built = await buildModule(path);
  const count = Math.min(jobs.length, availableParallelism());
  const threads = Array.from({ length: count }, () => new Worker(built.url, { workerData: given }));
  const found: T[] = [];
  const left = jobs.entries();
  try {
    await Promise.all(threads.map(async (thread) => {
      for (const [at, job] of left) found[at] = await done<T>(thread, job, step);
    }));
    return found;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
    built.remove();
  }
}

function done<T>(thread: Worker, job: unknown, step: () => void): Promise<T> {
  return new Promise((found, failed) => {
    const hear = (told: Told<T>): void => {
      if ('step' in told) {
        step();
        return;
      }
      thread.off('message', hear);
      thread.off('error', failed);
      found(told.done);
    };
    thread.on('message', hear);
    thread.once('error', failed);
    thread.postMessage(job);
  });
}
