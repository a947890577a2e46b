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

/** Weights of all labels at once: a feature's row begins where its entry says, with the row's length, then pairs of a label's place and its weight. */
export interface Table {
  readonly rows: ReadonlyMap<string, number>;
  /** One flat list: it is looked into for every feature of every sentence. */
  readonly pairs: Int16Array;
}

/** The inverse of `written`. */
export function unwritten(lines: readonly string[]): Table {
  const rows = new Map<string, number>();
  const pairs: number[] = [];
  for (const line of lines) {
    const [feature = '', all = ''] = line.split('\t');
    const row = all.split(/[ :]/).map(Number);
    rows.set(feature, pairs.length);
    pairs.push(row.length, ...row);
  }
  return { rows, pairs: Int16Array.from(pairs) };
}

/** The sums of all labels for a list of features: more than 0 says yes. In hundredths. */
export function scores({ rows, pairs }: Table, features: readonly string[], labels: number): Int32Array {
  const sums = new Int32Array(labels);
  const add = (feature: string): void => {
    const at = rows.get(feature);
    if (at === undefined) return;
    const end = at + pairs[at]!;
    for (let i = at + 1; i < end; i += 2) sums[pairs[i]!]! += pairs[i + 1]!;
  };
  add('');
  features.forEach(add);
  return sums;
}
