import type { Path } from '../places.ts';
import type { Code } from '../problems.ts';
import type { Scenario } from '../schema.ts';
import type { Reach } from './reach.ts';

/** A problem before it is placed: it knows its path in the file, not its line. */
export interface Finding {
  readonly code: Code;
  readonly path: Path;
  /** Shown at the key of the last step, not at its value. */
  readonly atKey: boolean;
  readonly message: string;
  readonly mend?: string | undefined;
}

/** What the rules look at. */
export interface Context {
  readonly scenario: Scenario;
  /** What plays can come to, by truth. */
  readonly reach: ReadonlyMap<string, Reach>;
}

/** One check of sense. Rules know nothing of each other; add one to the list in `check.ts`. */
export type Rule = (context: Context) => Finding[];

export function finding(code: Code, path: Path, message: string, mend?: string): Finding {
  return { code, path, atKey: false, message, mend };
}

/** A finding about a name: shown at the key. */
export function findingAtKey(code: Code, path: Path, message: string, mend?: string): Finding {
  return { code, path, atKey: true, message, mend };
}
