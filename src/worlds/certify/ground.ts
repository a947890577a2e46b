/** What certification looks at: a situation, solved, and every way through it with the truth known. */
import { advance, begin, isOver, offered, type ChoiceModel, type Model, type Play } from '../../chart/index.ts';
import { load, type Game } from '../../engine/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { solve, type Belief, type Solver } from '../../scoring/index.ts';

/** One way from the opening to an ending, under one truth. */
export interface Road {
  readonly choices: readonly ChoiceModel[];
  readonly last: Play;
  /** 0, as doing nothing, to 1, the best there is. */
  readonly worth: number;
}

export interface Ground {
  readonly game: Game;
  readonly solved: Solver;
  /** By truth. */
  readonly roads: readonly (readonly Road[])[];
}

/** More roads than any shape has. */
const MOST_ROADS = 20_000;

/** Walks every choice under a truth, without looking around. */
function roadsUnder(model: Model, solved: Solver, truth: number): Road[] {
  const found: Road[] = [];
  const walk = (play: Play, choices: readonly ChoiceModel[]): void => {
    if (found.length >= MOST_ROADS) return;
    if (isOver(model, play)) {
      found.push({ choices, last: play, worth: solved.worth(play, truth) });
      return;
    }
    for (const choice of model.choicesAt[play.at] ?? []) {
      if (!offered(model, play, choice)) continue;
      walk(advance(model, play, { kind: 'choose', choice: choice.id }, null), [...choices, choice]);
    }
  };
  walk(begin(model, { truth, shows: 0 }, null), []);
  return found;
}

/** Prepares a situation for certification. */
export function groundOf(scenario: Scenario): Ground {
  const game = load(scenario);
  const solved = solve(game);
  return { game, solved, roads: game.model.truths.map((_, t) => roadsUnder(game.model, solved, t)) };
}

/** Certainty of one truth. */
export const sure = (model: Model, truth: number): Belief => model.truths.map((_, t) => (t === truth ? 1 : 0));

/** The best road under each truth, the shortest of those as good. */
export function bestRoads({ roads }: Ground): (Road | null)[] {
  return roads.map((all) => all.toSorted((a, b) => b.worth - a.worth || a.choices.length - b.choices.length)[0] ?? null);
}

/** The opening, under a truth. */
export const openingOf = (model: Model, truth: number): Play => begin(model, { truth, shows: 0 }, null);
