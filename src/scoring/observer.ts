import { advance, under, type Model, type Play } from '../chart/index.ts';
import type { Decision, GameEvent } from '../engine/index.ts';
import { canTell, signs } from './tells.ts';

/** Probabilities of the truths, in the model's order; they sum to 1. */
export type Belief = readonly number[];

/** Scales weights to sum 1. If all are 0, the evidence contradicts itself: `otherwise` stands. */
export function normalise(weights: readonly number[], otherwise: Belief): Belief {
  const sum = weights.reduce((a, b) => a + b, 0);
  return sum > 0 ? weights.map((w) => w / sum) : otherwise;
}

/** How likely a truth makes it that just these cues surfaced and those were absent. */
export function cueLikelihood(model: Model, truth: number, known: number, absent: number): number {
  let p = 1;
  model.cues.forEach((cue, i) => {
    const bit = model.bits.cue[cue] ?? 0;
    const l = model.likelihood[i]?.[truth] ?? 0;
    if ((known & bit) !== 0) p *= l;
    else if ((absent & bit) !== 0) p *= 1 - l;
  });
  return p;
}

/** What a decision showed, as text: two truths that show the same can't be told apart by it. */
function shown(model: Model, play: Play, decision: Decision, truth: number): string {
  const events: GameEvent[] = [];
  const after = advance(model, under(truth, play), decision, events);
  return signs(after.at, events);
}

/**
 * The ideal observer: Bayes over truths, from the cues that surfaced, those looked
 * for and absent, and from what a decision led to where that depends on the truth.
 * @param before what was believed before the decision
 */
export function observe(model: Model, before: Belief, play: Play, decision: Decision, after: Play): Belief {
  const known = after.known & ~play.known;
  const absent = after.absent & ~play.absent;
  const tells = canTell(model, play, decision);
  if (known === 0 && absent === 0 && !tells) return before;
  const really = tells ? shown(model, play, decision, play.truth) : '';
  return normalise(before.map((p, t) => {
    if (p === 0 || (tells && shown(model, play, decision, t) !== really)) return 0;
    return p * cueLikelihood(model, t, known, absent);
  }), before);
}

/** What can be believed once the opening scene has been seen. */
export function firstBelief(model: Model, play: Play): Belief {
  return normalise(model.prior.map((p, t) => p * cueLikelihood(model, t, play.known, play.absent)), model.prior);
}

/**
 * How much longer (squared) the belief is expected to be once it is known which of
 * some cues show: 0 tells nothing; the more, the more it tells.
 * @param cues mask of cues that have neither surfaced nor been found absent
 */
export function telling(model: Model, belief: Belief, cues: number): number {
  const before = belief.reduce((a, b) => a + b * b, 0);
  let total = 0;
  model.cues.forEach((cue, i) => {
    if ((cues & (model.bits.cue[cue] ?? 0)) !== 0) total += tellingOf(model.likelihood[i] ?? [], belief) - before;
  });
  return total;
}

function tellingOf(likelihood: readonly number[], belief: Belief): number {
  let [shows, hides, showing, hiding] = [0, 0, 0, 0];
  belief.forEach((b, t) => {
    const l = likelihood[t] ?? 0;
    shows += b * l;
    hides += b * (1 - l);
    showing += (b * l) ** 2;
    hiding += (b * (1 - l)) ** 2;
  });
  return (shows > 0 ? showing / shows : 0) + (hides > 0 ? hiding / hides : 0);
}
