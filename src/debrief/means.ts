/**
 * What each of the means of a situation would have been in this run: whom it would have helped, whose
 * leave it takes and whom it would have cost. An idea of the player's own is met with it.
 */
import { fill } from '../engine/index.ts';
import { NEEDS, PARTIES, type Party, type Procedure, type Resource, type Truth } from '../scenario/index.ts';
import type { Evidence } from '../scoring/index.ts';
import type { MeansReport } from './types.ts';
import { en } from './words.en.ts';

/** From this cost on, 1 to 3, a party is hurt by it and not only troubled. */
const HURTS = 2;

const truthOf = ({ game, truth }: Evidence): Truth => Object.values(game.scenario.truths)[truth]!;
const was = (set: number, bit: number | undefined): boolean => (set & (bit ?? 0)) !== 0;

/** What something costs in this truth, each party: 0 to 3. */
function costsIn({ costs: own }: Truth, id: string, costs: Resource['costs'] | undefined): [Party, number][] {
  return PARTIES.map((party) => [party, Math.min(3, (costs?.[party] ?? 0) + (own?.[id]?.[party] ?? 0))]);
}

/** What it would have gone towards, or what it gives that was not wanted here. */
function towards(truth: Truth, affords: Resource['affords'] | undefined): { readonly met: boolean; readonly says: string } {
  const given = NEEDS.filter((need) => (affords?.[need] ?? 0) > 0);
  const met = given.filter((need) => truth.needs[need] !== undefined);
  if (met.length > 0) return { met: true, says: en.means.towards(en.needs(met)) };
  return { met: false, says: given.length === 0 ? en.means.nothing : en.means.beside(en.needs(given)) };
}

const leaveFor = ({ cast }: Evidence, { authority }: Resource): string | null =>
  (authority === undefined ? null : en.means.leave(fill(`{${authority}}`, cast)));

function ofResource(evidence: Evidence, id: string, resource: Resource): MeansReport {
  const { game: { model }, last } = evidence;
  const truth = truthOf(evidence);
  const help = towards(truth, resource.affords);
  const costs = costsIn(truth, id, resource.costs);
  const leave = leaveFor(evidence, resource);
  const harms = resource.breach !== undefined || costs.some(([, cost]) => cost >= HURTS);
  const says = [
    was(last.used, model.bits.resource[id]) ? en.means.used : null,
    help.says, leave,
    resource.breach === undefined ? null : en.means.breach[resource.breach],
    ...costs.map(([party, cost]) => (cost === 0 ? null : en.means.costs(party, cost))),
    harms || !help.met ? null : leave === null ? en.means.sound : en.means.soundWithLeave,
  ];
  const weight = harms ? 'harms' : !help.met ? 'beside' : leave === null ? 'sound' : 'leave';
  return { topic: `resource:${id}`, text: fill(resource.text, evidence.cast), weight, says: says.filter((one) => one !== null) };
}

function ofPage(evidence: Evidence, id: string, page: Procedure): MeansReport {
  const { game: { model }, last } = evidence;
  const fitted = truthOf(evidence).fits?.includes(id) ?? false;
  const says = [
    was(last.followed, model.bits.page[id]) ? en.means.followed : null,
    en.means[fitted ? 'fits' : 'misleads'](page.purpose),
  ];
  return { topic: `page:${id}`, text: page.title, weight: fitted ? 'sound' : 'beside', says: says.filter((one) => one !== null) };
}

/** Every resource and page of the family, weighed in the truth of the run. */
export function meansReports(evidence: Evidence): MeansReport[] {
  const { resources, handbook } = evidence.game.scenario;
  return [
    ...Object.entries(resources).map(([id, one]) => ofResource(evidence, id, one)),
    ...Object.entries(handbook).map(([id, one]) => ofPage(evidence, id, one)),
  ];
}
