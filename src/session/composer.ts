import { err, type Result } from '../base/index.ts';
import type { NoSituation, Progress } from '../worlds/index.ts';
import type { ComposeJob, Found } from './compose-job.ts';
import type { Arrived } from './means.ts';

/** What a worker says of a job. */
export type Told = { readonly id: number } & ({ readonly progress: Progress } | { readonly found: Found } | { readonly problem: string });

/** Nobody wants it any more; or there is no worker that could have found it. */
export type NotFound = NoSituation | 'stopped' | 'no-worker';

interface Call {
  readonly id: number;
  readonly heard: (progress: Progress) => void;
  readonly done: (found: Result<Arrived, NotFound>) => void;
}

/** Has situations composed in a worker, one at a time: a new one stops the one before. */
export class Composer {
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  #call: Call | null = null;
  #last = 0;

  /** @param start a new worker; may throw where a browser has none */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** @param heard told how far it is */
  find(job: ComposeJob, heard: (progress: Progress) => void): Promise<Result<Arrived, NotFound>> {
    this.stop();
    return new Promise((done) => {
      this.#last += 1;
      this.#call = { id: this.#last, heard, done };
      try {
        this.#ready().postMessage({ id: this.#last, job });
      } catch {
        this.#end(err('no-worker'));
      }
    });
  }

  /** Stops what is being found. A worker in the midst of it hears nothing, so it is put away. */
  stop(): void {
    if (this.#call !== null) this.#end(err('stopped'));
  }

  #ready(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => this.#hear(data));
    worker.addEventListener('error', () => this.#end(err('no-worker')));
    return (this.#worker = worker);
  }

  #hear(told: Told): void {
    const call = this.#call;
    if (call === null || call.id !== told.id) return;
    if ('progress' in told) {
      call.heard(told.progress);
      return;
    }
    if ('problem' in told) {
      this.#end(err('no-worker'));
      return;
    }
    this.#call = null;
    call.done(told.found);
  }

  /** Without a result: the worker is put away too. */
  #end(why: Result<never, NotFound>): void {
    const call = this.#call;
    this.#call = null;
    this.#worker?.terminate();
    this.#worker = null;
    call?.done(why);
  }
}
