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

/**
 * Trains one label.
 * @param examples in any order; the seed shuffles them
 * @returns weights in hundredths, small ones left out
 */
export function train(examples: readonly Example[], { rounds, margin, keep, seen, least }: Training, seed: string): Weights {
  const known = common(examples, seen);
  const rows = examples.map(({ features, ...rest }) => ({ ...rest, features: ['', ...features.filter((one) => known.has(one))] }));
  const chance = dice(seed, 'training');
  const now = new Map<string, number>();
  const sum = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const row of chance.shuffle(rows)) learn(now, row, margin);
    for (const [feature, weight] of now) {
      now.set(feature, weight * keep);
      sum.set(feature, (sum.get(feature) ?? 0) + weight);
    }
  }
  const rounded = [...sum].map(([feature, weight]) => [feature, Math.round((100 * weight) / rounds)] as const);
  return new Map(rounded.filter(([, weight]) => Math.abs(weight) >= least));
}

function learn(weights: Map<string, number>, { features, yes, weight = 1 }: Example, margin: number): void {
  const sum = features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
  const sign = yes ? 1 : -1;
  if (sum * sign > margin) return;
  for (const feature of features) weights.set(feature, (weights.get(feature) ?? 0) + sign * weight * 0.1 * step(feature));
}
