/** Linear models: sums of whole-numbered weights, so that they come out the same everywhere. */

/** Weights of one label, in hundredths, by feature; the empty feature is always there. */
export type Weights = ReadonlyMap<string, number>;

/**
 * Weights as lines of text: a feature each, then `label:weight` pairs.
 * Labels are given by their place in a list that the reader of the lines knows.
 */
export function written(all: readonly Weights[]): string[] {
  const features = [...new Set(all.flatMap((weights) => [...weights.keys()]))].sort();
  return features.map((feature) => {
    const pairs = all.flatMap((weights, i) => (weights.has(feature) ? [`${i}:${weights.get(feature)}`] : []));
    return `${feature}\t${pairs.join(' ')}`;
  });
}

/** Weights of all labels at once: for each feature, pairs of a label's place and its weight. */
export type Table = ReadonlyMap<string, readonly (readonly [label: number, weight: number])[]>;

/** The inverse of `written`. */
export function unwritten(lines: readonly string[]): Table {
  return new Map(lines.map((line) => {
    const [feature = '', pairs = ''] = line.split('\t');
    return [feature, pairs.split(' ').map((pair) => pair.split(':').map(Number) as [number, number])];
  }));
}

/** The sums of all labels for a list of features: more than 0 says yes. In hundredths. */
export function scores(table: Table, features: readonly string[], labels: number): number[] {
  const sums = Array.from({ length: labels }, () => 0);
  for (const feature of ['', ...features]) {
    for (const [label, weight] of table.get(feature) ?? []) sums[label] = (sums[label] ?? 0) + weight;
  }
  return sums;
}
