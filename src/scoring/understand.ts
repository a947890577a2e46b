import { FACETS, readingPool, type Facet, type Game, type Reading } from '../engine/index.ts';
import { settling } from './act.ts';
import type { Belief } from './observer.ts';
import type { Evidence, Step } from './types.ts';

const square = (x: number): number => x * x;
const sumOf = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);

/** A belief over truths as a belief over a facet's options. */
function overOptions(game: Game, facet: Facet, belief: Belief): Map<string, number> {
  const odds = new Map(readingPool(game.scenario)[facet].map((o) => [o.key, 0]));
  const texts = new Map(readingPool(game.scenario)[facet].map((o) => [o.text, o.key]));
  Object.values(game.scenario.truths).forEach((truth, t) => {
    const key = texts.get(truth[facet]) ?? '';
    odds.set(key, (odds.get(key) ?? 0) + (belief[t] ?? 0));
  });
  return odds;
}

/** Brier score of odds against what was there: 0 perfect, 2 worst. (Brier 1950.) */
function brier(odds: ReadonlyMap<string, number>, there: string): number {
  let total = 0;
  for (const [key, p] of odds) total += square(p - (key === there ? 1 : 0));
  return total;
}

/** The odds that a tapped option and the probability of a sureness stand for. */
function playerOdds(options: readonly string[], picked: string, p: number): Map<string, number> {
  const rest = options.length > 1 ? (1 - p) / (options.length - 1) : 0;
  return new Map(options.map((key) => [key, key === picked ? p : rest]));
}

/** How far a calibrated belief is ahead of the prior, 0 to 1: what the surfaced cues warrant. */
function warranted(now: ReadonlyMap<string, number>, prior: ReadonlyMap<string, number>): number {
  const doubt = (odds: ReadonlyMap<string, number>): number => 1 - sumOf([...odds.values()].map(square));
  return Math.max(0, 1 - doubt(now) / doubt(prior));
}

/** One facet's share of question 1, 0 to 1; null where all truths agree, so that there is nothing to tell. */
export function facetScore({ game, truth, solver: { weights } }: Evidence, facet: Facet, reading: Reading, belief: Belief): number | null {
  const prior = overOptions(game, facet, game.model.prior);
  if ([...prior.values()].some((p) => p > 0.999)) return null;
  const picked = reading[facet];
  if (picked === null || !prior.has(picked)) return 0;
  const there = keyThere(game, facet, truth);
  const skill = 1 - brier(playerOdds([...prior.keys()], picked, weights.sure[reading.sure]), there) / brier(prior, there);
  const cap = Math.min(1, warranted(overOptions(game, facet, belief), prior) / weights.readingFull);
  return Math.max(0, Math.min(skill, cap));
}

/** Key of what was really there. */
export function keyThere(game: Game, facet: Facet, truth: number): string {
  const text = Object.values(game.scenario.truths)[truth]?.[facet];
  return readingPool(game.scenario)[facet].find((o) => o.text === text)?.key ?? '';
}

/** The reading that stood when the matter was settled: one committed after that is hindsight. */
export function committedReading(evidence: Evidence): Step | null {
  const settled = settling(evidence)?.turn ?? Infinity;
  return evidence.steps.findLast((s) => s.decision.kind === 'read' && s.turn < settled) ?? null;
}

/** Question 1, 0 to 1: a proper score of the committed reading, capped by what the cues warrant. */
export function understand(evidence: Evidence): number {
  const at = committedReading(evidence);
  if (at === null || at.decision.kind !== 'read') return 0;
  const { reading } = at.decision;
  const scores = FACETS
    .map((f) => facetScore(evidence, f, reading, at.belief))
    .filter((s) => s !== null);
  return scores.length === 0 ? 0 : sumOf(scores) / scores.length;
}
