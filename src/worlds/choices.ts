/** What is offered in a scene: each slot of the shape, filled. */
import type { Choice, Deed, Line, NeedBehind, Route } from '../scenario/index.ts';
import type { Shown } from './cues.ts';
import type { Drawn, Named } from './draw.ts';
import { CUSTOMER } from './people.ts';
import { depthOf, type Site, type Slot } from './shapes.ts';
import type { Stock } from './stock.ts';
import { among, serves } from './truths.ts';

/** What filling the slots needs to know. */
export interface Makings {
  readonly drawn: Drawn;
  readonly stock: Stock;
  readonly shown: readonly Shown[];
  readonly pages: object;
  /** Which of its three deeds a need has at a site. */
  variant(need: string, site: Site, early: boolean): number;
}

type Offered = [id: string, choice: Choice];

export const thenOf = (need: string): string => `then-${need}`;
export const goodOf = (need: string): string => `good-${need}`;
export const halfOf = (need: string): string => `half-${need}`;

/** What is said or done, without the rest. */
const worded = (it: { readonly say: string } | { readonly do: string }): { say: string } | { do: string } =>
  ('say' in it ? { say: it.say } : { do: it.do });

const customerSays = (says: string | null | undefined, when?: Line['when']): Line[] =>
  (says == null ? [] : [{ who: CUSTOMER, says, ...(when && { when }) }]);

const replied = (lines: Line[]): Pick<Choice, 'reply'> => (lines.length > 0 ? { reply: lines } : {});

/** The parts of a choice as a file gives them: its hash tells their order too. */
export function inOrder(choice: Choice): Choice {
  const { moves, when, hears, uses, follows, adapts, bypasses, commits, trust, patience, reply, to } = choice;
  return { ...worded(choice), moves, when, hears, uses, follows, adapts, bypasses, commits, trust, patience, reply, to };
}

/** To one place for each need, the last without a condition. */
export function byNeed(needs: readonly Named<NeedBehind>[], to: (need: string) => string): Route[] {
  return needs.map(({ id }, i) => (i === needs.length - 1 ? { to: to(id) } : { when: { truth: [id] }, to: to(id) }));
}

function ask({ stock, shown, drawn: { voice } }: Makings, to: Site, id: string): Offered | null {
  const question = stock.ask();
  if (question === null) return null;
  const hears = shown.filter(({ sign }) => 'phrase' in sign && sign.about === question.about).map((s) => s.id);
  const lead = id.startsWith('ask-opening') ? customerSays(stock.said('asked')) : [];
  return [id, {
    say: question.say, moves: ['ask-open'], ...(hears.length > 0 && { hears }),
    reply: [...lead, ...customerSays(question.answer[voice.it.manner])], to: [{ to }],
  }];
}

function kind({ stock }: Makings, to: Site, id: string): Offered | null {
  const word = stock.kind();
  return word === null ? null : [id, { ...word, ...replied(customerSays(stock.said('soothed'))), to: [{ to }] }];
}

/** To be met with a page first thing costs trust, beside what reciting costs anywhere. */
const QUOTED = -1;

/** The page, quoted: who needs just that takes it up, and the others have read it. */
function quote({ stock, drawn: { needs, voice } }: Makings, to: Site, id: string): Offered | null {
  const quoted = stock.quote();
  if (quoted === null) return null;
  const takers = needs.filter(({ it }) => it.fits !== undefined);
  const reply = [
    ...takers.flatMap((n) => customerSays(n.it.hearing?.[voice.it.manner], { truth: [n.id] })),
    ...customerSays(stock.said('quoted'), { not: { truth: takers.map((n) => n.id) } }),
  ];
  return [id, { ...quoted, trust: QUOTED, ...replied(reply), to: [{ when: { truth: takers.map((n) => n.id) }, to: 'decide' }, { to }] }];
}

function way({ drawn: { complication: { it } } }: Makings, slot: Extract<Slot, { is: 'way' }>, id: string): Offered {
  const { reply, ...rest } = it.ways[slot.way]!;
  return [id, { ...rest, ...replied(reply === undefined ? [] : [{ seen: reply }]), to: [{ to: slot.to }] }];
}

