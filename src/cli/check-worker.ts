/** Checks files, one after the other, in a thread of its own. */
import { parentPort } from 'node:worker_threads';
import { checkFile } from './check-text.ts';

parentPort?.on('message', (path: string) => parentPort?.postMessage(checkFile(path)));
