import type { RunRecord } from './record.ts';
import type { SavedRun } from './types.ts';

/** What is kept on the device. Every call may fail where the browser keeps nothing; callers say so. */
export interface Saves {
  /** All sound runs, newest first, without their journals. Damaged ones are set aside, not removed, and counted. */
  list(): Promise<{ readonly runs: readonly SavedRun[]; readonly setAside: number }>;
  get(key: string): Promise<RunRecord | null>;
  /** All sound runs of a situation. */
  of(scenario: string): Promise<readonly RunRecord[]>;
  /** Everything that is kept, damaged records as they are. */
  everything(): Promise<readonly unknown[]>;
  /**
   * Keeps a run, unless its key holds the same or a later revision: then another window went on with it.
   * @returns whether it was kept
   */
  put(record: RunRecord): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** Removes everything, damaged records too. */
  clear(): Promise<void>;
}
