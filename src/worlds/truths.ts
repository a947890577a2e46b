/** What may be going on, what it needs, and what each means costs it. */
import type { Deed, NeedBehind, Procedure, Resource, Scenario, Truth } from '../scenario/index.ts';
import type { Drawn, Named } from './draw.ts';

/** What it costs a person when something is done that another would have needed, where a world says nothing else. */
const ASTRAY = { customer: 2 } as const;
/** The same where the page that it goes with serves them all the same. */
const BESIDE = { customer: 1 } as const;

const fitsOf = (need: NeedBehind): readonly string[] => need.fits ?? [];

/** Pages that tell the drawn needs apart: they fit some and not all. */
export function pagesOf({ matter, needs }: Drawn): Record<string, Procedure> {
  const apart = Object.entries(matter.it.pages).filter(([page]) => {
    const fitting = needs.filter(({ it }) => fitsOf(it).includes(page)).length;
    return fitting > 0 && fitting < needs.length;
  });
  return Object.fromEntries(apart);
}

/** Whether a deed serves a need: it was meant for it, or it follows a page that fits. */
export const serves = (deed: Deed, owner: string, need: Named<NeedBehind>): boolean =>
  owner === need.id || (deed.follows ?? []).some((page) => fitsOf(need.it).includes(page));

/** Ids among some that are in a record; none at all if there are none. */
export function among(ids: readonly string[] | undefined, record: object): string[] | undefined {
  const kept = (ids ?? []).filter((id) => Object.hasOwn(record, id));
  return kept.length > 0 ? kept : undefined;
}

/** Resources of the needs and of the lures, those only that something uses. */
export function resourcesOf({ matter, needs }: Drawn, used: ReadonlySet<string>): Record<string, Resource> {
  const all = [...Object.entries(matter.it.resources), ...needs.flatMap(({ it }) => Object.entries(it.resources))];
  return Object.fromEntries(all.filter(([id]) => used.has(id)));
}

type Costs = NonNullable<Truth['costs']>;

function costsOf(need: Named<NeedBehind>, { needs }: Drawn, pages: object, used: ReadonlySet<string>): Costs {
  const costs: Costs = {};
  for (const page of need.it.misleads ?? []) if (Object.hasOwn(pages, page)) costs[page] = need.it.harms?.[page] ?? ASTRAY;
  for (const other of needs.filter(({ id }) => id !== need.id)) {
    for (const deed of other.it.deeds) {
      for (const means of (deed.uses ?? []).filter((id) => used.has(id))) {
        // Where the deed follows a page that misleads, the page is the harm.
        if ((deed.follows ?? []).some((page) => need.it.misleads?.includes(page))) continue;
        costs[means] = need.it.harms?.[means] ?? (serves(deed, other.id, need) ? BESIDE : ASTRAY);
      }
    }
  }
  return costs;
}

/**
 * The truths of a composition, in the order they were drawn.
 * @param used resources that some choice uses
 */
export function truthsOf(drawn: Drawn, pages: object, used: ReadonlySet<string>): Scenario['truths'] {
  return Object.fromEntries(drawn.needs.map((need): [string, Truth] => [need.id, {
    want: drawn.matter.it.want, need: need.it.need, value: need.it.value, needs: need.it.weights,
    fits: among(need.it.fits, pages), misleads: among(need.it.misleads, pages),
    costs: costsOf(need, drawn, pages, used), story: need.it.story,
  }]));
}

/** Wrong readings: what others have who come with the same. */
export function decoysOf({ others, matter, dice }: Drawn): Scenario['decoys'] {
  const chance = dice('decoys');
  const wants = chance.shuffle(matter.it.otherWants);
  const some = chance.shuffle(others).slice(0, 3);
  return Object.fromEntries(some.map(({ id, it: { need, value } }, i) =>
    [id, { want: wants[i % wants.length] ?? matter.it.want, need, value }]));
}
