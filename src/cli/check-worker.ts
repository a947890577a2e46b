/** Checks files, one after the other, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Principles } from '../scenario/index.ts';
import { checkFile, type Checked } from './check-text.ts';
import type { Told } from './threads.ts';

const pack = (workerData ?? undefined) as Principles | undefined;

parentPort?.on('message', (path: string) => parentPort?.postMessage({ done: checkFile(path, pack) } satisfies Told<Checked>));
