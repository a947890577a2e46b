/**
 * What a run leaves for everybody, derived from what was used, followed, set aside
 * and said, against the needs of a truth. No author writes a score.
 */
import { mask, MOVE_BIT, type Model, type Play } from '../chart/index.ts';
import { MOVES, PARTIES, type Need, type Party } from '../scenario/index.ts';
import { WEIGHTS, type Weights } from './weights.ts';

export type Value = Readonly<Record<Party, number>>;
type Costs = Record<Party, number>;

const has = (set: number, bit: number | undefined): boolean => bit !== undefined && (set & bit) !== 0;

function add(costs: Costs, more: Partial<Record<Party, number>> | undefined): void {
  for (const party of PARTIES) costs[party] += more?.[party] ?? 0;
}

/** Whether a page serves a truth. */
export function fits(model: Model, page: string, truth: number): boolean {
  return model.scenario.truths[model.truths[truth] ?? '']?.fits?.includes(page) ?? false;
}

function resourceCosts(model: Model, play: Play, truth: number, costs: Costs, overreach: number): void {
  const own = model.scenario.truths[model.truths[truth] ?? '']?.costs;
  for (const [id, resource] of Object.entries(model.scenario.resources)) {
    if (!has(play.used, model.bits.resource[id])) continue;
    add(costs, resource.costs);
    add(costs, own?.[id]);
    if (resource.authority !== undefined && !hasLeave(model, play, resource.authority)) costs.organisation += overreach;
  }
}

/** Leave is had by asking the person, or by bringing somebody in. */
function hasLeave(model: Model, play: Play, whose: string): boolean {
  return has(play.asked, model.bits.person[whose])
    || (play.moved & (MOVE_BIT.involve | MOVE_BIT.escalate)) !== 0;
}

function pageCosts(model: Model, play: Play, truth: number, costs: Costs): void {
  const own = model.scenario.truths[model.truths[truth] ?? '']?.costs;
  for (const [id, page] of Object.entries(model.scenario.handbook)) {
    const bit = model.bits.page[id];
    if (has(play.followed, bit)) {
      add(costs, page.costs);
      add(costs, own?.[id]);
    }
    if (has(play.bypassed, bit) && fits(model, id, truth)) add(costs, page.guards);
  }
}

/** Handing a matter on that was one's own to settle takes other people's time. */
function escalationCosts(model: Model, play: Play, truth: number, costs: Costs, each: Weights['escalation']): void {
  const rightful = model.scenario.truths[model.truths[truth] ?? '']?.authority !== undefined;
  if (!rightful && (play.moved & MOVE_BIT.escalate) !== 0) add(costs, each);
}

/** What a run costs each party under a truth: 0 none, 1 noticed, 2 felt, 3 or more severe. */
export function costsOf(model: Model, play: Play, truth: number, weights: Weights = WEIGHTS): Readonly<Costs> {
  const costs: Costs = { customer: 0, colleague: 0, organisation: 0, public: 0 };
  resourceCosts(model, play, truth, costs, weights.overreach);
  pageCosts(model, play, truth, costs);
  escalationCosts(model, play, truth, costs, weights.escalation);
  return costs;
}

type Given = Partial<Record<Need, number>>;

/** @param expected 1 where it delighted once and is the least that is expected now, else 0 */
function give(given: Given, affords: Given | undefined, expected = 0): void {
  for (const [need, level] of Object.entries(affords ?? {}) as [Need, number][]) {
    given[need] = Math.max(given[need] ?? 0, level - expected);
  }
}

function byMeans(model: Model, play: Play): Given {
  const given: Given = {};
  for (const [id, resource] of Object.entries(model.scenario.resources)) {
    const bit = model.bits.resource[id];
    if (has(play.used, bit)) give(given, resource.affords, has(play.expects, bit) ? 1 : 0);
  }
  return given;
}

function byPages(model: Model, play: Play, truth: number): Given {
  const given: Given = {};
  for (const [id, page] of Object.entries(model.scenario.handbook)) {
    if (has(play.followed, model.bits.page[id]) && fits(model, id, truth)) give(given, page.affords);
  }
  return given;
}

