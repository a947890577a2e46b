/** Tries codes, one after the other, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Principles, Scenario, World } from '../../scenario/index.ts';
import { shingles } from './shingles.ts';
import { trial } from './trial.ts';

/** What every thread is given once. */
export interface Given {
  readonly worlds: readonly World[];
  readonly principles: Principles;
  readonly authored: readonly Scenario[];
  readonly seeds: number;
}

const { worlds, principles, authored, seeds } = workerData as Given;
const known = authored.map(shingles);

/** A code, and whether those play too who are judged over the pool. */
export interface Job {
  readonly code: string;
  readonly others: boolean;
}

parentPort?.on('message', ({ code, others }: Job) => {
  parentPort?.postMessage(trial(worlds, principles, known, code, seeds, others));
});
