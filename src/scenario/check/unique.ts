/** Names that share a namespace, and how many of each the program holds. */
import type { Path } from '../places.ts';
import type { Condition, Scenario } from '../schema.ts';
import { findingAtKey, type Context, type Finding } from './finding.ts';
import { choicesOf, conditionsOf } from './walk.ts';

interface Named {
  readonly id: string;
  readonly path: Path;
}

const keysOf = (scenario: Scenario, key: 'scenes' | 'endings' | 'things' | 'people' | 'resources' | 'handbook' | 'truths' | 'decoys'): Named[] =>
  Object.keys(scenario[key]).map((id) => ({ id, path: [key, id] }));

function twice(named: readonly Named[]): Finding[] {
  const first = new Map<string, Named>();
  const out: Finding[] = [];
  for (const n of named) {
    const before = first.get(n.id);
    if (before === undefined) first.set(n.id, n);
    else out.push(findingAtKey('DUPLICATE_ID', n.path, `"${n.id}" is also the name of ${before.path.join('.')}`));
  }
  return out;
}

/** Conditions, targets and decisions name these without saying of which sort they are. */
export function unique({ scenario: s }: Context): Finding[] {
  const reserved = Object.hasOwn(s.truths, 'otherwise')
    ? [findingAtKey('RESERVED_ID', ['truths', 'otherwise'], '"otherwise" cannot be the name of a truth')] : [];
  return [
    ...reserved,
    ...twice([...keysOf(s, 'scenes'), ...keysOf(s, 'endings')]),
    ...twice([...keysOf(s, 'people'), ...keysOf(s, 'things')]),
    ...twice([...keysOf(s, 'handbook'), ...keysOf(s, 'resources')]),
    ...twice([...keysOf(s, 'truths'), ...keysOf(s, 'decoys')]),
    ...twice(choicesOf(s)),
  ];
}

/** Sets of these are kept in one number each, which has 31 bits to spare; the others keep the solver quick. */
const MOST = { truths: 8, people: 10, handbook: 12, cues: 30, resources: 30, things: 30 } as const;
const MOST_TARGETS = 60;
/** Scenes that conditions ask for, and choices that they ask for. */
const MOST_NAMED = 30;

function marksIn(condition: Condition | undefined, mark: 'visited' | 'chose'): string[] {
  if (condition === undefined) return [];
  return [
    ...(condition[mark] ?? []), ...marksIn(condition.not, mark),
    ...(condition.any ?? []).flatMap((c) => marksIn(c, mark)),
  ];
}

/** The rule for the bounds of the compact state. */
export function bounds({ scenario }: Context): Finding[] {
  const over = (Object.keys(MOST) as (keyof typeof MOST)[]).flatMap((key) => {
    const count = Object.keys(scenario[key]).length;
    return count > MOST[key] ? [findingAtKey('TOO_MANY', [key], `${count} in \`${key}\`, at most ${MOST[key]}`)] : [];
  });
  const named = (['visited', 'chose'] as const).flatMap((mark) => {
    const count = new Set(conditionsOf(scenario).flatMap((c) => marksIn(c.condition, mark))).size;
    return count > MOST_NAMED ? [findingAtKey('TOO_MANY', ['scenes'], `conditions name ${count} in \`${mark}\`, at most ${MOST_NAMED}`)] : [];
  });
  const targets = Object.keys(scenario.scenes).length + Object.keys(scenario.endings).length;
  return targets <= MOST_TARGETS ? [...over, ...named]
    : [...over, ...named, findingAtKey('TOO_MANY', ['scenes'], `${targets} scenes and endings, at most ${MOST_TARGETS}`)];
}
