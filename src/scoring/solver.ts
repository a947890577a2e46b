import { offered, type ChoiceModel, type Model, type Play } from '../chart/index.ts';
import { afterAsking, afterChoice, afterGlance, outcomes, taken, type Branch } from './branch.ts';
import type { Belief } from './observer.ts';
import { relevance, type Relevance } from './relevance.ts';
import { joined, touchesPublic, valueOf } from './value.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** An open choice and what can be expected of it, 0 (as doing nothing) to 1 (the best there is). */
export interface Valued {
  readonly choice: ChoiceModel;
  readonly value: number;
}

export interface Solver {
  /** The numbers it was made with; the score of its runs is made with the same. */
  readonly weights: Weights;
  /** What an ended run is worth under a truth, 0 to 1 between doing nothing and the best road. */
  worth(play: Play, truth: number): number;
  /** Open choices with their expected worth under a belief, best first. */
  values(play: Play, belief: Belief): readonly Valued[];
  /** The best expected worth from here, choosing, looking or asking. */
  best(play: Play, belief: Belief): number;
  /** How many states were visited so far. */
  visited(): number;
}

interface Context {
  readonly model: Model;
  readonly relevance: Relevance;
  /** Best worth with the truth known, one map for each truth. */
  readonly certain: readonly Map<string, number>[];
  readonly open: Map<string, number>;
  readonly valued: Map<string, readonly Valued[]>;
  /** `worth` while solving: raw at first, for the bounds, then between them. */
  worth: (play: Play, truth: number) => number;
}

/** Utterances ahead, beside the one at hand, over which doubt is reckoned with. */
const AHEAD = 1;
/** Beliefs are told apart in steps of a twentieth. */
const STEPS = 20;
/** From here on a truth is as good as known. */
const KNOWN = 0.98;

const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);
const point = (length: number, truth: number): Belief => Array.from({ length }, (_, t) => (t === truth ? 1 : 0));

/** The best worth there is with the truth known: all that follows, exactly. */
function certain(ctx: Context, play: Play, truth: number): number {
  const memo = ctx.certain[truth]!;
  const key = ctx.relevance.key(play);
  const known = memo.get(key);
  if (known !== undefined) return known;
  const value = play.at >= ctx.model.endingsFrom ? ctx.worth(play, truth) : bestCertain(ctx, play, truth);
  memo.set(key, value);
  return value;
}

function bestCertain(ctx: Context, play: Play, truth: number): number {
  const { model, relevance: { choicesAt, cuesOf, colleagues } } = ctx;
  const belief = point(model.truths.length, truth);
  let value = 0;
  for (const choice of choicesAt(play.at)) {
    if (!offered(model, play, choice)) continue;
    const ways = outcomes(model, play, belief, cuesOf(choice) & model.gates);
    value = Math.max(value, sum(ways.map((b) => b.p * certain(ctx, taken(model, b.play, choice, truth), truth))));
  }
  for (const colleague of colleagues) {
    if (!colleague.leave || (play.asked & colleague.person) !== 0) continue;
    const ways = afterAsking(model, play, belief, { ...colleague, cues: colleague.cues & model.gates });
    value = Math.max(value, sum(ways.map((b) => b.p * certain(ctx, b.play, truth))));
  }
  return value;
}

/** What can be expected if all doubt that is left now were settled next. */
function settled(ctx: Context, play: Play, belief: Belief): number {
  return sum(belief.map((b, t) => (b === 0 ? 0 : b * certain(ctx, { ...play, truth: t }, t))));
}

const rounded = (belief: Belief): string => belief.map((b) => Math.round(b * STEPS)).join();

function best(ctx: Context, play: Play, belief: Belief, ahead: number): number {
  if (ahead === 0 || play.at >= ctx.model.endingsFrom || belief.some((b) => b > KNOWN)) return settled(ctx, play, belief);
  const key = `${ahead}${ctx.relevance.openKey(play)}|${rounded(belief)}`;
  const known = ctx.open.get(key);
  if (known !== undefined) return known;
  const value = expected(glanced(ctx, play, belief), (b) => bestHere(ctx, b.play, b.belief, ahead));
  ctx.open.set(key, value);
  return value;
}

