/** The states of a play that some conditions tell apart. */
import type { Condition } from '../schema.ts';
import { PATIENCE, TRUST } from '../terms.ts';

/** What plays may come to have; everything else never is. */
export interface Within {
  readonly truth: string;
  readonly knows: ReadonlySet<string>;
  readonly visited: ReadonlySet<string>;
  readonly chose: ReadonlySet<string>;
  readonly used: ReadonlySet<string>;
  /** States that may still be looked at; past that nothing is claimed, so that no file takes for ever. */
  readonly work: { left: number };
}
const MARKS = ['knows', 'visited', 'chose', 'used'] as const;
type Mark = (typeof MARKS)[number];

/** One state, as far as conditions ask for it. Each thing asked for is a bit of `marks`; what never is has none. */
export interface World {
  readonly truth: string;
  readonly bits: Bits;
  readonly marks: number;
  readonly trust: number;
  readonly patience: number;
}
type Bits = Readonly<Record<Mark, Map<string, number>>>;

interface Range {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

const inRange = (n: number, range: Range | undefined): boolean =>
  range === undefined || (n >= (range.atLeast ?? -Infinity) && n <= (range.atMost ?? Infinity));

/** Whether a condition holds in a state; no condition always does. */
export function holds(condition: Condition | undefined, world: World): boolean {
  if (condition === undefined) return true;
  return (condition.truth?.includes(world.truth) ?? true)
    && MARKS.every((mark) => condition[mark]?.every((id) => (world.marks & (world.bits[mark].get(id) ?? 0)) !== 0) ?? true)
    && inRange(world.trust, condition.trust)
    && inRange(world.patience, condition.patience)
    && !(condition.not && holds(condition.not, world))
    && (condition.any?.some((c) => holds(c, world)) ?? true);
}

interface Asked {
  readonly bits: Bits;
  readonly trust: Set<number>;
  readonly patience: Set<number>;
}
const countOf = (bits: Bits): number => MARKS.reduce((sum, mark) => sum + bits[mark].size, 0);

/** The edges of a range, and one past each: between edges nothing changes. */
function edges(range: Range | undefined, into: Set<number>, bounds: { least: number; most: number }): void {
  for (const n of [range?.atLeast, range?.atMost]) {
    if (n === undefined) continue;
    for (const m of [n - 1, n, n + 1]) if (m >= bounds.least && m <= bounds.most) into.add(m);
  }
}

function collect(condition: Condition | undefined, asked: Asked, within: Within): void {
  if (condition === undefined) return;
  for (const mark of MARKS) {
    for (const id of condition[mark] ?? []) {
      const known = asked.bits[mark].has(id) || !within[mark].has(id);
      if (!known) asked.bits[mark].set(id, 2 ** Math.min(30, countOf(asked.bits)));
    }
  }
  edges(condition.trust, asked.trust, TRUST);
  edges(condition.patience, asked.patience, PATIENCE);
  collect(condition.not, asked, within);
  for (const c of condition.any ?? []) collect(c, asked, within);
}

/** Beyond this many states of one question nothing is claimed. */
const STATES = 2_048;
/** For one truth of one file. A long situation asks for some two thousand states. */
export const WORK = 20_000;

/**
 * The states that tell these conditions apart, within what plays can come to.
 * @returns null if there are too many of them
 */
export function worlds(conditions: readonly (Condition | undefined)[], within: Within): Iterable<World> | null {
  const bits: Bits = { knows: new Map(), visited: new Map(), chose: new Map(), used: new Map() };
  const asked: Asked = { bits, trust: new Set([TRUST.opens]), patience: new Set([PATIENCE.most]) };
  for (const condition of conditions) collect(condition, asked, within);
  const states = 2 ** countOf(bits) * asked.trust.size * asked.patience.size;
  if (states > Math.min(STATES, within.work.left)) return null;
  within.work.left -= states;
  return each(asked, within.truth);
}

function* each({ bits, trust: trusts, patience: patiences }: Asked, truth: string): Iterable<World> {
  for (let marks = 0; marks < 2 ** countOf(bits); marks += 1) {
    for (const trust of trusts) for (const patience of patiences) yield { truth, bits, marks, trust, patience };
  }
}
