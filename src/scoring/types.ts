import type { Play } from '../chart/index.ts';
import type { Cast, Decision, Game, GameEvent, PageUse } from '../engine/index.ts';
import type { Belief } from './observer.ts';
import type { Solver } from './solver.ts';
import type { PageCell } from './weights.ts';

export type { PageCell } from './weights.ts';

/** One decision, what was known before it, and what it brought about. */
export interface Step {
  /** Index of the decision in the journal. */
  readonly turn: number;
  readonly decision: Decision;
  readonly before: Play;
  readonly after: Play;
  /** The ideal observer's belief before the decision. */
  readonly belief: Belief;
  /** Empty in a `trace`. */
  readonly events: readonly GameEvent[];
}

/** A whole run as the score and the debrief see it. Secret. */
export interface Evidence {
  readonly game: Game;
  readonly solver: Solver;
  readonly truth: number;
  readonly cast: Cast;
  readonly opening: readonly GameEvent[];
  readonly first: Play;
  readonly steps: readonly Step[];
  readonly last: Play;
  /** The observer's belief at the end. */
  readonly belief: Belief;
}

/** What was done with one page, and when. */
export interface PageMark {
  readonly page: string;
  readonly cell: PageCell;
  readonly how: PageUse | null;
  readonly step: Step | null;
  /** 0 to 1. */
  readonly credit: number;
}

/** A principle that a decision showed. */
export interface PrincipleMark {
  readonly principle: string;
  readonly step: Step;
}
