/** The ways from the first scene to the endings, under each truth. */
import { lasting, possible } from './condition.ts';
import { finding, findingAtKey, type Context, type Finding } from './finding.ts';
import { trapped, type Reach } from './reach.ts';
import { choicesOf, type ChoiceAt } from './walk.ts';

const inWords = (truths: readonly string[], context: Context): string =>
  (truths.length === context.reach.size ? 'every truth' : truths.map((t) => `"${t}"`).join(', '));

export function unreachable(context: Context): Finding[] {
  const { scenario } = context;
  const reaches = [...context.reach.values()];
  const named = new Set(choicesOf(scenario).flatMap((c) => c.choice.to.map((route) => route.to)));
  const exits = Object.values(scenario.exits);
  const scenes = Object.keys(scenario.scenes).filter((id) => !reaches.some((r) => r.visited.has(id)))
    .map((id) => findingAtKey('UNREACHABLE_SCENE', ['scenes', id], `no play reaches the scene "${id}"`));
  const endings = Object.keys(scenario.endings).filter((id) => !exits.includes(id) && !reaches.some((r) => r.endings.has(id)))
    .map((id) => (named.has(id)
      ? findingAtKey('ENDING_NO_TRUTH', ['endings', id], `under no truth does a play come to the ending "${id}"`)
      : findingAtKey('UNREACHABLE_ENDING', ['endings', id], `nothing leads to the ending "${id}"`)));
  return [...scenes, ...endings];
}

/** Truths under which every choice of the scene may be closed at once. */
function closed(scene: string, { scenario, reach }: Context): string[] {
  const whens = Object.values(scenario.scenes[scene]!.choices).map((choice) => choice.when);
  if (whens.some((when) => when === undefined)) return [];
  return [...reach.values()].filter((r) => r.visited.has(scene) && possible([], whens, r) !== false).map((r) => r.truth);
}

export function deadEnds(context: Context): Finding[] {
  const stuck = (scene: string): string[] => [...context.reach.values()]
    .filter((r) => trapped(r).includes(scene)).map((r) => r.truth);
  return Object.entries(context.scenario.scenes).flatMap(([id, scene]) => {
    const path = ['scenes', id];
    if (Object.keys(scene.choices).length === 0) return [findingAtKey('DEAD_END', path, `"${id}" has no choices`)];
    const shut = closed(id, context);
    if (shut.length > 0) {
      return [findingAtKey('DEAD_END', path, `in "${id}" every choice may be closed, under ${inWords(shut, context)}`)];
    }
    const lost = stuck(id);
    return lost.length === 0 ? []
      : [findingAtKey('DEAD_END', path, `no way leads from "${id}" to an ending, under ${inWords(lost, context)}`)];
  });
}

/** Truths under which the choice can be taken and none of its routes may hold. */
function gaps({ choice, id }: ChoiceAt, reaches: readonly Reach[]): string[] {
  const routes = choice.to.map((route) => route.when);
  return reaches.filter((r) => r.chose.has(id) && possible([lasting(choice.when, id)], routes, r) !== false).map((r) => r.truth);
}

export function routeGaps(context: Context): Finding[] {
  const reaches = [...context.reach.values()];
  return choicesOf(context.scenario).flatMap((at) => {
    if (at.choice.to.some((route) => route.when === undefined)) return [];
    const truths = gaps(at, reaches);
    return truths.length === 0 ? []
      : [findingAtKey('ROUTE_GAP', [...at.path, 'to'], `"${at.id}" may lead nowhere, under ${inWords(truths, context)}`)];
  });
}

export function truthEndings(context: Context): Finding[] {
  return [...context.reach.values()].flatMap((r) => {
    if (r.endings.size > 1) return [];
    const path = ['truths', r.truth];
    return r.endings.size === 0
      ? [findingAtKey('TRUTH_NO_ENDING', path, `under "${r.truth}" no choice leads to an ending`)]
      : [findingAtKey('TRUTH_ONE_ENDING', path, `under "${r.truth}" all choices lead to "${[...r.endings][0]}"`)];
  });
}

export function commits(context: Context): Finding[] {
  const all = choicesOf(context.scenario).filter((c) => c.choice.commits);
  if (all.length === 0) return [findingAtKey('NO_COMMIT', ['scenes'], 'no choice says `commits: true`')];
  return [...context.reach.values()].filter((r) => !all.some((c) => r.chose.has(c.id)))
    .map((r) => finding('NO_COMMIT', ['truths', r.truth], `under "${r.truth}" no choice that commits can be taken`));
}
