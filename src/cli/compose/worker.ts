/** Tries codes, one after the other, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Principles, Scenario, World } from '../../scenario/index.ts';
import { shingles } from './shingles.ts';
import type { Told } from '../threads.ts';
import { trial, type Trial } from './trial.ts';

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
  const tell = (told: Told<Trial>): void => parentPort?.postMessage(told);
  const done = trial(worlds, principles, known, code, seeds, others);
  tell({ step: true });
  tell({ done });
});
