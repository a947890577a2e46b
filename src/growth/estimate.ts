/**
 * Estimates with honest uncertainty. Every interval is a 90 % one. Proportions take Wilson's
 * interval (1927), differences of two proportions Newcombe's (1998, from two of Wilson's), means of
 * figures between 0 and 1 Student's t. Where there is too little to go by, it is said.
 */
import { band, type Band } from '../scoring/index.ts';

/** Why nothing is said yet: too few runs, or runs that differ too widely. */
export type Doubt = 'few' | 'wide';

/** A figure between 0 and 1 (−1 and 1 for a difference) with its 90 % interval. */
export interface Estimate {
  readonly n: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Null where there is enough to say a word. */
  readonly doubt: Doubt | null;
  readonly band: Band | null;
  /** The bands that its interval runs from and to. */
  readonly reach: readonly [from: Band, to: Band];
}

/** Fewer observations than this say nothing of a person: one lucky or unlucky run would decide. */
export const FEWEST = 4;
/** An interval wider than this spans more than two bands of the four. */
export const WIDEST = 0.5;

/** The normal quantile for 90 %, both sides. */
const Z = 1.6449;
/** Runs that happen to agree are not proof of steadiness: no spread is taken to be less than this. */
const LEAST_SPREAD = 0.08;

const clamp = (x: number, least = 0): number => Math.min(1, Math.max(least, x));

/** Student's t for 90 %, both sides, by its expansion from the normal (Abramowitz and Stegun 26.7.5). */
function tQuantile(df: number): number {
  const [z3, z5] = [Z ** 3, Z ** 5];
  return Z + (z3 + Z) / (4 * df) + (5 * z5 + 16 * z3 + 3 * Z) / (96 * df * df);
}

function estimate(n: number, mean: number, low: number, high: number, widest = WIDEST): Estimate {
  const wide = high - low > widest ? 'wide' : null;
  const doubt = n < FEWEST ? 'few' : wide;
  const reach = [band(100 * low), band(100 * high)] as const;
  return { n, mean, low, high, doubt, band: doubt === null ? band(100 * mean) : null, reach };
}

/** The mean of figures from 0 to 1. */
export function meanOf(figures: readonly number[]): Estimate {
  const n = figures.length;
  if (n === 0) return estimate(0, 0, 0, 1);
  const mean = figures.reduce((a, b) => a + b, 0) / n;
  if (n === 1) return estimate(1, mean, 0, 1);
  const spread = Math.sqrt(figures.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1));
  const half = tQuantile(n - 1) * Math.max(spread, LEAST_SPREAD) / Math.sqrt(n);
  return estimate(n, mean, clamp(mean - half), clamp(mean + half));
}

/** How often something was so: `k` times of `n`. */
export function shareOf(k: number, n: number): Estimate {
  if (n === 0) return estimate(0, 0, 0, 1);
  const [p, z2] = [k / n, Z * Z];
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
  return estimate(n, p, clamp(middle - half), clamp(middle + half));
}

/** How much more often one thing was so than another, −1 to 1. */
export function difference(one: Estimate, other: Estimate): Estimate {
  const mean = one.mean - other.mean;
  const below = Math.hypot(one.mean - one.low, other.high - other.mean);
  const above = Math.hypot(one.high - one.mean, other.mean - other.low);
  // A difference runs twice as far as a share, so it may be twice as wide.
  return estimate(Math.min(one.n, other.n), mean, clamp(mean - below, -1), clamp(mean + above, -1), 2 * WIDEST);
}
