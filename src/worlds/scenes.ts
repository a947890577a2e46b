/** Scenes: what is said and seen on arriving, and what is offered. */
import type { Choice, Line, NeedBehind, Scene, Spoken } from '../scenario/index.ts';
import { goodOf, inOrder, offered, thenOf, type Makings } from './choices.ts';
import type { Named } from './draw.ts';
import { CUSTOMER } from './people.ts';
import type { Site, Slot } from './shapes.ts';
import { among } from './truths.ts';

const says = (text: string | null): Line[] => (text === null ? [] : [{ who: CUSTOMER, says: text }]);
const seen = (text: string | null): Line[] => (text === null ? [] : [{ seen: text }]);

/** Lines of a need in the drawn manner. */
export function voiced({ drawn: { voice } }: Makings, lines: readonly ({ says: Spoken } | { seen: string })[]): Line[] {
  return lines.map((line) => ('seen' in line ? line : { who: CUSTOMER, says: line.says[voice.it.manner] }));
}

/** What each says to whom something else was done. */
const astray = ({ drawn: { needs, voice } }: Makings): Line[] =>
  needs.map(({ id, it }) => ({ who: CUSTOMER, says: it.astray[voice.it.manner], when: { truth: [id] } }));

function linesAt(makings: Makings, site: Site): Line[] {
  const { drawn: { matter, complication, shape, dice }, stock } = makings;
  switch (site) {
    case 'opening': return [{ seen: dice('arrives').pick(matter.it.arrives) }, ...says(stock.told('opens')), ...says(stock.said('asides'))];
    case 'talk': return [...says(stock.told('theories')), ...seen(stock.moment())];
    case 'aside': return [...says(stock.told('stakes')), ...seen(stock.moment())];
    case 'turn': return [...(shape.astray === 'turn' ? astray(makings) : []), ...complication.it.lines];
    case 'mend': return shape.astray === 'mend' ? astray(makings) : says(stock.said('pressing'));
    default: return says(stock.said('pressing'));
  }
}

/** To be given what one did not come for costs trust. */
const MISREAD = -1;

function sceneAt(makings: Makings, site: Site, slots: readonly Slot[]): Scene {
  const { drawn: { complication, shape } } = makings;
  const choices = slots.flatMap((slot, at) => offered(makings, slot, site, at)).map(([id, choice]) => [id, inOrder(choice)] as const);
  return {
    lines: linesAt(makings, site),
    ...(site === shape.astray && { trust: MISREAD }),
    ...(site === 'turn' && complication.it.shows !== undefined && { shows: complication.it.shows }),
    choices: Object.fromEntries(choices),
  };
}

/** The answers to what they ask once a need is served, each with the id of its choice. */
export const answersOf = ({ drawn }: Makings, { id, it }: Named<NeedBehind>): [id: string, answer: NeedBehind['afterwards'][number]][] =>
  drawn.dice(`then ${id}`).shuffle(it.afterwards).map((answer, i) => [`${id}-then-${i + 1}`, answer]);

/** Choices once a need is served: what they asked then, answered in one way or another. */
function afterwards(makings: Makings, need: Named<NeedBehind>): Record<string, Choice> {
  const { pages } = makings;
  return Object.fromEntries(answersOf(makings, need).map(([id, choice]): [string, Choice] => [id, inOrder({
    ...choice,
    follows: among(choice.follows, pages), adapts: among(choice.adapts, pages), bypasses: among(choice.bypasses, pages),
    to: [{ to: goodOf(need.id) }],
  })]));
}

/** What is seen at the end of each answer. */
export const leftBy = (makings: Makings, need: Named<NeedBehind>): Line[] => answersOf(makings, need)
  .flatMap(([id, { leaves }]) => (leaves === undefined ? [] : [{ seen: leaves, when: { chose: [id] } }]));

/** All scenes of a composition: those of the shape, then one for each need that was served. */
export function scenesOf(makings: Makings): Record<string, Scene> {
  const { drawn: { shape, needs } } = makings;
  const sites = Object.entries(shape.sites) as [Site, readonly Slot[]][];
  return {
    ...Object.fromEntries(sites.map(([site, slots]) => [site, sceneAt(makings, site, slots)])),
    ...Object.fromEntries(needs.map((need): [string, Scene] =>
      [thenOf(need.id), { lines: voiced(makings, need.it.opens), choices: afterwards(makings, need) }])),
  };
}
