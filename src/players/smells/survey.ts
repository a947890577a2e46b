/** What every choice of a situation is worth, scene by scene and truth by truth: the ground on which smells are told. */
import { dice, type Dice } from '../../base/index.ts';
import { advance, begin, draw, isOver, type Model, type Play } from '../../chart/index.ts';
import type { Decision, Game } from '../../engine/index.ts';
import type { Choice } from '../../scenario/index.ts';
import { observe, type Belief, type Solver, type Valued } from '../../scoring/index.ts';

/** A choice as it was met. */
export interface Met {
  readonly id: string;
  readonly text: string;
  readonly choice: Choice;
  /** By truth: how far it is below the best open choice once the truth is known, 0 to 1; null where it was never met. */
  readonly regrets: readonly (number | null)[];
  /** Their mean, truths as often as they are drawn. */
  readonly regret: number;
  /** About as good as the best of its scene, taken over the truths. */
  readonly best: boolean;
  /** Good under no truth at all. */
  readonly weak: boolean;
}

export interface Surveyed {
  readonly scene: string;
  readonly met: readonly Met[];
}

/** Walks from the start under each truth: enough to meet every choice many times, in a fraction of a second. */
const WALKS = 8;
/** No walk is longer. */
const LONGEST = 20;
/** What nobody could tell apart is equally good: a twentieth of the way from doing nothing to the best road. */
export const TIE = 0.05;

export const point = (model: Model, truth: number): Belief => model.truths.map((_, t) => (t === truth ? 1 : 0));

/** Whether it matters what is chosen: some choice is clearly worse than the best. */
export const decisive = ({ met }: Surveyed): boolean =>
  met.some(({ best }) => best) && Math.max(...met.map(({ regret }) => regret)) > Math.min(...met.map(({ regret }) => regret)) + 2 * TIE;

/** A choice whose reply, or where it leads, tells a truth by itself, before the matter is settled. */
export interface Answer {
  readonly choice: string;
  readonly truth: number;
  /** How likely each truth makes such an answer. */
  readonly tells: readonly number[];
}

export interface Survey {
  /** Scenes that were met, in the file's order. */
  readonly scenes: readonly Surveyed[];
  readonly answers: readonly Answer[];
}

/** What was met so far: regrets by choice and truth, and answers by choice. */
interface Notes {
  readonly sums: Map<string, { sum: number; n: number }[]>;
  readonly answers: Map<string, Answer>;
}

/** Where so little can still be reached, the run is all but lost, and all choices look alike. */
const LOST = 0.25;

function note({ sums }: Notes, { truths }: Model, truth: number, values: readonly Valued[]): void {
  if (values[0]!.value < LOST) return;
  for (const { choice, value } of values) {
    const sum = sums.get(choice.id) ?? truths.map(() => ({ sum: 0, n: 0 }));
    sum[truth]!.sum += values[0]!.value - value;
    sum[truth]!.n += 1;
    sums.set(choice.id, sum);
  }
}

/** Nobody is certain what an answer means; as with cues. */
const UNLIKELY = 0.02;

/** What a choice told beside the cues it brought up. */
function heed({ answers }: Notes, model: Model, before: Play, decision: Choose, after: Play): void {
  const belief = observe(model, model.prior, before, decision, { ...after, known: before.known, absent: before.absent });
  if (belief.every((b) => b > 0)) return;
  const { choice } = decision;
  answers.set(`${choice} ${before.truth}`, { choice, truth: before.truth, tells: belief.map((b) => (b > 0 ? 1 : UNLIKELY)) });
}

type Choose = Extract<Decision, { kind: 'choose' }>;

/** The first look of a turn is free, and may open a way. */
export function glanced({ model, scenario }: Game, play: Play, chance: Dice): Play {
  const things = Object.keys(scenario.things);
  return things.length === 0 ? play : advance(model, play, { kind: 'look', thing: chance.pick(things) }, null);
}

/** How often a careful walk takes one of the best: not always, so that mistakes are met late in a run too. */
const CAREFUL = 0.9;

/** The choices about as good as the best, which comes first. */
export const asGood = (values: readonly Valued[]): readonly Valued[] =>
  values.filter(({ value }) => value >= values[0]!.value - TIE);

/** Every second walk takes any choice, the others mostly the best: what only good play meets is met too. */
function walk(game: Game, solved: Solver, notes: Notes, truth: number, seed: number): void {
  const { model } = game;
  const chance = dice(`walk ${seed}`, 'smells');
  const careful = seed % 2 === 0 ? 0 : CAREFUL;
  let [play, settled] = [begin(model, draw(model, `walk ${seed}`, truth), null), false];
  for (let turn = 0; turn < LONGEST && !isOver(model, play); turn += 1) {
    const before = glanced(game, play, chance);
    const values = solved.values(before, point(model, truth));
    if (values.length === 0) return;
    note(notes, model, truth, values);
    const { choice: { id, choice } } = chance.pick(chance.chance(careful) ? asGood(values) : values);
    play = advance(model, before, { kind: 'choose', choice: id }, null);
    settled ||= choice.commits === true;
    if (!settled) heed(notes, model, before, { kind: 'choose', choice: id }, play);
  }
}

const wording = (choice: Choice): string => ('say' in choice ? choice.say : choice.do);

function overTruths(regrets: readonly (number | null)[], prior: readonly number[]): number {
  let [sum, all] = [0, 0];
  regrets.forEach((r, t) => { if (r !== null) [sum, all] = [sum + r * prior[t]!, all + prior[t]!]; });
  return all === 0 ? 0 : sum / all;
}

function surveyed(game: Game, scene: string, { sums }: Notes): Surveyed {
  const raw = Object.entries(game.scenario.scenes[scene]!.choices).flatMap(([id, choice]) => {
    const found = sums.get(id);
    if (found === undefined) return [];
    const regrets = found.map(({ sum, n }) => (n === 0 ? null : sum / n));
    return [{ id, choice, text: wording(choice), regrets, regret: overTruths(regrets, game.model.prior) }];
  });
  return { scene, met: rated(raw) };
}

type Unrated = Omit<Met, 'best' | 'weak'>;

/** Tells which of some choices are best, and which are good under no truth. */
export function rated(met: readonly Unrated[]): Met[] {
  const least = Math.min(...met.map(({ regret }) => regret));
  return met.map((one) => ({
    ...one, best: one.regret <= least + TIE, weak: one.regrets.every((r) => r === null || r > 2 * TIE),
  }));
}

/**
 * Walks a situation many times under each truth and notes, at every decision, what the
 * solver expects of each open choice with the truth known.
 */
export function survey(game: Game, solved: Solver): Survey {
  const notes: Notes = { sums: new Map(), answers: new Map() };
  game.model.truths.forEach((_, truth) => {
    for (let seed = 0; seed < WALKS; seed += 1) walk(game, solved, notes, truth, seed);
  });
  const scenes = Object.keys(game.scenario.scenes).map((scene) => surveyed(game, scene, notes)).filter(({ met }) => met.length > 1);
  return { scenes, answers: [...notes.answers.values()] };
}
