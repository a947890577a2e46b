/** Whether a situation practises what its author says it does. Apart from the rest, because it plays. */
import { load } from '../engine/index.ts';
import type { Principles } from '../scenario/index.ts';
import { problem, type Problem } from '../scenario/parse.ts';
import { callsOf } from './atlas/atlas.ts';
import type { Placed } from './language.ts';

/** Principles that a situation is meant to practise, and that most of its good roads do not call for. */
export function uncalledPrinciples({ scenario, file, place }: Placed, pack: Principles): Problem[] {
  if (scenario.practises === undefined) return [];
  const called = callsOf(load(scenario), pack);
  return scenario.practises.flatMap((id, i) => (called.includes(id) || !Object.hasOwn(pack.principles, id) ? []
    : [problem('PRINCIPLE_NOT_CALLED', file, place(['practises', i]), `most good roads do without "${id}"; they call for ${called.join(', ') || 'none'}`)]));
}
