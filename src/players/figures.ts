import type { Measured, Run } from './measure.ts';

/** A mean with half the width of its 95 % interval, and from how many runs. */
export interface Mean {
  readonly mean: number;
  readonly half: number;
  readonly n: number;
}

export const average = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / Math.max(1, xs.length);

export function variance(xs: readonly number[]): number {
  const m = average(xs);
  return xs.length < 2 ? 0 : xs.reduce((sum, x) => sum + (x - m) ** 2, 0) / (xs.length - 1);
}

/** The mean and its interval by the normal approximation. */
export function mean(xs: readonly number[]): Mean {
  return { mean: average(xs), half: 1.96 * Math.sqrt(variance(xs) / Math.max(1, xs.length)), n: xs.length };
}

/** Probability that a run of one is above a run of the other, ties by half. */
export function auc(above: readonly number[], below: readonly number[]): number {
  const sorted = below.toSorted((a, b) => a - b);
  const under = (x: number, orEqual: boolean): number => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (orEqual ? sorted[middle]! <= x : sorted[middle]! < x) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return average(above.map((x) => (under(x, false) + under(x, true)) / 2)) / Math.max(1, below.length);
}

/** Cohen's d with pooled deviation. */
export function cohen(one: readonly number[], other: readonly number[]): number {
  const pooled = Math.sqrt((variance(one) + variance(other)) / 2);
  return pooled === 0 ? Infinity : (average(one) - average(other)) / pooled;
}

function ranks(xs: readonly number[]): number[] {
  const sorted = xs.toSorted((a, b) => a - b);
  return xs.map((x) => (sorted.indexOf(x) + sorted.lastIndexOf(x)) / 2);
}

/** Spearman's rank correlation. */
export function spearman(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [ranks(one), ranks(other)];
  const [ma, mb] = [average(a), average(b)];
  const shared = a.reduce((sum, x, i) => sum + (x - ma) * (b[i]! - mb), 0);
  const both = Math.sqrt(a.reduce((s, x) => s + (x - ma) ** 2, 0) * b.reduce((s, x) => s + (x - mb) ** 2, 0));
  return both === 0 ? 1 : shared / both;
}

/**
 * Generalisability of a mean over some situations: how much of what tells people
 * apart would stay if the situations were others (Cronbach and others 1972; persons
 * crossed with situations, one figure in each cell).
 * @param table a row for each person, a column for each situation
 * @param situations how many situations the mean would be over
 */
export function generalisability(table: readonly (readonly number[])[], situations: number): number {
  const [persons, items] = [table.length, table[0]?.length ?? 0];
  if (persons < 2 || items < 2) return NaN;
  const all = average(table.flat());
  const rows = table.map(average);
  const columns = table[0]!.map((_, j) => average(table.map((row) => row[j]!)));
  const between = items * rows.reduce((s, r) => s + (r - all) ** 2, 0) / (persons - 1);
  const rest = table.reduce((s, row, i) => s + row.reduce((t, x, j) => t + (x - rows[i]! - columns[j]! + all) ** 2, 0), 0)
    / ((persons - 1) * (items - 1));
  const person = Math.max(0, (between - rest) / items);
  return person + rest === 0 ? NaN : person / (person + rest / situations);
}

/** How much likelier a page is followed where it fits than where it misleads: principle 1, habit 0. */
export function judgement({ runs }: Measured): number {
  const sum = (of: (pages: Run['pages']) => number): number => runs.reduce((s, { pages }) => s + of(pages), 0);
  const [fit, mislead] = [sum((p) => p.fit), sum((p) => p.mislead)];
  return fit === 0 || mislead === 0 ? NaN : sum((p) => p.used) / fit - sum((p) => p.recited) / mislead;
}
