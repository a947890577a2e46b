/** One file checked in full: read, and smelled out if it is a situation without errors. */
import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { smells } from '../players/index.ts';
import type { Principles } from '../scenario/index.ts';
import { MOST_BYTES, problem, readAny, sorted, tooBig, type Problem } from '../scenario/parse.ts';
import { uncalledPrinciples } from './called-for.ts';
import { languageInForce, unknownPrinciples } from './language.ts';

/** What was found in a file, as plain data. */
export interface Checked {
  /** As problems name it. */
  readonly file: string;
  /** Of a situation without errors; else null. */
  readonly id: string | null;
  /** In reading order. */
  readonly problems: readonly Problem[];
}

/**
 * Everything that `npm run check` finds in one file by itself.
 * @param file the name that problems carry; nothing is opened
 * @param pack the service language that a situation may name principles of; nothing is said of them without one
 */
export function checkText(text: string, file: string, pack: Principles | null = languageInForce()): Checked {
  const found = readAny(text, file);
  if (found.kind !== 'scenario' || found.value === null) return { file, id: null, problems: found.problems };
  const smelt = smells(found.value).map(({ code, path, message }) => problem(code, file, found.place(path), message));
  const placed = { scenario: found.value, file, place: found.place };
  const unspoken = pack === null ? [] : [...unknownPrinciples(placed, pack), ...uncalledPrinciples(placed, pack)];
  return { file, id: found.value.id, problems: sorted([...found.problems, ...smelt, ...unspoken]) };
}

/**
 * Reads and checks the file at a path.
 * @throws what reading throws
 */
export function checkFile(path: string, pack?: Principles): Checked {
  const file = relative(process.cwd(), path) || path;
  const { size } = statSync(path);
  // Refused by its size, unread: a file of many gigabytes costs no more than a small one.
  if (size > MOST_BYTES) return { file, id: null, problems: [tooBig(file, size)] };
  return checkText(readFileSync(path, 'utf8'), file, pack);
}
