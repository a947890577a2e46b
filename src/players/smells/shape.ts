/** A reader who never sees the situation: choices weighed by their own looks and moves. */
import { average } from '../figures.ts';
import { MOVES } from '../../scenario/index.ts';
import { ridge } from './ridge.ts';
import { named, only, pathOf, share, tooOften, type Ground, type Smell, type Trial } from './smell.ts';
import { decisive, rated, type Met, type Surveyed } from './survey.ts';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What can be seen of a choice by itself. */
function looks({ text, choice }: Met): number[] {
  return [
    text.length / 60, count(text, /[.!?]/g), count(text, /,/g), count(text, /\?/g), count(text, /\d/g) > 0 ? 1 : 0,
    'do' in choice ? 1 : 0, count(text, /\b(I|I'm|I'll|me|my)\b/g), count(text, /\byou/gi), count(text, /\b(we|us|our|let's)\b/gi),
    choice.moves.length,
    ...MOVES.map((move) => (choice.moves.includes(move) ? 1 : 0)),
  ];
}

interface Row {
  readonly features: readonly number[];
  /** How much better than the mean of its scene. */
  readonly better: number;
}

const asks = ({ choice: { commits, moves } }: Met): boolean =>
  commits !== true && (moves.includes('ask-open') || moves.includes('ask-closed'));

/**
 * A scene without its questions. Asking while nothing is settled costs little under any
 * truth; whether it pays to ask on and on is for the proof to judge, by a player who does.
 */
const answersOf = ({ scene, met }: Surveyed): Surveyed => ({ scene, met: rated(met.filter((one) => !asks(one))) });

/** Features and regrets against the mean of their scene: only what sets a choice apart from its neighbours counts. */
function rowsOf({ met }: Surveyed): Row[] {
  const all = met.map(looks);
  const middle = all[0]!.map((_, i) => average(all.map((row) => row[i]!)));
  const usual = average(met.map(({ regret }) => regret));
  return met.map(({ regret }, m) => ({ features: all[m]!.map((x, i) => x - middle[i]!), better: usual - regret }));
}

/** Holds weights down, so that a few scenes teach no quirks. */
const PENALTY = 2;

/** Guesses that differ by less are none. */
const ALIKE = 1e-9;

/** The choice that is guessed to be best, or null where two look alike. */
function guess(scene: Surveyed, others: readonly Row[]): Met | null {
  const weights = ridge(others.map(({ features }) => features), others.map(({ better }) => better), PENALTY);
  const figures = rowsOf(scene).map(({ features }) => features.reduce((sum, x, i) => sum + x * weights[i]!, 0));
  return only(scene.met, (met) => figures[scene.met.indexOf(met)]!, ALIKE);
}

/** Under which truths a scene is met. */
const branch = ({ met }: Surveyed): string => met[0]!.regrets.map((r) => r !== null).join();

/**
 * The scenes from which may be learned for one: not itself, and no other of its branch,
 * since scenes that follow on one truth return to the same moment in other words.
 */
const lessons = (scene: Surveyed, all: readonly Surveyed[]): Surveyed[] => all.filter((other) =>
  other !== scene && (branch(other) !== branch(scene) || !branch(scene).includes('false')));

/** Fewer scenes teach nothing. */
const SCENES = 8;
/** How far above chance a guess without the situation may be. */
const ABOVE = 0.1;

/**
 * Learns from other scenes which looks and moves go with good choices, guesses in the
 * one left out, and so through all of them.
 */
export function stemBlind({ all }: Ground): Smell[] {
  const scenes = all.map(answersOf).filter((scene) => scene.met.length > 1 && decisive(scene));
  const trials = scenes.flatMap((scene): Trial[] => {
    const met = guess(scene, lessons(scene, scenes).flatMap(rowsOf));
    return met === null ? [] : [{ scene, met, hit: met.best, chance: share(scene, ({ best }) => best) }];
  });
  const right = tooOften(trials);
  const [hits, luck] = [(right ?? []).length / trials.length, average(trials.map(({ chance }) => chance))];
  if (right === null || trials.length < SCENES || hits <= luck + ABOVE) return [];
  return [{
    code: 'BEST_WITHOUT_CASE', path: pathOf(right[0]!),
    message: `by looks and moves alone a best choice is guessed in ${Math.round(100 * hits)} of 100 scenes, by chance in ${Math.round(100 * luck)}: ${named(right)}`,
  }];
}
