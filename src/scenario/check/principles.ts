/** The checks of a service language. */
import type { Principles } from '../schema.ts';
import { finding, findingAtKey, type Finding } from './finding.ts';
import { hard, markup, placeholders, textsIn } from './texts.ts';

/** A list that can be kept in mind, and looked for in every decision. */
const MOST = 12;

function alike(pack: Principles, key: 'name' | 'deed'): Finding[] {
  const seen = new Map<string, string>();
  return Object.entries(pack.principles).flatMap(([id, principle]) => {
    const text = principle[key].trim().toLowerCase();
    const before = seen.get(text);
    seen.set(text, before ?? id);
    return before === undefined ? []
      : [finding('SAME_TEXT', ['principles', id, key], `the ${key} of "${id}" is that of "${before}"`)];
  });
}

export function principleFindings(pack: Principles): Finding[] {
  const count = Object.keys(pack.principles).length;
  return [
    ...(count > MOST ? [findingAtKey('TOO_MANY', ['principles'], `${count} principles, at most ${MOST}`)] : []),
    ...(count === 0 ? [findingAtKey('EMPTY', ['principles'], 'there are no principles')] : []),
    ...alike(pack, 'name'),
    ...alike(pack, 'deed'),
    ...textsIn(pack, []).flatMap((at) => [...markup(at), ...placeholders(at, [])]),
    ...hard(Object.values(pack.principles).flatMap((p) => [p.deed, p.overdone, ...Object.values(p.levels ?? {})]), ['principles'], 'the principles'),
  ];
}
