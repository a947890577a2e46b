import { advance, begin, draw, meant, refusal, type ChoiceModel, type Model, type Play } from '../chart/index.ts';
import { open, playOf, step, type Decision, type Game, type Journal, type Memory } from '../engine/index.ts';
import type { Move } from '../scenario/index.ts';
import { firstBelief, observe } from './observer.ts';
import { solver, type Solver } from './solver.ts';
import type { Evidence, Step } from './types.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/**
 * A solver for a game, made once and shared by all of its runs.
 * @param memory what the person remembers who comes back: what delighted them is worth less now, so their
 *   runs have a solver of their own
 */
export function solve(game: Game, weights: Weights = WEIGHTS, memory?: Memory): Solver {
  return solver(game.model, begin(game.model, draw(game.model, '', undefined, memory), null), weights);
}

/**
 * Plays a journal again and notes at each step what could be known.
 * @param truth index of a truth that was forced, as in `open`
 */
export function evidence(game: Game, solved: Solver, journal: Journal, truth?: number): Evidence {
  let [run, events] = open(game, journal.head.seed, truth, journal.head.memory);
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
  first: Play = begin(game.model, draw(game.model, journal.head.seed, truth, journal.head.memory), null),
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

/** What a step did, as far as the score asks: a choice taken, by pressing or in own words, or a move put together. */
export interface Deed {
  /** The choice that it is or means, or null. */
  readonly choice: ChoiceModel | null;
  readonly moves: readonly Move[];
}

/** The deed of a decision, or null for one that addresses nobody: a look, a page opened, a wait. */
export function deedOf(model: Model, play: Play, decision: Decision): Deed | null {
  const id = decision.kind === 'choose' || decision.kind === 'say' ? decision.choice : null;
  const taken = id === null ? undefined : model.choices[id];
  if (taken !== undefined) return { choice: taken, moves: taken.choice.moves };
  const comes = meant(model, play, decision);
  if (comes === null) return null;
  return comes.kind === 'road' ? { choice: comes.choice, moves: comes.choice.choice.moves } : { choice: null, moves: comes.moves };
}

/** The deed of a step, worked out once. */
export function deed({ game }: Evidence, step: Step): Deed | null {
  const known = deeds.get(step);
  if (known !== undefined) return known;
  const made = deedOf(game.model, step.before, step.decision);
  deeds.set(step, made);
  return made;
}

const deeds = new WeakMap<Step, Deed | null>();

/** The choice that a step took or meant, or null. */
export function chosen(evidence: Evidence, step: Step): ChoiceModel | null {
  return deed(evidence, step)?.choice ?? null;
}
