import { MOVE_BIT, placeOf, type ChoiceModel, type Model, type Play } from '../chart/index.ts';
import { MOVES, type Need } from '../scenario/index.ts';
import { telling, type Belief } from './observer.ts';
import type { Weights } from './weights.ts';

/** What of a state can matter to what follows: the solver forgets the rest. */
export interface Relevance {
  /** Tells states apart that differ in what can follow, once the truth is known. */
  key(play: Play): string;
  /** The same while it is not: cues still to be found matter too. */
  openKey(play: Play): string;
  choicesAt(place: number): readonly ChoiceModel[];
  /** Cues that may come up when a choice is taken: those it hears, and those of the scenes it may lead to. */
  cuesOf(choice: ChoiceModel): number;
  /** Colleagues whom it may be of use to ask: for a cue, or for leave. */
  readonly colleagues: readonly Colleague[];
  /** Cues at the unlooked thing whose look tells most about the truth, or 0. */
  nextLook(play: Play, belief: Belief): number;
}

export interface Colleague {
  readonly person: number;
  readonly cues: number;
  readonly leave: boolean;
}

/** A look that is expected to tell less than this is not taken: it only multiplies states. */
const WORTH_A_LOOK = 0.02;

/** Moves that can change a run's worth: by trust, by leave, or by a need that some truth has. */
function movesThatMatter({ scenario }: Model, { manner }: Weights): number {
  const needs = new Set(Object.values(scenario.truths).flatMap((t) => Object.keys(t.needs) as Need[]));
  const always = ['escalate', 'involve', 'promise', 'acknowledge', 'apologise', 'ask-open', 'restate', 'take-ownership'];
  return MOVES
    .filter((move) => always.includes(move) || (manner[move] ?? []).some((need) => needs.has(need)))
    .reduce((bits, move) => bits | MOVE_BIT[move], 0);
}

function colleaguesOf({ scenario, bits, cuesAt }: Model): Colleague[] {
  const leave = new Set(Object.values(scenario.resources).map((r) => r.authority));
  return Object.entries(scenario.people)
    .filter(([id, { ask }]) => ask !== undefined && ((cuesAt[id] ?? 0) !== 0 || leave.has(id)))
    .map(([id]) => ({ person: bits.person[id] ?? 0, cues: cuesAt[id] ?? 0, leave: leave.has(id) }));
}

function cuesByChoice(model: Model): Map<ChoiceModel, number> {
  const arrival = ({ choice }: ChoiceModel): number =>
    choice.to.reduce((bits, { to }) => bits | (model.cuesIn[placeOf(model, to)] ?? 0), 0);
  return new Map(Object.values(model.choices).map((c) => [c, c.hears | arrival(c)]));
}

function looker(model: Model): Relevance['nextLook'] {
  const looks = Object.keys(model.scenario.things).map((t) => model.cuesAt[t] ?? 0).filter((cues) => cues !== 0);
  return (play, belief) => {
    let most = WORTH_A_LOOK;
    let pick = 0;
    for (const cues of looks) {
      const fresh = cues & ~play.known & ~play.absent;
      const told = fresh === 0 ? 0 : telling(model, belief, fresh);
      if (told > most) [most, pick] = [told, cues];
    }
    return pick;
  };
}

/** Works out what matters in a scenario. */
export function relevance(model: Model, weights: Weights): Relevance {
  const { gates } = model;
  const byPlace = model.places.map((_, at) => Object.values(model.choices).filter((c) => c.scene === at));
  const cues = cuesByChoice(model);
  const colleagues = colleaguesOf(model);
  const givesLeave = colleagues.reduce((bits, c) => (c.leave ? bits | c.person : bits), 0);
  const matters = movesThatMatter(model, weights);
  const key = (p: Play): string => `${(p.at << 8) | (p.patience << 4) | p.trust},${p.visited},${p.chose},${p.used},${p.followed},${p.adapted},${p.bypassed},${p.moved & matters},${p.asked & givesLeave},${p.known & gates},${p.absent & gates}`;
  return {
    colleagues,
    key,
    openKey: (p) => `${key(p)},${p.asked},${p.glances === 0 ? 0 : 1},${p.known | p.absent}`,
    choicesAt: (place) => byPlace[place] ?? [],
    cuesOf: (choice) => cues.get(choice) ?? 0,
    nextLook: looker(model),
  };
}
