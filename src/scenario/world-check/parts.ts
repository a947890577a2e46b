/** Whether there is enough of everything, and whether needs and pages go together. */
import { findingAtKey, type Finding } from '../check/finding.ts';
import type { Path } from '../places.ts';
import type { Matter, NeedBehind, World } from '../world-schema.ts';

/** At least so many: what a shape may ask for in one situation. */
const LEAST = { voices: 3, complications: 3, needs: 5, fitting: 2, misled: 2, asks: 2, kinds: 3, lures: 2, signs: 4, ways: 3 } as const;

const few = (path: Path, what: string, count: number, least: number): Finding[] =>
  (count >= least ? [] : [findingAtKey('WORLD_FEW', path, `${count} ${what}, at least ${least}`)]);

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;

function enoughIn(matter: Matter, path: Path): Finding[] {
  const needs = Object.values(matter.needs);
  return [
    ...few([...path, 'needs'], 'needs', needs.length, LEAST.needs),
    ...few([...path, 'needs'], 'needs that a page fits', count(needs, (n) => n.fits !== undefined), LEAST.fitting),
    ...few([...path, 'needs'], 'needs that a page misleads', count(needs, (n) => n.misleads !== undefined), LEAST.misled),
    ...few([...path, 'kinds'], 'kind words', matter.kinds.length, LEAST.kinds),
    ...(['before', 'next', 'people'] as const).flatMap((about) =>
      few([...path, 'asks'], `questions about "${about}"`, count(matter.asks, (a) => a.about === about), LEAST.asks)),
    ...(['favour', 'upward', 'promise', 'kindness', 'wish'] as const).flatMap((as) =>
      few([...path, 'lures'], `lures of the kind "${as}"`, count(matter.lures, (l) => l.as === as), LEAST.lures)),
  ];
}

/** Voices or complications: enough of them for every matter, told once where each matter has them all. */
function shared(world: World, what: 'voices' | 'complications', least: number): Finding[] {
  const all = Object.values<{ readonly matters?: readonly string[] | undefined }>(world[what]);
  if (all.length < least) return few([what], what, all.length, least);
  return Object.keys(world.matters).flatMap((id) =>
    few(['matters', id], `${what} that go with it`, count(all, ({ matters }) => matters === undefined || matters.includes(id)), least));
}

/** There is enough for every shape, so that nothing has to be said twice. */
export function enough(world: World): Finding[] {
  return [
    ...shared(world, 'voices', LEAST.voices),
    ...shared(world, 'complications', LEAST.complications),
    ...Object.entries(world.matters).flatMap(([id, matter]) => enoughIn(matter, ['matters', id])),
  ];
}

const eachNeed = <T>(world: World, of: (need: NeedBehind, path: Path) => T[]): T[] =>
  Object.entries(world.matters).flatMap(([id, matter]) =>
    Object.entries(matter.needs).flatMap(([n, need]) => of(need, ['matters', id, 'needs', n])));

const WAYS = ['sight', 'record', 'phrase', 'word'] as const;

/** Each need can be found out in more than one way, even where a hard case leaves a sign out. */
export function routes(world: World): Finding[] {
  return eachNeed(world, ({ signs }, path) => {
    const ways = count(WAYS, (way) => signs.some((sign) => way in sign));
    return signs.length >= LEAST.signs && ways >= LEAST.ways ? []
      : [findingAtKey('WORLD_ONE_ROUTE', [...path, 'signs'], `${signs.length} signs of ${ways} kinds, at least ${LEAST.signs} of ${LEAST.ways}`)];
  });
}

/** Whose page fits follows it and takes it up when it is quoted; who is misled by it has it adapted. */
export function deedsAndPages(world: World): Finding[] {
  return eachNeed(world, (need, path) => [
    ...((need.fits === undefined) === (need.misleads === undefined)
      ? [findingAtKey('WORLD_DEED_PAGE', path, 'a page either fits this need or misleads it: say one of the two')] : []),
    ...(need.fits !== undefined && need.hearing === undefined
      ? [findingAtKey('WORLD_DEED_PAGE', path, 'a page fits, and nothing says how they take it up: `hearing`')] : []),
    ...need.deeds.flatMap((deed, i) => {
      const kept = (need.fits ?? []).every((p) => deed.follows?.includes(p)) && (need.misleads ?? []).every((p) => deed.adapts?.includes(p));
      return kept ? [] : [findingAtKey('WORLD_DEED_PAGE', [...path, 'deeds', i], 'a deed follows the page that fits its need and adapts the one that misleads it')];
    }),
  ]);
}

/** Rows of facts say the same things. */
export function facts(world: World): Finding[] {
  return Object.entries(world.matters).flatMap(([id, matter]) => {
    const [first, ...rest] = matter.facts.map((row) => Object.keys(row).toSorted().join(' '));
    return rest.flatMap((row, i) => (row === first ? []
      : [findingAtKey('WORLD_FACTS', ['matters', id, 'facts', i + 1], `this row says "${row}", the first "${first ?? ''}"`)]));
  });
}
