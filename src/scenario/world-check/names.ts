/** Names that a world uses must be given, each once. */
import { finding, findingAtKey, type Finding } from '../check/finding.ts';
import { suggest } from '../nearest.ts';
import type { Path } from '../places.ts';
import type { Code } from '../problems.ts';
import type { Deed, Matter, NeedBehind, World } from '../world-schema.ts';

function known(ids: readonly string[] | undefined, all: readonly string[], code: Code, path: Path): Finding[] {
  return (ids ?? []).flatMap((id, i) => (all.includes(id) ? []
    : [finding(code, [...path, i], `there is no "${id}"`, suggest(id, all, 'write it first'))]));
}

const keys = (record: object): string[] => Object.keys(record);

function signs(need: NeedBehind, matter: Matter, world: World, path: Path): Finding[] {
  const things = [...keys(matter.things), ...keys(world.things)];
  const asked = keys(world.people).filter((id) => world.people[id]?.ask !== undefined && matter.colleagues.includes(id));
  return need.signs.flatMap((sign, i) => {
    const at = [...path, 'signs', i];
    if ('sight' in sign) return known([sign.sight], things, 'UNKNOWN_THING', [...at, 'sight']).map((f) => ({ ...f, path: [...at, 'sight'] }));
    if ('record' in sign) return known([sign.record], things, 'UNKNOWN_THING', [...at, 'record']).map((f) => ({ ...f, path: [...at, 'record'] }));
    return 'word' in sign ? known([sign.word], asked, 'UNKNOWN_PERSON', [...at, 'word']).map((f) => ({ ...f, path: [...at, 'word'] })) : [];
  });
}

function deeds(list: readonly Pick<Deed, 'uses' | 'follows' | 'adapts'>[], resources: readonly string[], pages: readonly string[], path: Path): Finding[] {
  return list.flatMap((deed, i) => [
    ...known(deed.uses, resources, 'UNKNOWN_RESOURCE', [...path, i, 'uses']),
    ...known(deed.follows, pages, 'UNKNOWN_PAGE', [...path, i, 'follows']),
    ...known(deed.adapts, pages, 'UNKNOWN_PAGE', [...path, i, 'adapts']),
  ]);
}

const resourcesIn = (matter: Matter): string[] =>
  [...keys(matter.resources), ...Object.values(matter.needs).flatMap(({ resources }) => keys(resources))];

function needNames(need: NeedBehind, matter: Matter, world: World, path: Path): Finding[] {
  const [pages, own, means] = [keys(matter.pages), keys(need.resources), [...resourcesIn(matter), ...keys(matter.pages)]];
  return [
    ...signs(need, matter, world, path),
    ...known(need.fits, pages, 'UNKNOWN_PAGE', [...path, 'fits']),
    ...known(need.misleads, pages, 'UNKNOWN_PAGE', [...path, 'misleads']),
    ...deeds(need.deeds, own, pages, [...path, 'deeds']),
    ...deeds(need.afterwards, own, pages, [...path, 'afterwards']),
    ...keys(need.harms ?? {}).filter((id) => !means.includes(id))
      .map((id) => findingAtKey('UNKNOWN_RESOURCE', [...path, 'harms', id], `there is no "${id}"`, suggest(id, means, 'write it first'))),
  ];
}

/** Everything that is named is there. */
export function references(world: World): Finding[] {
  const matters = keys(world.matters);
  return [
    ...Object.entries(world.voices).flatMap(([id, v]) => known(v.matters, matters, 'WORLD_UNKNOWN_MATTER', ['voices', id, 'matters'])),
    ...Object.entries(world.complications).flatMap(([id, c]) => [
      ...known(c.matters, matters, 'WORLD_UNKNOWN_MATTER', ['complications', id, 'matters']),
      ...c.lines.flatMap((l, i) => ('who' in l && !Object.hasOwn(world.people, l.who)
        ? [finding('UNKNOWN_PERSON', ['complications', id, 'lines', i, 'who'], `there is no "${l.who}"`)] : [])),
    ]),
    ...Object.entries(world.matters).flatMap(([id, matter]) => [
      ...known(matter.colleagues, keys(world.people), 'UNKNOWN_PERSON', ['matters', id, 'colleagues']),
      ...matter.lures.flatMap((l, i) => [
        ...known(l.uses, keys(matter.resources), 'UNKNOWN_RESOURCE', ['matters', id, 'lures', i, 'uses']),
        ...known(l.bypasses, keys(matter.pages), 'UNKNOWN_PAGE', ['matters', id, 'lures', i, 'bypasses']),
      ]),
      ...Object.entries(matter.needs).flatMap(([n, need]) => needNames(need, matter, world, ['matters', id, 'needs', n])),
    ]),
  ];
}

interface NameAt {
  readonly id: string;
  readonly path: Path;
}

function again(names: readonly NameAt[]): Finding[] {
  const first = new Map<string, NameAt>();
  return names.flatMap((name) => {
    const before = first.get(name.id);
    first.set(name.id, before ?? name);
    return before === undefined ? []
      : [findingAtKey('DUPLICATE_ID', name.path, `"${name.id}" is also the name of ${before.path.join('.')}`)];
  });
}

/** In one situation, means share a namespace, and so do people and things. */
export function twice(world: World): Finding[] {
  const at = (record: object, path: Path): NameAt[] => keys(record).map((id) => ({ id, path: [...path, id] }));
  return Object.entries(world.matters).flatMap(([id, matter]) => {
    const path = ['matters', id];
    return [
      ...again([
        ...at(matter.pages, [...path, 'pages']), ...at(matter.resources, [...path, 'resources']),
        ...Object.entries(matter.needs).flatMap(([n, { resources }]) => at(resources, [...path, 'needs', n, 'resources'])),
      ]),
      ...again([...at(world.people, ['people']), ...at(world.things, ['things']), ...at(matter.things, [...path, 'things'])]),
    ];
  });
}