const expected = (branches: readonly Branch[], worth: (branch: Branch) => number): number =>
  sum(branches.map((b) => b.p * worth(b)));

/** Uses the one free glance between two utterances on the thing that tells most. */
function glanced(ctx: Context, play: Play, belief: Belief): Branch[] {
  const cues = play.glances > 0 ? 0 : ctx.relevance.nextLook(play, belief);
  return cues === 0 ? [{ p: 1, belief, play }] : afterGlance(ctx.model, play, belief, cues);
}

function bestHere(ctx: Context, play: Play, belief: Belief, ahead: number): number {
  const { model, relevance: { choicesAt, colleagues } } = ctx;
  const next = (b: Branch): number => best(ctx, b.play, b.belief, ahead - 1);
  let value = 0;
  for (const choice of choicesAt(play.at)) {
    if (offered(model, play, choice)) value = Math.max(value, expected(ways(ctx, play, belief, choice), next));
  }
  for (const colleague of colleagues) {
    if ((play.asked & colleague.person) !== 0) continue;
    value = Math.max(value, expected(afterAsking(model, play, belief, colleague), next));
  }
  return value;
}

const ways = (ctx: Context, play: Play, belief: Belief, choice: ChoiceModel): Branch[] =>
  afterChoice(ctx.model, play, belief, choice, ctx.relevance.cuesOf(choice));

function valuesOf(ctx: Context, play: Play, belief: Belief): readonly Valued[] {
  const key = `${ctx.relevance.openKey(play)}|${rounded(belief)}`;
  const known = ctx.valued.get(key);
  if (known !== undefined) return known;
  const values = ctx.relevance.choicesAt(play.at)
    .filter((choice) => offered(ctx.model, play, choice))
    .map((choice) => ({ choice, value: expected(ways(ctx, play, belief, choice), (b) => best(ctx, b.play, b.belief, AHEAD)) }))
    .toSorted((a, b) => b.value - a.value);
  ctx.valued.set(key, values);
  return values;
}

/** Raw worth of walking away at once, and of the best road with the truth known, for each truth. */
function bounds(ctx: Context, from: Play): { least: number; most: number }[] {
  const gone: Play = { ...from, at: ctx.model.places.indexOf(ctx.model.scenario.exits.leave) };
  const found = ctx.model.truths.map((_, t) => ({ least: ctx.worth(gone, t), most: certain(ctx, { ...from, truth: t }, t) }));
  for (const memo of ctx.certain) memo.clear();
  return found;
}

/**
 * Solves a scenario. With the truth known it is exact. In doubt it is expectimax over
 * beliefs for `AHEAD` utterances beyond the one at hand, and takes it that doubt left
 * after those will be settled. A careful player's free glance is taken at every turn,
 * on what tells most; asking a colleague is weighed like a choice.
 * @param from the first state, as `begin` gives it; its truth is not used
 */
export function solver(model: Model, from: Play, weights: Weights = WEIGHTS): Solver {
  const withPublic = touchesPublic(model);
  const raw = (play: Play, truth: number): number => joined(valueOf(model, play, truth, weights), withPublic, weights);
  const certainties = model.truths.map(() => new Map<string, number>());
  const ctx: Context = {
    model, relevance: relevance(model, weights), certain: certainties, open: new Map(), valued: new Map(), worth: raw,
  };
  const between = bounds(ctx, { ...from, known: 0, absent: 0 });
  ctx.worth = (play, truth) => {
    const { least, most } = between[truth]!;
    return most <= least ? 0 : Math.min(1, Math.max(0, (raw(play, truth) - least) / (most - least)));
  };
  return {
    weights,
    worth: (play, truth) => ctx.worth(play, truth),
    values: (play, belief) => valuesOf(ctx, play, belief),
    best: (play, belief) => best(ctx, play, belief, AHEAD + 1),
    visited: () => ctx.open.size + certainties.reduce((n, memo) => n + memo.size, 0),
  };
}
