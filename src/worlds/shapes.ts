/**
 * The shapes a talk can have: which scenes there are, what is offered in each, and where
 * it leads. All lead forward, so that no scene is heard twice. What is offered is named
 * by its kind; the composer fills it from the world.
 */

/** Where a talk can stand, before it is clear what serves. */
export type Site = 'opening' | 'talk' | 'aside' | 'turn' | 'decide' | 'settle' | 'mend';
type LureKind = 'favour' | 'upward' | 'promise' | 'kindness' | 'wish';

export type Slot =
  /** An open question; a kind word; the page, quoted. */
  | { readonly is: 'ask' | 'kind' | 'quote'; readonly to: Site }
  /** One of two ways to meet what comes between. */
  | { readonly is: 'way'; readonly way: 0 | 1; readonly to: Site }
  /** A deed for one of the needs, before all are on the table. */
  | { readonly is: 'deed' }
  /** A deed for each of the needs. */
  | { readonly is: 'deeds' }
  | { readonly is: 'lure'; readonly as: LureKind };

export interface Shape {
  readonly id: string;
  readonly sites: Readonly<Partial<Record<Site, readonly Slot[]>>> & { readonly opening: readonly Slot[] };
  /** Where a deed leads that was not what they needed: to a second chance, or to the end. */
  readonly astray: 'mend' | 'turn' | 'half';
}

const ask = (to: Site): Slot => ({ is: 'ask', to });
const kind = (to: Site): Slot => ({ is: 'kind', to });
const quote = (to: Site): Slot => ({ is: 'quote', to });
const ways = (one: Site, other: Site = one): Slot[] => [{ is: 'way', way: 0, to: one }, { is: 'way', way: 1, to: other }];
const lure = (as: LureKind): Slot => ({ is: 'lure', as });
const deed: Slot = { is: 'deed' };
const deeds: Slot = { is: 'deeds' };

/** Twelve ways for a talk to go. */
export const SHAPES: readonly Shape[] = [
  {
    id: 'straight', astray: 'half', sites: {
      opening: [ask('talk'), kind('talk'), quote('talk'), lure('favour')],
      talk: [ask('decide'), kind('decide'), lure('upward'), lure('promise')],
      decide: [deeds, lure('kindness')],
    },
  },
  {
    id: 'interrupted', astray: 'mend', sites: {
      opening: [ask('turn'), kind('turn'), quote('talk'), lure('wish')],
      turn: [...ways('talk'), lure('favour')],
      talk: [ask('decide'), kind('decide'), lure('upward'), lure('promise')],
      decide: [deeds, lure('kindness')],
      mend: [deeds, lure('favour')],
    },
  },
  {
    id: 'late-turn', astray: 'half', sites: {
      opening: [ask('talk'), kind('talk'), quote('talk'), lure('promise')],
      talk: [ask('turn'), kind('turn'), lure('favour'), lure('upward')],
      turn: [...ways('decide'), ask('decide')],
      decide: [deeds, lure('kindness')],
    },
  },
  {
    id: 'two-doors', astray: 'mend', sites: {
      opening: [ask('talk'), kind('aside'), quote('talk'), lure('favour')],
      talk: [ask('decide'), kind('decide'), deed, lure('promise')],
      aside: [ask('decide'), kind('decide'), deed, lure('upward')],
      decide: [deeds, lure('kindness')],
      mend: [deeds, lure('wish')],
    },
  },
  {
    id: 'short', astray: 'mend', sites: {
      opening: [ask('talk'), kind('talk'), quote('talk'), lure('upward')],
      talk: [deed, ask('decide'), lure('favour'), lure('promise')],
      decide: [deeds, lure('kindness')],
      mend: [deeds, lure('upward')],
    },
  },
  {
    id: 'roundabout', astray: 'half', sites: {
      opening: [ask('aside'), kind('aside'), quote('talk'), lure('upward')],
      aside: [ask('talk'), kind('talk'), lure('favour'), lure('promise')],
      talk: [ask('turn'), deed, lure('wish')],
      turn: [...ways('decide'), ask('decide')],
      decide: [deeds, lure('kindness')],
    },
  },
  {
    id: 'afterthought', astray: 'turn', sites: {
      opening: [ask('talk'), kind('talk'), quote('talk'), lure('favour')],
      talk: [ask('decide'), ask('aside'), lure('promise'), lure('upward')],
      aside: [ask('decide'), kind('decide'), deed],
      decide: [deeds, lure('kindness')],
      turn: [...ways('mend'), lure('wish')],
      mend: [deeds, lure('kindness')],
    },
  },
  {
    id: 'fork', astray: 'mend', sites: {
      opening: [ask('turn'), kind('talk'), quote('talk'), lure('promise')],
      turn: [...ways('talk', 'aside'), lure('favour')],
      talk: [ask('decide'), kind('decide'), lure('upward')],
      aside: [ask('decide'), deed, lure('wish')],
      decide: [deeds, lure('kindness')],
      mend: [deeds, lure('favour')],
    },
  },
  {
    id: 'split', astray: 'half', sites: {
      opening: [ask('talk'), kind('aside'), quote('talk'), lure('favour')],
      talk: [ask('decide'), kind('decide'), lure('upward')],
      aside: [ask('settle'), kind('settle'), lure('promise')],
      decide: [deeds, lure('kindness')],
      settle: [deeds, lure('wish')],
    },
  },
  {
    id: 'slow', astray: 'half', sites: {
      opening: [ask('talk'), kind('talk'), quote('talk'), lure('wish')],
      talk: [ask('aside'), kind('aside'), lure('favour'), lure('upward')],
      aside: [ask('decide'), deed, lure('promise')],
      decide: [deeds, lure('kindness')],
    },
  },
  {
    id: 'in-passing', astray: 'half', sites: {
      opening: [ask('turn'), kind('turn'), quote('talk'), lure('favour')],
      turn: [...ways('talk'), deed],
      talk: [ask('decide'), kind('decide'), lure('upward'), lure('promise')],
      decide: [deeds, lure('kindness')],
    },
  },
  {
    id: 'crossing', astray: 'half', sites: {
      opening: [ask('talk'), kind('turn'), quote('talk'), lure('upward')],
      turn: [...ways('aside'), lure('promise')],
      talk: [ask('settle'), kind('settle'), lure('favour')],
      aside: [ask('decide'), kind('decide'), lure('wish')],
      decide: [deeds, lure('kindness')],
      settle: [deeds, lure('promise')],
    },
  },
];

/** Whether a slot of a shape may lead to a site. */
const leadsTo = ({ astray }: Shape, slot: Slot, site: Site): boolean =>
  ('to' in slot && slot.to === site) || (site === astray && (slot.is === 'deed' || slot.is === 'deeds'));

/** How many decisions lie before a site at most, that of the site itself counted. */
export function depthOf(shape: Shape, site: Site): number {
  const before = (Object.entries(shape.sites) as [Site, readonly Slot[]][])
    .filter(([from, slots]) => from !== site && from !== 'mend' && slots.some((slot) => leadsTo(shape, slot, site)));
  return 1 + Math.max(0, ...before.map(([from]) => depthOf(shape, from)));
}
