/** A program: reads and checks the file that comes on its standard input, and prints what that cost. */
import { readFileSync } from 'node:fs';
import { readAny } from '../../src/scenario/parse.ts';

export interface Cost {
  /** CPU time: what else the machine does is not the file's doing. */
  readonly ms: number;
  /** The most that the process ever held, Node itself and the text included. */
  readonly megabytes: number;
  readonly whole: boolean;
  readonly codes: readonly string[];
  readonly polluted: boolean;
}

const text = readFileSync(0, 'utf8');
const started = process.cpuUsage();
const { value, problems } = readAny(text, 'hostile.yaml');
const { user, system } = process.cpuUsage(started);
const cost: Cost = {
  ms: (user + system) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1024,
  whole: value !== null,
  codes: [...new Set(problems.map((p) => p.code))],
  polluted: 'polluted' in {},
};
console.log(JSON.stringify(cost));
