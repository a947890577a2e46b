import { advance, meant, offered, under, type ChoiceModel, type Model, type Play } from '../chart/index.ts';
import type { Decision } from '../engine/index.ts';
import { afterAsking, afterChoice, outcomes, taken } from './branch.ts';
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
  /** The expected worth of a decision under a belief, by the same measure: of a choice, or of what was put together. */
  valueOf(play: Play, belief: Belief, decision: Decision): number;
  /** The expected worth of the best open choice, or of an ended run. */
  best(play: Play, belief: Belief): number;
  /** How many states were visited so far. */
  visited(): number;
}

interface Context {
  readonly model: Model;
  readonly relevance: Relevance;
  /** Best worth with the truth known, one map for each truth. */
  readonly certain: readonly Map<string, number>[];
  readonly valued: Map<string, readonly Valued[]>;
  /** `worth` while solving: raw at first, for the bounds, then between them. */
  worth: (play: Play, truth: number) => number;
}

/** Beliefs are told apart in steps of a fiftieth. */
const STEPS = 50;

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

/** What a choice comes to with the truth known. Cues matter to it only where they open or close a way. */
function afterCertain(ctx: Context, play: Play, choice: ChoiceModel, truth: number): number {
  const { model, relevance: { cuesOf } } = ctx;
  const cues = cuesOf(choice) & model.gates & ~play.known & ~play.absent;
  if (cues === 0) return certain(ctx, taken(model, play, choice, truth), truth);
  const ways = outcomes(model, play, point(model.truths.length, truth), cues);
  return sum(ways.map((b) => b.p * certain(ctx, taken(model, b.play, choice, truth), truth)));
}

function bestCertain(ctx: Context, play: Play, truth: number): number {
  const { model, relevance: { colleagues } } = ctx;
  let value = 0;
  for (const choice of model.choicesAt[play.at] ?? []) {
    if (offered(model, play, choice)) value = Math.max(value, afterCertain(ctx, play, choice, truth));
  }
  for (const colleague of colleagues) {
    if ((play.asked & colleague.person) !== 0) continue;
    const ways = afterAsking(model, play, point(model.truths.length, truth), colleague);
    value = Math.max(value, sum(ways.map((b) => b.p * certain(ctx, b.play, truth))));
  }
  return value;
}

/** What can be expected if all doubt that is left now were settled next. */
function settled(ctx: Context, play: Play, belief: Belief): number {
  return sum(belief.map((b, t) => (b === 0 ? 0 : b * certain(ctx, under(t, play), t))));
}

const rounded = (belief: Belief): string => belief.map((b) => Math.round(b * STEPS)).join();

function valueOfChoice(ctx: Context, play: Play, belief: Belief, choice: ChoiceModel): number {
  const ways = afterChoice(ctx.model, play, belief, choice, ctx.relevance.cuesOf(choice));
  return sum(ways.map((b) => b.p * settled(ctx, b.play, b.belief)));
}

/** The expected worth of what no choice foresees: of the road that it means, or of going on after the answer. */
function valueOfOwn(ctx: Context, play: Play, belief: Belief, decision: Decision): number {
  const comes = meant(ctx.model, play, decision);
  if (comes?.kind === 'road') return valueOfChoice(ctx, play, belief, comes.choice);
  const ways = outcomes(ctx.model, play, belief, comes?.hears ?? 0);
  return sum(ways.map((b) => b.p * settled(ctx, advance(ctx.model, b.play, decision, null), b.belief)));
}

function valueOfDecision(ctx: Context, play: Play, belief: Belief, decision: Decision): number {
  const id = decision.kind === 'choose' || decision.kind === 'say' ? decision.choice : null;
  return id === null
    ? valueOfOwn(ctx, play, belief, decision)
    : valuesOf(ctx, play, belief).find((o) => o.choice.id === id)?.value ?? 0;
}

function valuesOf(ctx: Context, play: Play, belief: Belief): readonly Valued[] {
  const key = `${ctx.relevance.key(play)},${play.known | play.absent}|${rounded(belief)}`;
  const known = ctx.valued.get(key);
  if (known !== undefined) return known;
  const values = (ctx.model.choicesAt[play.at] ?? [])
    .filter((choice) => offered(ctx.model, play, choice))
    .map((choice) => ({ choice, value: valueOfChoice(ctx, play, belief, choice) }))
    .toSorted((a, b) => b.value - a.value);
  ctx.valued.set(key, values);
  return values;
}

/** Raw worth of walking away at once, and of the best road with the truth known, for each truth. */
function bounds(ctx: Context, from: Play): { least: number; most: number }[] {
  const gone: Play = { ...from, at: ctx.model.places.indexOf(ctx.model.scenario.exits.leave) };
  const found = ctx.model.truths.map((_, t) => ({ least: ctx.worth(gone, t), most: certain(ctx, under(t, from), t) }));
  for (const memo of ctx.certain) memo.clear();
  return found;
}

/**
 * Solves a scenario: expectimax over what may really be going on. With the truth known
 * it is exact. In doubt each open choice is weighed over every way it may turn out (cues
 * that come up, where it leads, what is said), and it is taken that what is still in
 * doubt after that will be settled; so a choice that tells is never worth less than it is.
 * @param from the first state, as `begin` gives it; its truth is not used
 * @param weights the numbers of the score
 */
export function solver(model: Model, from: Play, weights: Weights = WEIGHTS): Solver {
  const withPublic = touchesPublic(model);
  const raw = (play: Play, truth: number): number => joined(valueOf(model, play, truth, weights), withPublic, weights);
  const certainties = model.truths.map(() => new Map<string, number>());
  const ctx: Context = {
    model, relevance: relevance(model, weights), certain: certainties, valued: new Map(), worth: raw,
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
    valueOf: (play, belief, decision) => valueOfDecision(ctx, play, belief, decision),
    best: (play, belief) => valuesOf(ctx, play, belief)[0]?.value ?? settled(ctx, play, belief),
    visited: () => ctx.valued.size + certainties.reduce((n, memo) => n + memo.size, 0),
  };
}
