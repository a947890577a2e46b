/**
 * Training of the linear models: an averaged perceptron with a margin. It adds and
 * multiplies and takes nothing from the platform, so the same examples give the same weights.
 */
import { dice } from '../base/index.ts';
import type { Weights } from './linear.ts';

export interface Example {
  readonly features: readonly string[];
  readonly yes: boolean;
  /** How much it counts. */
  readonly weight?: number;
}
export interface Training {
  readonly rounds: number;
  /** How clearly an example must be told before it is left alone. */
  readonly margin: number;
  /** Weight kept from one round to the next: less than 1 forgets rare features. */
  readonly keep: number;
  /** Fewest examples that a feature must be in. */
  readonly seen: number;
  /** Weights nearer to nothing are left out, in hundredths. */
  readonly least: number;
}

/** Features that are in enough examples to be worth a weight. Examples that count little do not count here. */
function common(examples: readonly Example[], seen: number): Set<string> {
  const counts = new Map<string, number>();
  for (const { features, weight = 1 } of examples) for (const feature of weight < 1 ? [] : features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= seen).map(([feature]) => feature));
}

/** How far a feature moves the sum: single words less than what the rules say. */
const STEP: Readonly<Record<string, number>> = { r: 1, e: 0.6, 1: 0.5, 2: 0.5, 3: 0.25 };
const step = (feature: string): number => STEP[feature[0] ?? ''] ?? 0.5;

/** An example as numbers of its features, so that learning is adding in an array. */
interface RowOf {
  readonly features: readonly number[];
  readonly sign: 1 | -1;
  readonly weight: number;
}

/**
 * Trains one label.
 * @param examples in any order; the seed shuffles them
 * @returns weights in hundredths, small ones left out
 */
export function train(examples: readonly Example[], { rounds, margin, keep, seen, least }: Training, seed: string): Weights {
  const names = ['', ...common(examples, seen)];
  const place = new Map(names.map((name, i) => [name, i]));
  const rows: RowOf[] = examples.map(({ features, yes, weight = 1 }) => ({
    features: [0, ...features.flatMap((one) => place.get(one) ?? [])], sign: yes ? 1 : -1, weight,
  }));
  const steps = names.map(step);
  const chance = dice(seed, 'training');
  const now = new Float64Array(names.length);
  const sum = new Float64Array(names.length);
  for (let round = 0; round < rounds; round += 1) {
    for (const row of chance.shuffle(rows)) learn(now, row, margin, steps);
    for (let i = 0; i < now.length; i += 1) {
      sum[i]! += now[i]!;
      now[i]! *= keep;
    }
  }
  const rounded = names.map((name, i) => [name, Math.round((100 * sum[i]!) / rounds)] as const);
  return new Map(rounded.filter(([, weight]) => Math.abs(weight) >= least));
}

function learn(weights: Float64Array, { features, sign, weight }: RowOf, margin: number, steps: readonly number[]): void {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  if (sum * sign > margin) return;
  for (const feature of features) weights[feature]! += sign * weight * 0.1 * steps[feature]!;
}
