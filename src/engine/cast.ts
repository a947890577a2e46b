import { dice } from '../base/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { NAMES } from './names.ts';
import type { Look } from './types.ts';

/** Who plays the people of a scenario in one run. */
export interface Member {
  readonly name: string;
  readonly look: Look;
}
export type Cast = Readonly<Record<string, Member>>;

/** Wide enough for any pool of drawings: the stage wraps around. */
const WIDE = 10_000;

function lookOf(seed: string, person: string): Look {
  const d = dice(seed, `look ${person}`);
  const n = (): number => d.below(WIDE);
  return { skin: n(), hair: n(), hairColour: n(), clothes: n(), colour: n(), extra: n() };
}

/** Draws a name and a look for everybody. No two people of a run share a name. */
export function cast(scenario: Scenario, seed: string): Cast {
  const taken = new Set<string>();
  const members: Record<string, Member> = Object.create(null) as Record<string, Member>;
  for (const [id, person] of Object.entries(scenario.people)) {
    const pool = NAMES[person.pronoun ?? 'they'];
    const name = dice(seed, `name ${id}`).shuffle(pool).find((n) => !taken.has(n)) ?? pool[0];
    taken.add(name);
    members[id] = { name, look: lookOf(seed, id) };
  }
  return members;
}

/** Puts drawn names where a text says `{person}`. Other braces stay as they are. */
export function fill(text: string, members: Cast): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{([a-z][a-z0-9-]*)\}/g, (whole, id: string) => members[id]?.name ?? whole);
}
