/** Everything that is kept, as one file, and back. */
import { err, ok, type Result } from '../base/index.ts';
import type { RunRecord } from './record.ts';
import { isObject, readRecord } from './stored.ts';

const KIND = 'unscripted-runs';
/** The format of the file; the runs in it have their own. */
const FORMAT = 1;

/** A file larger than this, in characters, is not looked into: thousands of runs are far below it. */
const MOST = 200_000_000;
const MOST_RUNS = 50_000;

/**
 * Everything as the text of one file.
 * @param records as they are kept, damaged ones too: they go along unread
 */
export function archiveOf(records: readonly unknown[]): string {
  return JSON.stringify({ kind: KIND, format: FORMAT, runs: records });
}

interface Archive {
  readonly runs: readonly RunRecord[];
  /** How many could not be read; all others are there. */
  readonly damaged: number;
}

function parsed(text: string): Result<unknown, string> {
  if (text.length > MOST) return err('This file is too large to be one of ours.');
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err('This file is damaged, or it is no file of this game: it cannot be read as JSON.');
  }
}

/** Reads a file of kept runs. What is sound is given; what is not is counted. */
export function readArchive(text: string): Result<Archive, string> {
  const file = parsed(text);
  if (!file.ok) return file;
  const { value } = file;
  if (!isObject(value) || value['kind'] !== KIND) return err('This file is not from this game.');
  if (value['format'] !== FORMAT) return err('This file is of a newer version of the game than this one.');
  const all = value['runs'];
  if (!Array.isArray(all)) return err('This file is damaged: there is no list of runs in it.');
  if (all.length > MOST_RUNS) return err('There are more runs in this file than anybody has played.');
  const read = all.map(readRecord);
  return ok({ runs: read.flatMap((one) => (one.ok ? [one.value] : [])), damaged: read.filter((one) => !one.ok).length });
}

/** Finished runs of a file, for a review; nothing else of it. */
export interface FinishedRuns {
  readonly runs: readonly (RunRecord & { readonly report: NonNullable<RunRecord['report']> })[];
  readonly damaged: number;
  readonly problem: string | null;
}

/** Reads the finished runs of an exported file. */
export function finishedIn(text: string): FinishedRuns {
  const read = readArchive(text);
  if (!read.ok) return { runs: [], damaged: 0, problem: read.error };
  const runs = read.value.runs.flatMap((run) => (run.state === 'done' && run.report !== null ? [{ ...run, report: run.report }] : []));
  return { runs, damaged: read.value.damaged, problem: null };
}
