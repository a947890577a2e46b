/** Conditions that can never hold, ask too much, or give the truth away. */
import type { Path } from '../places.ts';
import type { Condition } from '../schema.ts';
import { PATIENCE, TRUST } from '../terms.ts';
import { lasting, possible } from './condition.ts';
import { finding, findingAtKey, type Context, type Finding } from './finding.ts';
import type { Reach } from './reach.ts';
import { choicesOf, conditionsOf, type ChoiceAt } from './walk.ts';

function truthIn(condition: Condition | undefined, path: Path): Path[] {
  if (condition === undefined) return [];
  return [
    ...(condition.truth ? [[...path, 'truth']] : []),
    ...truthIn(condition.not, [...path, 'not']),
    ...(condition.any ?? []).flatMap((c, i) => truthIn(c, [...path, 'any', i])),
  ];
}

export function secrets({ scenario }: Context): Finding[] {
  return choicesOf(scenario).flatMap((c) => truthIn(c.choice.when, [...c.path, 'when'])
    .map((path) => findingAtKey('CHOICE_WHEN_TRUTH', path, `whether "${c.id}" is offered depends on the truth`)));
}

const BOUNDS = { trust: TRUST, patience: PATIENCE } as const;

function rangeFindings(condition: Condition | undefined, path: Path): Finding[] {
  if (condition === undefined) return [];
  const own = (['trust', 'patience'] as const).flatMap((meter) =>
    (['atLeast', 'atMost'] as const).flatMap((edge) => {
      const [n, { least, most }] = [condition[meter]?.[edge], BOUNDS[meter]];
      return n === undefined || (n >= least && n <= most) ? []
        : [finding('OUT_OF_RANGE', [...path, meter, edge], `${meter} runs from ${least} to ${most}, so ${edge} cannot be ${n}`)];
    }));
  return [
    ...own,
    ...rangeFindings(condition.not, [...path, 'not']),
    ...(condition.any ?? []).flatMap((c, i) => rangeFindings(c, [...path, 'any', i])),
  ];
}

export function ranges({ scenario }: Context): Finding[] {
  return conditionsOf(scenario).flatMap((c) => rangeFindings(c.condition, c.path));
}

const here = (context: Context, scene: string | null): Reach[] =>
  [...context.reach.values()].filter((r) => scene === null || r.visited.has(scene));

/** Whether some truth that plays can be in at this place lets it hold; unsure counts as yes. */
const canHold = (reaches: readonly Reach[], all: readonly (Condition | undefined)[], none: readonly (Condition | undefined)[]): boolean =>
  reaches.some((r) => possible(all, none, r) !== false);

/** A condition whose scene is never reached is told of by that scene. */
export function neverHold(context: Context): Finding[] {
  const own = conditionsOf(context.scenario).filter((c) => c.of !== 'route').flatMap((c) => {
    const reaches = here(context, c.scene);
    return reaches.length === 0 || canHold(reaches, [c.condition], []) ? []
      : [findingAtKey('CONDITION_NEVER', c.path, 'this condition can never hold')];
  });
  return [...own, ...choicesOf(context.scenario).flatMap((c) => routesNever(c, context))];
}

function routesNever({ choice, path, id }: ChoiceAt, context: Context): Finding[] {
  const reaches = [...context.reach.values()].filter((r) => r.chose.has(id));
  if (reaches.length === 0) return [];
  return choice.to.flatMap((route, i) => {
    const before = choice.to.slice(0, i).map((r) => r.when);
    // A last route for whatever else may come is a safety, even where nothing else does.
    if (route.when === undefined && before.every((when) => when !== undefined)) return [];
    const after = lasting(choice.when, id);
    if (canHold(reaches, [after, route.when], before)) return [];
    const why = canHold(reaches, [after, route.when], []) ? 'the routes before it always hold' : 'its condition can never hold';
    return [findingAtKey('CONDITION_NEVER', [...path, 'to', i, 'when'], `"${id}" never takes the route to "${route.to}": ${why}`)];
  });
}
