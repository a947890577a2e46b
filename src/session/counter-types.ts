import type { Industry, Level, World } from '../scenario/index.ts';
import type { NoSituation, Offering, Preference } from '../worlds/index.ts';

export type { Difficulty, Preference } from '../worlds/index.ts';

/** What was asked for: at the counter, or by a link or a kept run. */
export type Asked = 'day' | 'surprise' | 'code' | 'elsewhere';

/** Why nobody came: nothing that was typed, the code, no world that has it, what would have worked it out, or what did not arrive. */
export type Trouble = NoSituation | 'empty' | 'not-offered' | 'no-worker' | 'not-arrived' | 'no-such-day';

/** What a world can give. */
export interface Offer {
  readonly industry: Industry;
  readonly levels: readonly Level[];
}

/** The situation of a day, as far as it is known before anybody meets it. */
export interface Day {
  readonly scenario: string;
  readonly industry: Industry;
  readonly level: Level;
  readonly minutes: number;
}

/** The work of finding a situation that nobody wrote. */
export interface Finding {
  readonly asked: Asked;
  /** How many were drawn before and not good enough. */
  readonly drawnAgain: number;
  /** How far it is, 0 to 1. It never goes back. */
  readonly done: number;
}

/** The counter of the library, where situations that nobody wrote are asked for. */
export interface Counter {
  /** The day by UTC, as YYYY-MM-DD. */
  readonly date: string;
  /** What the worlds can give; null until it has arrived. */
  readonly offers: readonly Offer[] | null;
  /** Null until it is known. */
  readonly day: Day | null;
  /** Null while nothing is being found. */
  readonly finding: Finding | null;
  /** What the last request came to, where it came to nothing. */
  readonly trouble: { readonly asked: Asked; readonly why: Trouble } | null;
  /** A code that came by a link and says nothing, to be set right in the field; else empty. */
  readonly typed: string;
}

/** The worlds, as the session comes by them. */
export interface Worlds {
  /** All that codes need to know of each. */
  readonly offerings: readonly Offering[];
  /** The texts of each, by its mark. */
  readonly load: Readonly<Record<string, () => Promise<{ readonly default: World }>>>;
}

export interface CounterActions {
  /** Finds out what the worlds offer, and the situation of the day. */
  lookAtCounter(): Promise<void>;
  /** Goes on with the situation of the day, or takes it up: at first in the draw that everybody has, then in fresh ones. */
  startDay(): Promise<void>;
  /** Takes up one that is drawn by chance, as it is preferred. */
  surprise(wish: Preference): Promise<void>;
  /**
   * Takes up the situation of a code, however it was typed, or of a link; where a draw comes with it, in
   * that draw. Says beside the field what is wrong with a code that says nothing.
   */
  startCode(text: string): Promise<void>;
  /** Finds no further. */
  stopFinding(): Promise<void>;
}
