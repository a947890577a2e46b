import type { Report } from '../debrief/index.ts';
import type { Journal, Memory } from '../engine/index.ts';
import type { Principles, Scenario } from '../scenario/index.ts';

/** A run to be reported on. Also sent before it has ended, to have the solver ready. */
export interface Job {
  readonly scenario: Scenario;
  readonly hash: string;
  readonly principles: Principles;
  /** Null only prepares. */
  readonly journal: Journal | null;
  /** What the person remembers who comes back: it belongs to the head of the journal. */
  readonly memory: Memory | undefined;
}

export interface Reporter {
  /** Has the solver made for a scenario, so that the report is quick. */
  prepare(job: Job): void;
  report(job: Job): Promise<Report>;
}

interface Answer {
  readonly id: number;
  readonly report: Report | null;
  readonly problem: string | null;
}

/** Works reports out in a worker, so that the page never waits for the solver. */
export function workerReporter(start: () => Worker): Reporter {
  let worker: Worker | null = null;
  let last = 0;
  const waiting = new Map<number, { done: (report: Report) => void; failed: (why: Error) => void }>();
  const hear = ({ data }: MessageEvent<Answer>): void => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.report !== null) call?.done(data.report);
    else if (data.problem !== null) call?.failed(new Error(data.problem));
  };
  const fail = (): void => {
    for (const call of waiting.values()) call.failed(new Error('the worker stopped'));
    waiting.clear();
    worker = null;
  };
  const send = (job: Job): number => {
    if (worker === null) {
      worker = start();
      worker.addEventListener('message', hear);
      worker.addEventListener('error', fail);
    }
    last += 1;
    worker.postMessage({ id: last, job });
    return last;
  };
  return {
    prepare: (job) => void send({ ...job, journal: null }),
    report: (job) => new Promise((done, failed) => {
      const id = send(job);
      waiting.set(id, { done, failed });
    }),
  };
}
