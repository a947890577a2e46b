import { advance, begin, draw, refusal, type Play } from '../chart/index.ts';
import { open, playOf, step, type Game, type Journal } from '../engine/index.ts';
import { firstBelief, observe } from './observer.ts';
import { solver, type Solver } from './solver.ts';
import type { Evidence, Step } from './types.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** A solver for a game, made once and shared by all of its runs. */
export function solve(game: Game, weights: Weights = WEIGHTS): Solver {
  return solver(game.model, begin(game.model, draw(game.model, ''), null), weights);
}

/**
 * Plays a journal again and notes at each step what could be known.
 * @param truth index of a truth that was forced, as in `open`
 */
export function evidence(game: Game, solved: Solver, journal: Journal, truth?: number): Evidence {
  let [run, events] = open(game, journal.head.seed, truth);
  const first = playOf(run);
  const opening = events;
  let belief = firstBelief(game.model, first);
  const steps: Step[] = [];
  journal.decisions.forEach((decision, turn) => {
    const before = playOf(run);
    const [next, happened] = step(game, run, decision);
    if (next === run) return;
    const after = playOf(next);
    steps.push({ turn, decision, before, after, belief, events: happened });
    belief = observe(game.model, belief, before, decision, after);
    run = next;
  });
  return { game, solver: solved, truth: first.truth, cast: run.cast, opening, first, steps, last: playOf(run), belief };
}

/**
 * The same by the chart's fast meaning, without events and names: all that a score
 * needs, for the many runs of simulated players.
 * @param truth index of the truth that the run was played under
 * @param first the state it began in, if it is known
 */
export function trace(
  game: Game, solved: Solver, journal: Journal, truth?: number,
  first: Play = begin(game.model, draw(game.model, journal.head.seed, truth), null),
): Evidence {
  const { model } = game;
  let [last, belief] = [first, firstBelief(model, first)];
  const steps: Step[] = [];
  journal.decisions.forEach((decision, turn) => {
    if (refusal(model, last, decision) !== null) return;
    const [before, after] = [last, advance(model, last, decision, null)];
    steps.push({ turn, decision, before, after, belief, events: [] });
    belief = observe(model, belief, before, decision, after);
    last = after;
  });
  return { game, solver: solved, truth: first.truth, cast: {}, opening: [], first, steps, last, belief };
}

/** The choice that a step took, by pressing or in own words, or null. */
export function chosen({ decision }: Step): string | null {
  if (decision.kind === 'choose') return decision.choice;
  return decision.kind === 'say' ? decision.choice : null;
}
