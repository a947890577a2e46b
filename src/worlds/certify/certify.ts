/**
 * Certification: what must hold of a composed situation before anybody sees it. By the
 * solver's exact expectations where it is a matter of ways and worth, by simulated people
 * where it is a matter of the score.
 */
import { smellsIn } from '../../players/index.ts';
import type { Principles, Scenario } from '../../scenario/index.ts';
import { groundOf, type Ground } from './ground.ts';
import { brokenGates, pageIsEnough, played, tooShortOrLong } from './played.ts';
import { hidden, toldTooSoon } from './telling.ts';
import { buyable, fewStrategies, unforgiving, unreached } from './ways.ts';

/** Why a situation is not good enough. */
export type ReasonCode =
  | 'told-too-soon' | 'hidden' | 'unreached' | 'few-strategies' | 'buyable' | 'unforgiving'
  | 'length' | 'gate' | 'page-is-enough' | 'smell';

export interface Reason {
  readonly code: ReasonCode;
  /** Where, or by how much. */
  readonly detail: string;
}

export interface Verdict {
  readonly passes: boolean;
  readonly reasons: readonly Reason[];
}

type Look = (ground: Ground, pack: Principles) => Reason[];

const each = (code: ReasonCode, find: (ground: Ground) => readonly string[]): Look =>
  (ground) => find(ground).map((detail) => ({ code, detail }));

function byPlayers(ground: Ground, pack: Principles): Reason[] {
  const table = played(ground, pack);
  const broken = brokenGates(table).map((detail): Reason => ({ code: 'gate', detail }));
  return pageIsEnough(ground, table) ? [...broken, { code: 'page-is-enough', detail: '' }] : broken;
}

function byLength(ground: Ground): Reason[] {
  const mean = tooShortOrLong(ground);
  return mean === null ? [] : [{ code: 'length', detail: `the expert needs ${mean.toFixed(1)} decisions` }];
}

/** The quick ones first: what fails one of them is not looked at further. */
const LOOKS: readonly Look[] = [
  each('told-too-soon', toldTooSoon),
  each('hidden', hidden),
  each('unreached', unreached),
  each('few-strategies', fewStrategies),
  each('buyable', buyable),
  each('unforgiving', unforgiving),
  byLength,
  byPlayers,
  each('smell', ({ game, solved }) => smellsIn(game, solved).map(({ code, message }) => `${code} ${message}`)),
];

/** How many steps a certification has at most. */
export const LOOKS_TAKEN = LOOKS.length;

/**
 * Certifies a situation, one look at a time, so that whoever waits can show that something
 * happens. Stops at the first look that finds something.
 * @param scenario checked and free of errors
 */
export function* certifying(scenario: Scenario, pack: Principles): Generator<number, Verdict> {
  const ground = groundOf(scenario);
  for (const [i, look] of LOOKS.entries()) {
    yield i;
    const reasons = look(ground, pack);
    if (reasons.length > 0) return { passes: false, reasons };
  }
  return { passes: true, reasons: [] };
}

/** Certifies a situation at one go. */
export function certify(scenario: Scenario, pack: Principles): Verdict {
  const steps = certifying(scenario, pack);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
