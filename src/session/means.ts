import type { Principles, Scenario } from '../scenario/index.ts';
import type { Reporter } from './reporter.ts';
import type { Saves } from './saves.ts';
import type { Card, Notice, SessionState } from './types.ts';

/** A situation as it arrives: its text, and the hash that names it. */
export interface Arrived {
  readonly scenario: Scenario;
  readonly hash: string;
}

/** What a session is given: where situations, saves and reports come from. */
export interface Means {
  readonly cards: readonly Card[];
  readonly principles: Principles;
  readonly load: Readonly<Record<string, () => Promise<{ readonly default: Arrived }>>>;
  readonly saves: Saves;
  readonly reporter: Reporter;
  readonly storage: Storage | null;
  /** Milliseconds since 1970, for the order of saves only. */
  readonly now: () => number;
  /** Eight bytes of chance, for a fresh seed. */
  readonly random: () => Uint8Array;
  /** Told where the player is, so that a reload or a link leads back. */
  readonly moved: (to: { readonly scenario: string; readonly seed: string } | null) => void;
}

/** How the parts of a session read and write its state. */
export interface Board {
  get(): SessionState;
  set(patch: Partial<SessionState>): void;
  /** Says something once; saying it again puts it last. */
  tell(notice: Notice): void;
}
