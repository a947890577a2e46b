/** How far the places of a situation lie apart, so that a talk takes the nearest road that means what was said. */
import type { Model } from './model.ts';

const known = new WeakMap<Model, Map<number, readonly number[]>>();

/** Where a choice can lead from a scene. */
const onward = (model: Model, at: number): number[] =>
  (model.choicesAt[at] ?? []).flatMap(({ choice }) => choice.to.map(({ to }) => model.placed[to] ?? at));

function walked(model: Model, from: number): number[] {
  const steps = model.places.map(() => Infinity);
  steps[from] = 0;
  for (let open = [from]; open.length > 0;) {
    const next = open.flatMap((at) => onward(model, at).filter((to) => {
      if (steps[to] !== Infinity) return false;
      steps[to] = (steps[at] ?? 0) + 1;
      return true;
    }));
    open = next;
  }
  return steps;
}

/** How many choices it takes to get from one place to each other; `Infinity` where no way leads. */
export function stepsFrom(model: Model, from: number): readonly number[] {
  const all = known.get(model) ?? new Map<number, readonly number[]>();
  known.set(model, all);
  const steps = all.get(from) ?? walked(model, from);
  all.set(from, steps);
  return steps;
}