function lure({ drawn, stock, pages }: Makings, as: Extract<Slot, { is: 'lure' }>['as'], id: string): Offered | null {
  const one = stock.lure(as);
  if (one === null) return null;
  return [id, {
    ...worded(one), moves: one.moves, uses: one.uses, bypasses: among(one.bypasses, pages),
    commits: true, to: byNeed(drawn.needs, halfOf),
  }];
}

/** A deed gives back the patience that speaking takes: nobody walks off in the moment in which they are helped. */
const GIVEN_BACK = 1;
/** Turns that may be lost, and a deed still comes in time; one more is too many. */
const SLACK = 1;

/** At most so much patience is left when it is too late; null where a matter can wait. */
export function lateFrom({ drawn }: Makings, { it }: Named<NeedBehind>, site: Site): number | null {
  if (it.urgent !== true || drawn.difficulty === 1) return null;
  return drawn.voice.it.patience - depthOf(drawn.shape, site) - SLACK;
}

function routes(makings: Makings, deed: Deed, owner: Named<NeedBehind>, site: Site): Route[] {
  const { drawn: { needs, shape } } = makings;
  const served = needs.filter((need) => serves(deed, owner.id, need));
  const missed = needs.filter((need) => !served.includes(need));
  const late = lateFrom(makings, owner, site);
  return [
    ...(late === null ? [] : [{ when: { truth: [owner.id], patience: { atMost: late } }, to: halfOf(owner.id) }]),
    ...served.map(({ id }) => ({ when: { truth: [id] }, to: thenOf(id) })),
    ...(site === 'mend' || shape.astray === 'half' ? byNeed(missed, halfOf) : [{ to: shape.astray }]),
  ];
}

/** Whom another's page serves takes it up as if it had been quoted, unless it has been. */
function takenUp({ drawn: { needs, voice, shape } }: Makings, deed: Deed, owner: Named<NeedBehind>): Line[] {
  const quotes = (Object.entries(shape.sites) as [Site, readonly Slot[]][])
    .flatMap(([site, slots]) => slots.flatMap((slot, at) => (slot.is === 'quote' ? [`quote-${site}-${at + 1}`] : [])));
  return needs.filter((need) => need.id !== owner.id && serves(deed, owner.id, need))
    .flatMap((need) => customerSays(need.it.hearing?.[voice.it.manner], { truth: [need.id], not: { any: quotes.map((id) => ({ chose: [id] })) } }));
}

/** One of a need's deeds, at a site. */
function deedAt(makings: Makings, owner: Named<NeedBehind>, site: Site, early: boolean): Offered {
  const { drawn: { voice }, pages } = makings;
  const deed = owner.it.deeds[makings.variant(owner.id, site, early)]!;
  const late = lateFrom(makings, owner, site);
  const when = { truth: [owner.id], ...(late !== null && { patience: { atLeast: late + 1 } }) };
  const reply = [...customerSays(deed.reply?.[voice.it.manner], when), ...takenUp(makings, deed, owner)];
  return [`${owner.id}-${site}`, {
    ...worded(deed), moves: deed.moves, uses: deed.uses,
    follows: among(deed.follows, pages), adapts: among(deed.adapts, pages),
    commits: true, patience: GIVEN_BACK, ...replied(reply),
    to: routes(makings, deed, owner, site),
  }];
}

/** The choices that a slot comes to. */
export function offered(makings: Makings, slot: Slot, site: Site, at: number): Offered[] {
  const id = `${slot.is === 'lure' ? slot.as : slot.is}-${site}-${at + 1}`;
  const one = (choice: Offered | null): Offered[] => (choice === null ? [] : [choice]);
  switch (slot.is) {
    case 'ask': return one(ask(makings, slot.to, id));
    case 'kind': return one(kind(makings, slot.to, id));
    case 'quote': return one(quote(makings, slot.to, id));
    case 'way': return [way(makings, slot, id)];
    case 'lure': return one(lure(makings, slot.as, id));
    case 'deed': return [deedAt(makings, makings.stock.early(), site, true)];
    default: return makings.drawn.needs.map((need) => deedAt(makings, need, site, false));
  }
}
