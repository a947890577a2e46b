/** Proves situations, one after the other, in a thread of its own. */
import { parentPort } from 'node:worker_threads';
import { load } from '../../engine/index.ts';
import { proveOne, type Entry } from '../../players/index.ts';
import type { Principles, Scenario } from '../../scenario/index.ts';

export interface Job {
  readonly scenario: Scenario;
  readonly principles: Principles;
  readonly seeds: number;
}
/** A step is done; or all are, and this is what was found. */
export type Told = { readonly step: true } | { readonly entry: Entry };

parentPort?.on('message', ({ scenario, principles, seeds }: Job) => {
  const entry = proveOne(load(scenario), principles, seeds, () => parentPort?.postMessage({ step: true } satisfies Told));
  parentPort?.postMessage({ entry } satisfies Told);
});
