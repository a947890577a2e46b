import { chosen } from './evidence.ts';
import type { Belief } from './observer.ts';
import type { Evidence, Step } from './types.ts';

const point = (length: number, at: number): Belief => Array.from({ length }, (_, t) => (t === at ? 1 : 0));

/** The decision that settled the matter: the last that commits, else the last choice. */
export function settling(evidence: Evidence): Step | null {
  const choices = evidence.steps.filter((s) => chosen(evidence, s) !== null);
  const commits = choices.findLast((s) => chosen(evidence, s)?.choice.commits === true);
  return commits ?? choices.at(-1) ?? null;
}

/** Truths under which a step's choice was about the best one. */
export function rightUnder(evidence: Evidence, step: Step): boolean[] {
  const { near } = evidence.solver.weights.warrant;
  return evidence.game.model.truths.map((_, t) => {
    const belief = point(evidence.game.model.truths.length, t);
    const best = evidence.solver.values(step.before, belief)[0]?.value ?? 0;
    return evidence.solver.valueOf(step.before, belief, step.decision) >= best - near;
  });
}

/** How well what was done at the end was warranted by what had surfaced: .6 to 1. */
export function warrant(evidence: Evidence): number {
  const { floor, full } = evidence.solver.weights.warrant;
  const step = settling(evidence);
  if (step === null) return floor;
  const right = rightUnder(evidence, step);
  const p = step.belief.reduce((sum, b, t) => sum + (right[t] === true ? b : 0), 0);
  return floor + (1 - floor) * Math.min(1, p / full);
}

/** Question 3, 0 to 1: ¾ what could be expected of the deeds when they were done, ¼ what came of them. */
export function act(evidence: Evidence): number {
  const belief = settling(evidence)?.belief ?? evidence.belief;
  const expected = belief.reduce((sum, b, t) => sum + b * evidence.solver.worth(evidence.last, t), 0);
  const { act: share } = evidence.solver.weights;
  return share.expected * expected + share.realised * evidence.solver.worth(evidence.last, evidence.truth);
}
