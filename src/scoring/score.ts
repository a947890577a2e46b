import { act, warrant } from './act.ts';
import { apply, pageMarks, principleMarks } from './apply.ts';
import type { Evidence, PageMark, PrincipleMark } from './types.ts';
import { understand } from './understand.ts';
import { breach, costsOf, fits } from './value.ts';
import { BAND_FLOORS, type Shares, type Weights } from './weights.ts';
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

/**
 * Who writes a page has read a kind of case in advance: where one fits, part of
 * understanding is shown by following it. Where none comes near, there is nothing
 * to do with pages, and their part moves to question 3.
 */
function sharesOf({ game, truth, solver: { weights } }: Evidence): Shares {
  const { understand: u, pages, principles, act: a } = weights.shares;
  const { model, scenario } = game;
  if (scenario.declares === 'uncharted') return { understand: u, pages: 0, principles, act: a + pages };
  if (!Object.keys(scenario.handbook).some((page) => fits(model, page, truth))) return weights.shares;
  return { understand: u - weights.readByPage, pages: pages + weights.readByPage, principles, act: a };
}

/**
 * Scores a run from its evidence. Decisions are scored, not luck: what could be
 * known is worked out from the cues that had surfaced.
 */
export function score(evidence: Evidence, pack: Principles): Score {
  const { weights } = evidence.solver;
  const pages = pageMarks(evidence);
  const principles = principleMarks(evidence, pack);
  const share = sharesOf(evidence);
  const applied = apply(pages, principles, share, weights.principlesForFull);
  const parts = { understand: understand(evidence), apply: applied, act: act(evidence) };
  const w = warrant(evidence);
  const cap = capOf(evidence);
  const sum = 100 * (share.understand * parts.understand + w * ((share.pages + share.principles) * parts.apply + share.act * parts.act));
  return { ...parts, warrant: w, cap, whole: Math.min(most(cap, weights.cap), sum), pages, principles };
}

/** The band of a figure out of 100. */
export function band(figure: number): Band {
  const names = Object.keys(BAND_FLOORS) as Band[];
  return names.findLast((name) => figure >= BAND_FLOORS[name]) ?? 'not-yet';
}
