/** How many choices a scene offers at once, and whether their looks give them away. */
import type { Choice, Scene } from '../schema.ts';
import { atOnce, possible } from './condition.ts';
import { finding, findingAtKey, type Context, type Finding } from './finding.ts';
import type { Reach } from './reach.ts';
import { wording } from './walk.ts';

const FEWEST = 2;
const MOST = 5;
/** The longest choice of a scene is at most this many times the shortest. */
const STRETCH = 1.4;

/** Choices with conditions may exclude each other: what counts is what is offered together. */
function offered(scene: Scene, reaches: readonly Reach[]): { least: number; most: number } {
  const whens = Object.values(scene.choices).map((choice) => choice.when);
  const always = whens.filter((when) => when === undefined).length;
  const counts = reaches.map((r) => atOnce(whens, r) ?? { least: always, most: always });
  if (counts.length === 0) return { least: whens.length, most: whens.length };
  return { least: Math.min(...counts.map((c) => c.least)), most: Math.max(...counts.map((c) => c.most)) };
}

function count(id: string, scene: Scene, reaches: readonly Reach[]): Finding[] {
  const { least, most } = offered(scene, reaches);
  // None at all is a dead end, and told as one.
  if (least === 0 || (least > FEWEST && most < MOST)) return [];
  const bad = least < FEWEST || most > MOST;
  const n = least < FEWEST || (!bad && most < MOST) ? least : most;
  const said = `"${id}" may offer ${n} choice${n === 1 ? '' : 's'}`;
  return [findingAtKey(bad ? 'CHOICE_COUNT' : 'CHOICE_COUNT_UNUSUAL', ['scenes', id, 'choices'], said)];
}

const together = (a: Choice, b: Choice, reaches: readonly Reach[]): boolean =>
  reaches.length === 0 || reaches.some((r) => possible([a.when, b.when], [], r) !== false);

type Named = readonly [name: string, choice: Choice];

const pairs = (scene: Scene, reaches: readonly Reach[]): (readonly [Named, Named])[] => {
  const all = Object.entries(scene.choices);
  return all.flatMap((b, i) => all.slice(0, i).filter((a) => together(a[1], b[1], reaches)).map((a) => [a, b] as const));
};

function lengths(id: string, scene: Scene, reaches: readonly Reach[]): Finding[] {
  const apart = pairs(scene, reaches).map(([[, a], [, b]]) => [wording(a).length, wording(b).length] as const)
    .map(([a, b]) => ({ shortest: Math.min(a, b), longest: Math.max(a, b) }))
    .sort((a, b) => b.longest / b.shortest - a.longest / a.shortest);
  const [worst] = apart;
  return worst === undefined || worst.longest <= STRETCH * worst.shortest ? []
    : [findingAtKey('CHOICE_LENGTHS', ['scenes', id, 'choices'],
      `in "${id}" one choice has ${worst.longest} characters, another ${worst.shortest}`)];
}

const plain = (choice: Choice): string => wording(choice).trim().toLowerCase();

function alike(id: string, scene: Scene, reaches: readonly Reach[]): Finding[] {
  return pairs(scene, reaches).filter(([[, a], [, b]]) => plain(a) === plain(b)).map(([[before], [name, choice]]) =>
    finding('SAME_TEXT', ['scenes', id, 'choices', name, 'say' in choice ? 'say' : 'do'], `"${name}" reads like "${before}"`));
}

export function choices({ scenario, reach }: Context): Finding[] {
  return Object.entries(scenario.scenes).flatMap(([id, scene]) => {
    const reaches = [...reach.values()].filter((r) => r.visited.has(id));
    return [...count(id, scene, reaches), ...lengths(id, scene, reaches), ...alike(id, scene, reaches)];
  });
}
