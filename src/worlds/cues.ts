/** What can be noticed of each need, and the things it is noticed at. */
import type { Cue, NeedBehind, Scenario, Sign, Thing } from '../scenario/index.ts';
import type { Drawn, Named } from './draw.ts';
import { CUSTOMER } from './people.ts';

/** How likely a sign shows under its own need, unless a world says so: what is asked for tells more than what lies about. */
const USUAL = { sight: 0.8, record: 0.8, phrase: 0.9, word: 0.88 } as const;
/** A hard case has fainter signs. */
const FAINTER = { 1: 0.02, 2: 0, 3: -0.06 } as const;
/**
 * How likely a sign shows under a need that is not its own, at least and at most. Things lie
 * about for many reasons; what people say themselves is seldom of somebody else's life.
 */
const ABOUT = { 1: [0.04, 0.1], 2: [0.05, 0.14], 3: [0.08, 0.2] } as const;
const ELSEWHERE = { sight: ABOUT, record: ABOUT, phrase: { 1: [0.02, 0.02], 2: [0.02, 0.03], 3: [0.02, 0.03] }, word: { 1: [0.02, 0.04], 2: [0.03, 0.06], 3: [0.04, 0.08] } } as const;
/** A need keeps at least so many signs, however hard the case. */
const LEFT_OUT = { 1: 0, 2: 0, 3: 1 } as const;

/** A sign of a need, under the name that the situation gives it. */
export interface Shown {
  readonly id: string;
  readonly need: string;
  readonly sign: Sign;
}

const wayOf = (sign: Sign): keyof typeof USUAL => (['sight', 'record', 'phrase', 'word'] as const).find((way) => way in sign) ?? 'sight';

function signsOf({ id, it }: Named<NeedBehind>, drawn: Drawn): Shown[] {
  const kept = it.signs.length - LEFT_OUT[drawn.difficulty];
  const out = new Set(drawn.dice(`signs ${id}`).shuffle([...it.signs.keys()]).slice(kept));
  return it.signs.flatMap((sign, i) => (out.has(i) ? [] : [{ id: `${id}-${wayOf(sign)}-${i + 1}`, need: id, sign }]));
}

/** All signs that a composition has. */
export const shownIn = (drawn: Drawn): Shown[] => drawn.needs.flatMap((need) => signsOf(need, drawn));

function likelihoods({ id, need, sign }: Shown, { needs, difficulty, dice }: Drawn): Record<string, number> {
  const chance = dice(`likelihood ${id}`);
  const [least, most] = ELSEWHERE[wayOf(sign)][difficulty];
  const rounded = (p: number): number => Math.round(100 * p) / 100;
  return Object.fromEntries(needs.map(({ id: truth }) => [truth, truth === need
    ? rounded((sign.strength ?? USUAL[wayOf(sign)]) + FAINTER[difficulty])
    : rounded(least + (most - least) * chance.next())]));
}

function cueOf(shown: Shown, drawn: Drawn): Cue {
  const { sign } = shown;
  const rest = { note: sign.note, shows: likelihoods(shown, drawn) };
  if ('phrase' in sign) return { phrase: CUSTOMER, text: sign.phrase[drawn.voice.it.manner], ...rest };
  if ('sight' in sign) return { sight: sign.sight, text: sign.text, ...rest };
  return 'record' in sign ? { record: sign.record, text: sign.text, ...rest } : { word: sign.word, text: sign.text, ...rest };
}

/** The cues of a composition. */
export const cuesOf = (shown: readonly Shown[], drawn: Drawn): Scenario['cues'] =>
  Object.fromEntries(shown.map((one) => [one.id, cueOf(one, drawn)]));

/** Twice as many things as those that hold something, and a few more. */
const MORE = 2;

/** Where signs are found, among things that look the same from afar. */
export function thingsOf(shown: readonly Shown[], { matter, world, dice }: Drawn): Scenario['things'] {
  const all: Readonly<Record<string, Thing>> = { ...matter.it.things, ...world.things };
  const held = new Set(shown.flatMap(({ sign }) => {
    if ('sight' in sign) return [sign.sight];
    return 'record' in sign ? [sign.record] : [];
  }));
  const rest = dice('things').shuffle(Object.keys(all).filter((id) => !held.has(id)));
  const kept = new Set([...held, ...rest.slice(0, held.size + MORE)]);
  return Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id)));
}
