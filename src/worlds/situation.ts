/** From a code to a situation that is good enough to be played. */
import { err, ok, type Result } from '../base/index.ts';
import type { Principles, Scenario, World } from '../scenario/index.ts';
import { certifying, LOOKS_TAKEN, type Reason } from './certify/certify.ts';
import type { CodeFault } from './code.ts';
import { compose, type Composed } from './compose.ts';

/** Why there is no situation: the code, or nothing good enough was drawn. */
export type NoSituation = CodeFault | 'not-certified';

export interface Situation extends Composed {
  /** How many were drawn and not good enough. */
  readonly drawnAgain: number;
  /** Why, for each of them. */
  readonly rejected: readonly Reason[];
}

/** Where the work stands. */
export interface Progress {
  /** Which draw it is, from 0. */
  readonly attempt: number;
  /** How much of looking at it is done, 0 to 1. */
  readonly done: number;
}

/** So many draws have failed together less than once in a hundred thousand codes. */
const ATTEMPTS = 16;

/**
 * Composes and certifies the situation of a code, a step at a time: a worker can tell how
 * far it is, and a page can breathe between steps. What is not good enough is drawn again,
 * always in the same way, so that a code stands for one situation for ever.
 */
export function* situating(worlds: readonly World[], code: string, pack: Principles): Generator<Progress, Result<Situation, NoSituation>> {
  const rejected: Reason[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const composed = compose(worlds, code, attempt);
    if (!composed.ok) return composed;
    const steps = certifying(composed.value.scenario, pack);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield { attempt, done: step.value / LOOKS_TAKEN };
    if (step.value.passes) return ok({ ...composed.value, drawnAgain: attempt, rejected });
    rejected.push(...step.value.reasons.slice(0, 1));
  }
  return err('not-certified');
}

/** The same at one go. */
export function situationOf(worlds: readonly World[], code: string, pack: Principles): Result<Situation, NoSituation> {
  const steps = situating(worlds, code, pack);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/**
 * A draw of a code that is known already, by looking at each, without certifying any: a run that
 * was begun is opened again on its own text.
 * @returns null where no draw is the one, since the world has changed
 */
export function drawnBefore(worlds: readonly World[], code: string, is: (scenario: Scenario) => boolean): Scenario | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const composed = compose(worlds, code, attempt);
    if (!composed.ok) return null;
    if (is(composed.value.scenario)) return composed.value.scenario;
  }
  return null;
}
