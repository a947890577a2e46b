/** What the worker does who composes: pure, and a step at a time. */
import { ok, type Result } from '../base/index.ts';
import { contentHash } from '../engine/index.ts';
import type { Principles, World } from '../scenario/index.ts';
import { drawnBefore, situating, type NoSituation, type Progress } from '../worlds/index.ts';
import type { Arrived } from './means.ts';

/** A situation to be found. */
export interface ComposeJob {
  readonly world: World;
  readonly code: string;
  readonly principles: Principles;
  /** The text that a kept run was made on, if it is for one. */
  readonly hash: string | null;
}

export type Found = Result<Arrived, NoSituation>;

/**
 * Composes and certifies. What was played before is known by its hash and need not be certified
 * again; where no draw has that hash the world has changed, and what the code stands for now is found.
 */
export function* finding({ world, code, principles, hash }: ComposeJob): Generator<Progress, Found> {
  const before = hash === null ? null : drawnBefore([world], code, (scenario) => contentHash(scenario) === hash);
  if (before !== null && hash !== null) return ok({ scenario: before, hash });
  const found = yield* situating([world], code, principles);
  return found.ok ? ok({ scenario: found.value.scenario, hash: contentHash(found.value.scenario) }) : found;
}
