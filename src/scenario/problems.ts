/**
 * Problems are data: a code from a closed list, a place, what is wrong, and how
 * to mend it. Pretty text is made only where somebody reads it.
 */
import { CATALOGUE, type Code, type Level } from './catalogue/index.ts';

export type { Code, Level };

/** A place in a file: both count from 1, columns in UTF-16 code units. */
export interface Spot {
  readonly line: number;
  readonly col: number;
}

export interface Problem extends Spot {
  readonly code: Code;
  readonly level: Level;
  readonly file: string;
  readonly message: string;
  readonly mend: string;
}

/** A problem of a known code; the level, and the mend if none is given, come from the catalogue. */
export function problem(code: Code, file: string, spot: Spot, message: string, mend?: string): Problem {
  const entry = CATALOGUE[code];
  return { code, level: entry.level, file, line: spot.line, col: spot.col, message, mend: mend ?? entry.mend };
}

/** One line for a person: `file:line:col level CODE message — mend`. */
export function printed(p: Problem): string {
  return `${p.file}:${p.line}:${p.col} ${p.level} ${p.code} ${p.message} — ${p.mend}`;
}

/** Whether any of them is an error; warnings alone let a file through. */
export function failed(problems: readonly Problem[]): boolean {
  return problems.some((p) => p.level === 'error');
}

/** In reading order: by line, then column, then code. A new list. */
export function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) =>
    a.line - b.line || a.col - b.col || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
