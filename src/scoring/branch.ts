import { choose, copied, enter, hadEnough, placeOf, under, type ChoiceModel, type Model, type Play } from '../chart/index.ts';
import type { GameEvent } from '../engine/index.ts';
import { cueLikelihood, normalise, type Belief } from './observer.ts';
import type { Colleague } from './relevance.ts';
import { signs, tellsOf } from './tells.ts';

/** One way a step may turn out: its probability, what is believed then, and the state. */
export interface Branch {
  readonly p: number;
  readonly belief: Belief;
  readonly play: Play;
}

/** All subsets of a mask's bits. */
function subsets(mask: number): number[] {
  const out: number[] = [];
  for (let s = mask; ; s = (s - 1) & mask) {
    out.push(s);
    if (s === 0) return out;
  }
}

/** Splits a belief by which of some cues turn out to show. */
export function outcomes(model: Model, play: Play, belief: Belief, cues: number): Branch[] {
  const fresh = cues & ~play.known & ~play.absent;
  if (fresh === 0) return [{ p: 1, belief, play }];
  const branches: Branch[] = [];
  for (const showing of subsets(fresh)) {
    const weights = belief.map((b, t) => (b === 0 ? 0 : b * cueLikelihood(model, t, showing, fresh & ~showing)));
    const p = weights.reduce((a, b) => a + b, 0);
    if (p <= 1e-9) continue;
    const shown = copied(play);
    shown.shows = (play.shows & ~fresh) | showing;
    branches.push({ p, belief: normalise(weights, belief), play: shown });
  }
  return branches;
}

/** What taking a choice leads to under a truth. */
export function taken(model: Model, before: Play, choice: ChoiceModel, truth: number, events: GameEvent[] | null = null): Play {
  return choose(model, under(truth, before), choice, events);
}

/** Splits further by what tells truths apart: where the choice led, and lines that depend on the truth. */
function bySigns(model: Model, { p, belief, play }: Branch, choice: ChoiceModel): Branch[] {
  const { leads, says } = tellsOf(model);
  const [led, said] = [leads.has(choice.id), says.has(choice.id)];
  if (!led && !said) return [{ p, belief, play: taken(model, play, choice, play.truth) }];
  const groups = new Map<string, { weights: number[]; play: Play }>();
  belief.forEach((b, t) => {
    if (b === 0) return;
    const events: GameEvent[] | null = said ? [] : null;
    const after = taken(model, play, choice, t, events);
    const key = signs(after.at, events);
    const group = groups.get(key) ?? { weights: belief.map(() => 0), play: after };
    group.weights[t] = b;
    groups.set(key, group);
  });
  return [...groups.values()].map(({ weights, play: after }) => {
    const share = weights.reduce((a, b) => a + b, 0);
    return { p: p * share, belief: normalise(weights, weights), play: after };
  });
}

/** Every way a choice may turn out under a belief. */
export function afterChoice(model: Model, play: Play, belief: Belief, choice: ChoiceModel, cues: number): Branch[] {
  return outcomes(model, play, belief, cues).flatMap((b) => bySigns(model, b, choice));
}

/** Every way a question to a colleague may turn out. It costs the person's patience. */
export function afterAsking(model: Model, play: Play, belief: Belief, { person, cues }: Colleague): Branch[] {
  return outcomes(model, play, belief, cues).map((b) => {
    const fresh = cues & ~play.known & ~play.absent;
    const now = copied(b.play);
    now.patience = Math.max(0, play.patience - 1);
    now.asked |= person;
    now.known |= fresh & b.play.shows;
    now.absent |= fresh & ~b.play.shows;
    const left = hadEnough(model, now, now.at) ? enter(model, now, placeOf(model, model.scenario.exits.patience), null) : now;
    return { ...b, play: left };
  });
}
