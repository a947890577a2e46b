/** Proves situations, one after the other, in a thread of its own. */
import { parentPort } from 'node:worker_threads';
import { load } from '../../engine/index.ts';
import { proveOne, type Entry } from '../../players/index.ts';
import type { Principles, Scenario } from '../../scenario/index.ts';
import type { Told } from '../threads.ts';

export interface Job {
  readonly scenario: Scenario;
  readonly principles: Principles;
  readonly seeds: number;
}

parentPort?.on('message', ({ scenario, principles, seeds }: Job) => {
  const done = proveOne(load(scenario), principles, seeds, () => parentPort?.postMessage({ step: true } satisfies Told<Entry>));
  parentPort?.postMessage({ done } satisfies Told<Entry>);
});
