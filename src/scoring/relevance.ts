import { MOVE_BIT, placeOf, type ChoiceModel, type Model, type Play } from '../chart/index.ts';
import { MOVES, type Need } from '../scenario/index.ts';
import type { Weights } from './weights.ts';

/** What of a state can matter to what follows: the solver forgets the rest. */
export interface Relevance {
  /** Tells states apart that differ in what can follow, once the truth is known. */
  key(play: Play): string;
  /** Cues that may come up when a choice is taken: those it hears, and those of the scenes it may lead to. */
  cuesOf(choice: ChoiceModel): number;
  /** Colleagues who can give leave for something. */
  readonly colleagues: readonly Colleague[];
}

export interface Colleague {
  readonly person: number;
  /** Cues of theirs that some condition names. */
  readonly cues: number;
}

/** Moves that can change a run's worth: by trust, by leave, or by a need that some truth has. */
function movesThatMatter({ scenario }: Model, { manner }: Weights): number {
  const needs = new Set(Object.values(scenario.truths).flatMap((t) => Object.keys(t.needs) as Need[]));
  const always = ['escalate', 'involve', 'promise', 'acknowledge', 'apologise', 'ask-open', 'restate', 'take-ownership'];
  return MOVES
    .filter((move) => always.includes(move) || (manner[move] ?? []).some((need) => needs.has(need)))
    .reduce((bits, move) => bits | MOVE_BIT[move], 0);
}

function colleaguesOf({ scenario, bits, cuesAt, gates }: Model): Colleague[] {
  const leave = new Set(Object.values(scenario.resources).map((r) => r.authority));
  return Object.entries(scenario.people)
    .filter(([id, { ask }]) => ask !== undefined && leave.has(id))
    .map(([id]) => ({ person: bits.person[id] ?? 0, cues: (cuesAt[id] ?? 0) & gates }));
}

function cuesOf(model: Model, { hears, choice }: ChoiceModel): number {
  return choice.to.reduce((bits, { to }) => bits | (model.cuesIn[placeOf(model, to)] ?? 0), hears);
}

/** Works out what matters in a scenario. */
export function relevance(model: Model, weights: Weights): Relevance {
  const { gates } = model;
  const cues = new Map(Object.values(model.choices).map((c) => [c, cuesOf(model, c)]));
  const colleagues = colleaguesOf(model);
  const givesLeave = colleagues.reduce((bits, c) => bits | c.person, 0);
  const matters = movesThatMatter(model, weights);
  const key = (p: Play): string => `${(p.at << 8) | (p.patience << 4) | p.trust},${p.visited},${p.chose},${p.used},${p.followed},${p.adapted},${p.bypassed},${p.moved & matters},${p.asked & givesLeave},${p.known & gates},${p.absent & gates}`;
  return {
    colleagues,
    key,
    cuesOf: (choice) => cues.get(choice) ?? cuesOf(model, choice),
  };
}
