/** What an ideal observer may know at the opening, and how it comes to know more. */
import { begin, foundAt, type Model } from '../../chart/index.ts';
import { firstBelief } from '../../scoring/index.ts';
import type { Ground } from './ground.ts';

/** The opening alone leaves it open. */
const OPENING = 0.55;
/** So sure an observer must be able to become. */
const REACHED = 0.75;
/** A sign shows if it does so more often than not. */
const SHOWS = 0.5;

/** Cues as they most often fall under a truth. */
function usual({ likelihood }: Model, truth: number): number {
  return likelihood.reduce((shows, tells, i) => ((tells[truth] ?? 0) >= SHOWS ? shows | (1 << i) : shows), 0);
}

/** Truths that the opening gives away. */
export const toldTooSoon = ({ game: { model } }: Ground): string[] =>
  model.truths.filter((_, t) => (firstBelief(model, begin(model, { truth: t, shows: usual(model, t) }, null))[t] ?? 0) > OPENING);

/** Where a cue can be had: at a thing or colleague, or by what is asked. */
function sourceOf({ scenario, cues, choices }: Model, at: number): string[] {
  const id = cues[at] ?? '';
  const where = foundAt(scenario.cues[id]!);
  return where !== null ? [where] : Object.values(choices).filter(({ choice }) => choice.hears?.includes(id)).map((c) => c.id);
}

function belief(model: Model, truth: number, cues: readonly number[]): number {
  const weights = model.prior.map((p, t) => cues.reduce((w, i) => w * (model.likelihood[i]?.[t] ?? 1), p));
  return (weights[truth] ?? 0) / weights.reduce((a, b) => a + b, 0);
}

/** Where each sign of a truth can be had: signs that come up by the same look or question are one way. */
function waysTo(model: Model, truth: number): Map<string, number[]> {
  const ways = new Map<string, number[]>();
  model.likelihood.forEach((tells, i) => {
    if ((tells[truth] ?? 0) < SHOWS) return;
    const way = sourceOf(model, i).toSorted().join();
    if (way !== '') ways.set(way, [...(ways.get(way) ?? []), i]);
  });
  return ways;
}

/** Patience that must be left for acting on what was found: to decide, and to see it through. */
const TO_ACT = 2;

/** Whether some ways to signs are enough to tell a truth by, and leave patience to act on it. Each costs one at most. */
const enough = (model: Model, truth: number, ways: readonly (readonly number[])[], patience: number): boolean =>
  ways.length <= patience - TO_ACT && belief(model, truth, ways.flat()) >= REACHED;

/** Whether a truth can be told by two routes that share nothing: tries every way to divide what tells it. */
function toldTwice(model: Model, truth: number): boolean {
  const { patience } = begin(model, { truth, shows: 0 }, null);
  const ways = [...waysTo(model, truth).values()];
  const divided = (which: number, side: number): number[][] => ways.filter((_, i) => ((which >> i) & 1) === side);
  // The last way may stay on its side: the other half of the divisions are these, turned round.
  return Array.from({ length: 2 ** Math.max(0, ways.length - 1) }, (_, which) => which)
    .some((which) => [0, 1].every((side) => enough(model, truth, divided(which, side), patience)));
}

/** Truths that cannot be told, within the person's patience, by two routes that do without each other. */
export const hidden = ({ game: { model } }: Ground): string[] => model.truths.filter((_, t) => !toldTwice(model, t));
