/** Checks files, one after the other, in a thread of its own. */
import { parentPort } from 'node:worker_threads';
import { checkFile, type Checked } from './check-text.ts';
import type { Told } from './threads.ts';

parentPort?.on('message', (path: string) => parentPort?.postMessage({ done: checkFile(path) } satisfies Told<Checked>));
