/** What is known of a kind of problem before any file has it. */
export type Level = 'error' | 'warning';

export interface Entry {
  readonly level: Level;
  /** A few words. */
  readonly title: string;
  /** What the program found, and why it matters to a play. */
  readonly meaning: string;
  /** What an author does about it. */
  readonly mend: string;
  /** A piece of a file that sets it off. */
  readonly example: string;
}

/** Keeps the codes of a chapter as literal types. */
export function chapter<K extends string>(entries: Readonly<Record<K, Entry>>): Readonly<Record<K, Entry>> {
  return entries;
}
