/**
 * What to practise next, and why. Suggestions are interleaved: never the family that was just
 * played, and never two in a row from one industry, because mixed practice carries further than
 * practice in blocks. What is held back is suggested as a test only.
 */
import type { Industry, Level } from '../scenario/index.ts';
import type { Facts } from './facts.ts';
import { isHeldBack } from './held-back.ts';
import type { Part, Profile } from './profile.ts';

/** A situation of the library, as far as a suggestion needs to know it. */
export interface Situation {
  readonly id: string;
  readonly industry: Industry;
  readonly level: Level;
  /** Principles that its good roads call for. */
  readonly calls: readonly string[];
}

export type Reason =
  /** Nothing was played yet. */
  | { readonly kind: 'first' }
  /** It calls for the principle that was shown least when it was called for. */
  | { readonly kind: 'principle'; readonly principle: string }
  /** Its industry was not met before. */
  | { readonly kind: 'elsewhere' }
  /** It was held back: does what was practised carry over? */
  | { readonly kind: 'test' }
  /** It went least well when it was last met. */
  | { readonly kind: 'again' }
  /** Fitting and misleading pages were not told apart well. */
  | { readonly kind: 'pages' };

export interface Suggestion {
  readonly scenario: string;
  readonly reason: Reason;
}

/** Suggestions at a time; more would be a list and not a hint. */
const MOST = 3;
/** Runs before a test of what carries over says anything. */
const BEFORE_TEST = 6;
/** Below this difference, pages that fit and pages that mislead are used much alike. */
const TOLD_APART = 0.4;

interface Wish extends Suggestion {
  readonly industry: Industry;
}

interface Seen {
  readonly profile: Profile;
  /** Newest first. */
  readonly facts: readonly Facts[];
  readonly library: readonly Situation[];
}

const lastOf = (facts: readonly Facts[], id: string): Facts | undefined => facts.find(({ scenario }) => scenario === id);
const wish = ({ id, industry }: Situation, reason: Reason): Wish => ({ scenario: id, industry, reason });

/** Those never met first, then those met longest ago. */
function leastRecent({ facts, library }: Pick<Seen, 'facts' | 'library'>): Situation[] {
  return library.filter(({ id }) => !isHeldBack(id) || lastOf(facts, id) !== undefined)
    .toSorted((a, b) => (lastOf(facts, a.id)?.at ?? 0) - (lastOf(facts, b.id)?.at ?? 0));
}

function weakest({ principles }: Profile): Part | undefined {
  return principles.filter(({ estimate }) => estimate.doubt !== 'few').toSorted((a, b) => a.estimate.mean - b.estimate.mean)[0];
}

function forPrinciple(seen: Seen): Wish[] {
  const weak = weakest(seen.profile);
  if (weak === undefined) return [];
  return leastRecent(seen).filter(({ calls }) => calls.includes(weak.name))
    .map((one) => wish(one, { kind: 'principle', principle: weak.name }));
}

function elsewhere(seen: Seen): Wish[] {
  const known = new Set(seen.facts.map(({ industry }) => industry));
  return leastRecent(seen).filter(({ industry }) => !known.has(industry)).map((one) => wish(one, { kind: 'elsewhere' }));
}

function tests({ facts, library }: Seen): Wish[] {
  if (facts.length < BEFORE_TEST) return [];
  return library.filter(({ id }) => isHeldBack(id) && lastOf(facts, id) === undefined).map((one) => wish(one, { kind: 'test' }));
}

function pages(seen: Seen): Wish[] {
  const { telling } = seen.profile.handbook;
  return telling.doubt !== null || telling.mean > TOLD_APART ? [] : leastRecent(seen).map((one) => wish(one, { kind: 'pages' }));
}

function again(seen: Seen): Wish[] {
  return seen.library.flatMap((one) => {
    const last = lastOf(seen.facts, one.id);
    return last === undefined ? [] : [{ ...wish(one, { kind: 'again' }), whole: last.whole }];
  }).toSorted((a, b) => a.whole - b.whole);
}

/** Takes one of each reason in turn, so that neither family nor industry comes twice in a row. */
function interleaved(wishes: readonly Wish[][], last: Facts | undefined): Suggestion[] {
  const taken: Wish[] = [];
  const apart = (one: Wish): boolean => one.scenario !== last?.scenario && taken.every(({ scenario }) => scenario !== one.scenario);
  for (const some of wishes) {
    const industry = taken.at(-1)?.industry ?? last?.industry;
    const next = some.find((one) => apart(one) && one.industry !== industry) ?? some.find(apart);
    if (next !== undefined && taken.length < MOST) taken.push(next);
  }
  return taken.map(({ scenario, reason }) => ({ scenario, reason }));
}

/** Up to three situations to practise next, the most telling reason first. */
export function suggest(profile: Profile, facts: readonly Facts[], library: readonly Situation[]): Suggestion[] {
  const seen: Seen = { profile, facts: facts.toSorted((a, b) => b.at - a.at), library };
  if (facts.length === 0) {
    const open = leastRecent(seen).map((one) => wish(one, { kind: 'first' }));
    return interleaved([open, open, open], undefined);
  }
  return interleaved([tests(seen), forPrinciple(seen), elsewhere(seen), pages(seen), again(seen)], seen.facts[0]);
}

/** A second case for a run: another industry, and a principle that both call for. */
export interface Pair {
  readonly scenario: string;
  readonly principle: string;
}

/** Finds a second case: one never met first, with the principle that the fewest situations share. */
export function pairFor(run: Facts, facts: readonly Facts[], library: readonly Situation[]): Pair | null {
  const common = (id: string): number => library.filter(({ calls }) => calls.includes(id)).length;
  const principles = run.called.toSorted((a, b) => Number(run.shown.includes(b)) - Number(run.shown.includes(a)) || common(a) - common(b));
  const others = leastRecent({ facts: facts.toSorted((a, b) => b.at - a.at), library })
    .filter(({ id, industry }) => id !== run.scenario && industry !== run.industry);
  for (const principle of principles) {
    const found = others.find(({ calls }) => calls.includes(principle));
    if (found !== undefined) return { scenario: found.id, principle };
  }
  return null;
}
