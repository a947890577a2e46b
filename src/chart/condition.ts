import type { Condition } from '../scenario/index.ts';
import { mask, type Model } from './model.ts';
import type { Play } from './play.ts';

type Range = NonNullable<Condition['trust']>;

const inRange = (value: number, range: Range): boolean =>
  value >= (range.atLeast ?? -Infinity) && value <= (range.atMost ?? Infinity);

const hasAll = (have: number, want: number): boolean => (have & want) === want;

function usedAll(model: Model, play: Play, names: readonly string[]): boolean {
  return hasAll(play.used, mask(model.bits.resource, names))
    && hasAll(play.followed, mask(model.bits.page, names));
}

/** Whether a condition holds. All of its keys must; an absent condition always does. */
export function holds(model: Model, play: Play, when: Condition | undefined): boolean {
  if (when === undefined) return true;
  const { bits } = model;
  return (when.truth === undefined || when.truth.includes(model.truths[play.truth] ?? ''))
    && (when.knows === undefined || hasAll(play.known, mask(bits.cue, when.knows)))
    && (when.visited === undefined || hasAll(play.visited, mask(bits.visited, when.visited)))
    && (when.chose === undefined || hasAll(play.chose, mask(bits.chose, when.chose)))
    && (when.used === undefined || usedAll(model, play, when.used))
    && (when.trust === undefined || inRange(play.trust, when.trust))
    && (when.patience === undefined || inRange(play.patience, when.patience))
    && (when.not === undefined || !holds(model, play, when.not))
    && (when.any === undefined || when.any.some((c) => holds(model, play, c)));
}
