/** Cues that nobody can get, cues that tell nothing, and readings to choose among. */
import type { Cue, Scenario } from '../schema.ts';
import { finding, findingAtKey, type Context, type Finding } from './finding.ts';
import { choicesOf } from './walk.ts';

/** Why a cue never surfaces, or null if it can. */
function hidden(id: string, cue: Cue, { scenario, reach }: Context): string | null {
  if (!Object.values(cue.shows).some((p) => p > 0)) return 'it is unlikely under every truth: all numbers are 0';
  if ([...reach.values()].some((r) => r.knows.has(id))) return null;
  if ('phrase' in cue) return heardIn(id, scenario) ? 'it is heard only where no play comes, or where it never shows' : 'nothing hears it';
  // Things and people that do not exist are told of by the rule of names.
  if (!('word' in cue)) return null;
  return Object.hasOwn(scenario.people, cue.word) ? `"${cue.word}" cannot be asked` : null;
}

const heardIn = (id: string, scenario: Scenario): boolean =>
  Object.values(scenario.scenes).some((s) => s.hears?.includes(id)) || choicesOf(scenario).some((c) => c.choice.hears?.includes(id));

export function unheard(context: Context): Finding[] {
  return Object.entries(context.scenario.cues).flatMap(([id, cue]) => {
    const why = hidden(id, cue, context);
    return why === null ? [] : [findingAtKey('CUE_UNREACHABLE', ['cues', id], `nobody can get "${id}": ${why}`)];
  });
}

export function hearing({ scenario }: Context): Finding[] {
  const heard = [
    ...Object.entries(scenario.scenes).map(([id, s]) => ({ hears: s.hears, path: ['scenes', id, 'hears'] })),
    ...choicesOf(scenario).map((c) => ({ hears: c.choice.hears, path: [...c.path, 'hears'] })),
  ];
  return heard.flatMap(({ hears, path }) => (hears ?? []).flatMap((id, i) => {
    const cue = scenario.cues[id];
    return cue === undefined || 'phrase' in cue ? []
      : [finding('CUE_NOT_HEARD', [...path, i], `"${id}" is no phrase`)];
  }));
}

export function likelihoods({ scenario }: Context): Finding[] {
  const truths = Object.keys(scenario.truths);
  return Object.entries(scenario.cues).flatMap(([id, { shows }]) => {
    const path = ['cues', id, 'shows'];
    const missing = truths.filter((t) => shows[t] === undefined);
    if (missing.length > 0) {
      return missing.map((t) => findingAtKey('LIKELIHOOD_MISSING', path, `"${id}" has no likelihood under "${t}"`));
    }
    const numbers = new Set(truths.map((t) => shows[t]));
    return truths.length > 1 && numbers.size === 1 && !numbers.has(0)
      ? [findingAtKey('CUE_TELLS_NOTHING', path, `"${id}" is as likely under every truth`)] : [];
  });
}

export function things({ scenario }: Context): Finding[] {
  const held = new Set(Object.values(scenario.cues).flatMap((c) => ('sight' in c ? [c.sight] : 'record' in c ? [c.record] : []))).size;
  const count = Object.keys(scenario.things).length;
  return count >= 2 * held ? []
    : [findingAtKey('FEW_THINGS', ['things'], `${count} things, and ${held} of them hold cues; there are to be ${2 * held}`)];
}

const FACETS = ['want', 'need', 'value'] as const;

export function readings({ scenario }: Context): Finding[] {
  const decoys = Object.values(scenario.decoys);
  const truths = Object.values(scenario.truths);
  if (decoys.length < 2) {
    return [findingAtKey('FEW_DECOYS', ['decoys'], `${decoys.length === 1 ? '1 decoy' : 'no decoys'}, at least 2`)];
  }
  return FACETS.flatMap((facet) => {
    const own = new Set(decoys.map((d) => d[facet]).filter((text) => !truths.some((t) => t[facet] === text)));
    return own.size >= 2 ? []
      : [findingAtKey('FEW_DECOYS', ['decoys'], `${own.size} different \`${facet}\` that no truth has, at least 2`)];
  });
}

export function truths({ scenario }: Context): Finding[] {
  const ids = Object.keys(scenario.truths);
  const count = ids.length >= 2 && ids.length <= 4 ? []
    : [findingAtKey('TRUTH_COUNT', ['truths'], ids.length === 1 ? '1 truth' : `${ids.length} truths`)];
  return [...count, ...ids.filter((id) => Object.keys(scenario.truths[id]!.needs).length === 0)
    .map((id) => findingAtKey('NO_NEEDS', ['truths', id, 'needs'], `"${id}" has no needs`))];
}
