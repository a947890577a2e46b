import type { Choice, Scenario } from '../scenario/index.ts';

/**
 * A scenario with its names interned, so that a run's state is a handful of small
 * numbers: sets are bit masks. The chart's guards, the engine and the solver all
 * read this one form. At most 30 names go into a mask; the checker holds files to it.
 */
export interface Model {
  readonly scenario: Scenario;
  readonly truths: readonly string[];
  /** How often the seed draws each truth; sums to 1. */
  readonly prior: readonly number[];
  readonly cues: readonly string[];
  /** `likelihood[cue][truth]`, kept within [0.02, 0.98]: nothing in a person is certain. */
  readonly likelihood: readonly (readonly number[])[];
  /** Scenes, then endings. */
  readonly places: readonly string[];
  /** Each place's index. */
  readonly placed: Readonly<Record<string, number>>;
  readonly endingsFrom: number;
  readonly start: number;
  readonly choices: Readonly<Record<string, ChoiceModel>>;
  /** The choices of each place, in the file's order. Endings have none. */
  readonly choicesAt: readonly (readonly ChoiceModel[])[];
  readonly bits: Bits;
  /** Cues that a look at a thing, or a question to a person, brings up. */
  readonly cuesAt: Readonly<Record<string, number>>;
  /** Bits of the phrases that the customer has to tell, in the file's order. */
  readonly told: readonly number[];
  /** Cues that scenes bring up by themselves, by place. */
  readonly cuesIn: readonly number[];
  /** Cues that some condition names: whether they surfaced can open or close a way. */
  readonly gates: number;
  /** Resources and pages that some condition names. */
  readonly usedGates: { readonly resources: number; readonly pages: number };
  /** Whether some condition asks for trust. */
  readonly trustGates: boolean;
}

export interface ChoiceModel {
  readonly id: string;
  readonly scene: number;
  readonly choice: Choice;
  readonly hears: number;
  readonly uses: number;
  readonly follows: number;
  readonly adapts: number;
  readonly bypasses: number;
  /** Bit of this choice where a condition asks for it, else 0. */
  readonly bit: number;
}

export type BitMap = Readonly<Record<string, number>>;
export interface Bits {
  readonly cue: BitMap;
  readonly resource: BitMap;
  readonly page: BitMap;
  readonly thing: BitMap;
  readonly person: BitMap;
  /** Only those that some condition names. */
  readonly visited: BitMap;
  readonly chose: BitMap;
}

const WIDTH = 30;

function bitsOf(names: Iterable<string>): BitMap {
  const map: Record<string, number> = Object.create(null) as Record<string, number>;
  let i = 0;
  for (const name of names) {
    if (i >= WIDTH) throw new Error(`more than ${WIDTH} names in one set, at ${name}`);
    map[name] = 1 << i;
    i += 1;
  }
  return map;
}

/** Joins the bits of several names. */
export function mask(map: BitMap, names: readonly string[] | undefined): number {
  let bits = 0;
  for (const name of names ?? []) bits |= map[name] ?? 0;
  return bits;
}

/** Every value under `key` in any condition of the scenario. */
function named(value: unknown, key: 'visited' | 'chose' | 'knows' | 'used', found: Set<string>): Set<string> {
  if (Array.isArray(value)) value.forEach((v) => named(v, key, found));
  else if (value !== null && typeof value === 'object') {
    for (const [k, v] of Object.entries(value)) {
      if (k === key && Array.isArray(v)) v.forEach((name) => found.add(String(name)));
      else named(v, key, found);
    }
  }
  return found;
}

function indexOf(names: readonly string[]): Record<string, number> {
  const index: Record<string, number> = Object.create(null) as Record<string, number>;
  names.forEach((name, i) => { index[name] = i; });
  return index;
}

function priorOf(scenario: Scenario): number[] {
  const weights = Object.values(scenario.truths).map((t) => t.weight ?? 1);
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => w / sum);
}

const within = (p: number): number => Math.min(0.98, Math.max(0.02, p));

function likelihoods(scenario: Scenario, truths: readonly string[]): number[][] {
  return Object.values(scenario.cues).map((cue) => truths.map((t) => within(cue.shows[t] ?? 0)));
}

/** Where a cue waits to be found: a thing's id or a colleague's, or null for what is heard. */
export function foundAt(cue: Scenario['cues'][string]): string | null {
  if ('sight' in cue) return cue.sight;
  if ('record' in cue) return cue.record;
  return 'word' in cue ? cue.word : null;
}

function cuesAt(scenario: Scenario, cueBits: BitMap): Record<string, number> {
  const at: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const [id, cue] of Object.entries(scenario.cues)) {
    const where = foundAt(cue);
    if (where !== null) at[where] = (at[where] ?? 0) | (cueBits[id] ?? 0);
  }
  return at;
}

function toldBy(scenario: Scenario, cueBits: BitMap): number[] {
  return Object.entries(scenario.cues)
    .filter(([, cue]) => 'phrase' in cue && cue.phrase === scenario.customer)
    .map(([id]) => cueBits[id] ?? 0);
}

function choicesOf(scenario: Scenario, bits: Bits): Record<string, ChoiceModel> {
  const all: Record<string, ChoiceModel> = Object.create(null) as Record<string, ChoiceModel>;
  Object.values(scenario.scenes).forEach((scene, at) => {
    for (const [id, choice] of Object.entries(scene.choices)) {
      all[id] = {
        id, scene: at, choice,
        hears: mask(bits.cue, choice.hears),
        uses: mask(bits.resource, choice.uses),
        follows: mask(bits.page, choice.follows),
        adapts: mask(bits.page, choice.adapts),
        bypasses: mask(bits.page, choice.bypasses),
        bit: bits.chose[id] ?? 0,
      };
    }
  });
  return all;
}

/**
 * Interns a checked scenario.
 * @throws when a set is too large for a mask; the checker reports that as data first
 */
export function model(scenario: Scenario): Model {
  const truths = Object.keys(scenario.truths);
  const scenes = Object.keys(scenario.scenes);
  const bits: Bits = {
    cue: bitsOf(Object.keys(scenario.cues)),
    resource: bitsOf(Object.keys(scenario.resources)),
    page: bitsOf(Object.keys(scenario.handbook)),
    thing: bitsOf(Object.keys(scenario.things)),
    person: bitsOf(Object.keys(scenario.people)),
    visited: bitsOf(named([scenario.scenes, scenario.endings], 'visited', new Set())),
    chose: bitsOf(named([scenario.scenes, scenario.endings], 'chose', new Set())),
  };
  const used = [...named(scenario.scenes, 'used', new Set())];
  const choices = choicesOf(scenario, bits);
  const places = [...scenes, ...Object.keys(scenario.endings)];
  return {
    scenario, truths, bits,
    prior: priorOf(scenario),
    cues: Object.keys(scenario.cues),
    likelihood: likelihoods(scenario, truths),
    places, placed: indexOf(places),
    endingsFrom: scenes.length,
    start: scenes.indexOf(scenario.start ?? 'opening'),
    choices,
    choicesAt: places.map((_, at) => Object.values(choices).filter((c) => c.scene === at)),
    told: toldBy(scenario, bits.cue),
    cuesAt: cuesAt(scenario, bits.cue),
    cuesIn: Object.values(scenario.scenes).map((s) => mask(bits.cue, s.hears)),
    gates: mask(bits.cue, [...named(scenario.scenes, 'knows', new Set())]),
    usedGates: { resources: mask(bits.resource, used), pages: mask(bits.page, used) },
    trustGates: JSON.stringify(scenario.scenes).includes('"trust":{'),
  };
}