function manner(play: Play, affords: Weights['manner']): ReadonlySet<Need> {
  const given = new Set<Need>();
  for (const move of MOVES) {
    if ((play.moved & MOVE_BIT[move]) !== 0) affords[move]?.forEach((need) => given.add(need));
  }
  return given;
}

const needsOf = (model: Model, truth: number): [Need, number][] =>
  Object.entries(model.scenario.truths[model.truths[truth] ?? '']?.needs ?? {}) as [Need, number][];

/**
 * Share of the person's weighted needs that is met, 0 to 1. A page that fits serves
 * whoever follows it; what goes beyond a page must be accepted, and that takes trust.
 */
function met(model: Model, play: Play, truth: number, weights: Weights): number {
  const ending = model.scenario.endings[model.places[play.at] ?? ''];
  const stands = weights.outcome[ending?.outcome ?? 'open'];
  const received = weights.received[play.trust] ?? 1;
  const [means, pages, said] = [byMeans(model, play), byPages(model, play, truth), manner(play, weights.manner)];
  let sum = 0;
  let all = 0;
  for (const [need, weight] of needsOf(model, truth)) {
    const done = Math.max((means[need] ?? 0) * received, pages[need] ?? 0) + (said.has(need) ? received : 0);
    sum += weight * Math.min(3, done * stands) / 3;
    all += weight;
  }
  return all === 0 ? 0 : sum / all;
}

/** Needs of a truth that a run's deeds went towards, the heaviest first. */
export function served(model: Model, play: Play, truth: number): Need[] {
  const [means, pages] = [byMeans(model, play), byPages(model, play, truth)];
  return needsOf(model, truth)
    .filter(([need]) => (means[need] ?? pages[need] ?? 0) > 0)
    .toSorted((a, b) => b[1] - a[1]).map(([need]) => need);
}

function customerLeft(model: Model, play: Play, truth: number, weights: Weights): number {
  const kept = play.used !== 0 || play.followed !== 0 || (play.moved & MOVE_BIT.promise) === 0;
  return met(model, play, truth, weights) * (kept ? 1 : weights.emptyPromise);
}

const left = (cost: number, weights: Weights): number => weights.left[Math.min(3, Math.max(0, cost))] ?? weights.least;

/** The value vector of a finished run under a truth: each party from .05 to 1. */
export function valueOf(model: Model, play: Play, truth: number, weights: Weights = WEIGHTS): Value {
  const costs = costsOf(model, play, truth, weights);
  const customer = customerLeft(model, play, truth, weights) * left(costs.customer, weights);
  return {
    customer: Math.min(1, Math.max(weights.least, customer)),
    colleague: left(costs.colleague, weights),
    organisation: left(costs.organisation, weights),
    public: left(costs.public, weights),
  };
}

/** Whether anything in the scenario can touch the public. */
export function touchesPublic({ scenario }: Model): boolean {
  const parts = [...Object.values(scenario.resources), ...Object.values(scenario.handbook)];
  return parts.some((p) => p.costs?.public !== undefined || ('guards' in p && p.guards?.public !== undefined))
    || Object.values(scenario.truths).some((t) => Object.values(t.costs ?? {}).some((c) => c.public !== undefined));
}

/** Weighted harmonic mean: nobody is bought with another's harm. 0.05 to 1. */
export function joined(value: Value, withPublic: boolean, weights: Weights = WEIGHTS): number {
  let all = 0;
  let sum = 0;
  for (const party of PARTIES) {
    if (party === 'public' && !withPublic) continue;
    all += weights.party[party];
    sum += weights.party[party] * value[party] ** weights.mean;
  }
  return (sum / all) ** (1 / weights.mean);
}

/** What is broken under a truth: safety or law, by a resource used or a page set aside. */
export function breach(model: Model, play: Play, truth: number): 'safety' | 'law' | null {
  for (const [id, resource] of Object.entries(model.scenario.resources)) {
    if (resource.breach !== undefined && has(play.used, model.bits.resource[id])) return resource.breach;
  }
  for (const [id, page] of Object.entries(model.scenario.handbook)) {
    if (page.breach === undefined || !fits(model, id, truth)) continue;
    if (has(play.bypassed, mask(model.bits.page, [id]))) return page.breach;
  }
  return null;
}
