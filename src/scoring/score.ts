import { act, warrant } from './act.ts';
import { apply, pageMarks, principleMarks } from './apply.ts';
import type { Evidence, PageMark, PrincipleMark } from './types.ts';
import { understand } from './understand.ts';
import { breach, costsOf } from './value.ts';
import { BAND_FLOORS, type Weights } from './weights.ts';
import type { Principles } from '../scenario/index.ts';
import { PARTIES } from '../scenario/index.ts';

export type Band = keyof typeof BAND_FLOORS;

/** The score of one run. Numbers stay inside: players are told bands and words. */
export interface Score {
  /** 0 to 1 each. */
  readonly understand: number;
  readonly apply: number;
  readonly act: number;
  /** .6 to 1: multiplies `apply` and `act`. */
  readonly warrant: number;
  readonly cap: 'harm' | 'safety' | 'law' | null;
  /** 0 to 100. */
  readonly whole: number;
  readonly pages: readonly PageMark[];
  readonly principles: readonly PrincipleMark[];
}

function capOf(evidence: Evidence): Score['cap'] {
  const { model } = evidence.game;
  const broken = breach(model, evidence.last, evidence.truth);
  if (broken !== null) return broken;
  const costs = costsOf(model, evidence.last, evidence.truth, evidence.solver.weights);
  return PARTIES.some((party) => costs[party] >= 3) ? 'harm' : null;
}

const most = (cap: Score['cap'], { harm, breach }: Weights['cap']): number => {
  if (cap === null) return 100;
  return cap === 'harm' ? harm : breach;
};

/** Where no page comes near, the pages' part of question 2 moves to question 3. */
function sharesOf({ game, solver: { weights } }: Evidence): Weights['shares'] {
  const { shares, apply: { pages } } = weights;
  if (game.scenario.declares !== 'uncharted') return shares;
  const moved = shares.apply * pages;
  return { understand: shares.understand, apply: shares.apply - moved, act: shares.act + moved };
}

/**
 * Scores a run from its evidence. Decisions are scored, not luck: what could be
 * known is worked out from the cues that had surfaced.
 */
export function score(evidence: Evidence, pack: Principles): Score {
  const { weights } = evidence.solver;
  const pages = pageMarks(evidence);
  const principles = principleMarks(evidence, pack);
  const parts = { understand: understand(evidence), apply: apply(pages, principles, weights.apply), act: act(evidence) };
  const w = warrant(evidence);
  const share = sharesOf(evidence);
  const cap = capOf(evidence);
  const sum = 100 * (share.understand * parts.understand + w * (share.apply * parts.apply + share.act * parts.act));
  return { ...parts, warrant: w, cap, whole: Math.min(most(cap, weights.cap), sum), pages, principles };
}

/** The band of a figure out of 100. */
export function band(figure: number): Band {
  const names = Object.keys(BAND_FLOORS) as Band[];
  return names.findLast((name) => figure >= BAND_FLOORS[name]) ?? 'not-yet';
}
