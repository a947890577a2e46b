/** Smells of how choices look: their length, their words, and what they repeat. */
import { overlap } from '../wording.ts';
import { named, only, pathOf, share, tooOften, type At, type Ground, type Smell, type Trial } from './smell.ts';
import type { Met, Surveyed } from './survey.ts';

/** Two lengths that differ by less cannot be told apart at a glance. */
const GLANCE = 2;

const isBest = ({ best }: Met): boolean => best;
const isWeak = ({ weak }: Met): boolean => weak;

/** In each scene where one choice stands out by a figure: whether that is a best one. */
function standingOut(scenes: readonly Surveyed[], figure: (met: Met) => number, apart: number): Trial[] {
  return scenes.flatMap((scene) => {
    const met = only(scene.met, figure, apart);
    return met === null ? [] : [{ scene, met, hit: met.best, chance: share(scene, isBest) }];
  });
}

function byFigure(code: Smell['code'], trials: readonly Trial[], says: string): Smell[] {
  const hits = tooOften(trials);
  return hits === null ? [] : [{
    code, path: pathOf(hits[0]!), message: `in ${hits.length} of ${trials.length} scenes ${says} is a best one: ${named(hits)}`,
  }];
}

/** Whoever takes the longest, or the shortest, does too well. */
export const lengths = ({ scenes }: Ground): Smell[] => [
  ...byFigure('BEST_BY_LENGTH', standingOut(scenes, ({ text }) => text.length, GLANCE), 'the longest choice'),
  ...byFigure('BEST_BY_LENGTH', standingOut(scenes, ({ text }) => -text.length, GLANCE), 'the shortest choice'),
];

/** Whoever takes what repeats most words of brief and opening does too well. */
export function echoes({ scenes, game: { scenario, model } }: Ground): Smell[] {
  const opening = scenario.scenes[model.places[model.start]!];
  const said = [scenario.brief, ...(opening?.lines ?? []).map((line) => ('says' in line ? line.says : line.seen))].join(' ');
  return byFigure('BEST_ECHOES_BRIEF', standingOut(scenes, ({ text }) => overlap(text, said), 0), 'the choice that repeats most of brief and opening');
}

const ABSOLUTE = /\b(always|never|must|no way|cannot|can't|impossible|out of the question|under no circumstances|everybody knows|whatever happens)\b/i;
const BLAME = /\b(your (own )?fault|you should(n't| not)? have|you ought to have|you forgot|you failed|calm down|as i (already )?said|your mistake|you people)\b/i;
const KIND = /\b(listen\w*|understand\w*|empath\w*|feel(s|ing|ings)?|principle\w*|together|care[sd]?|respect\w*|matters|trust(s|ed)?|for you|your side|i hear)\b/i;

/** Choices with certain words, and whether each is what such words would tell. */
function withWords(scenes: readonly Surveyed[], words: RegExp, tells: (met: Met) => boolean): Trial[] {
  return scenes.flatMap((scene) => scene.met.filter(({ text }) => words.test(text))
    .map((met) => ({ scene, met, hit: tells(met), chance: share(scene, tells) })));
}

/** A handful of words shows a habit where scenes would not: four in one pattern, once in twenty by luck. */
const WORDS = { fewest: 4, luck: 0.05 } as const;

const wordOf = ({ met }: At, words: RegExp): string => `"${words.exec(met.text)?.[0].toLowerCase()}" in "${met.id}"`;

function byWords(code: Smell['code'], trials: readonly Trial[], words: RegExp, says: string): Smell[] {
  const hits = tooOften(trials, WORDS.fewest, WORDS.luck);
  if (hits === null) return [];
  const where = hits.slice(0, WORDS.fewest).map((at) => wordOf(at, words)).join(', ');
  return [{ code, path: pathOf(hits[0]!), message: `${hits.length} of ${trials.length} choices with ${says}: ${where}` }];
}

const either = (a: RegExp, b: RegExp): RegExp => new RegExp(`${a.source}|${b.source}`, 'i');

/** Absolutes and blame mark what is good under no truth. */
export function absolutes({ scenes }: Ground): Smell[] {
  const words = either(ABSOLUTE, BLAME);
  return byWords('WEAK_BY_WORDS', withWords(scenes, words, isWeak), words, 'absolutes or blame are good under no truth');
}

/** Words of good service mark what is best. */
export const kindness = ({ scenes }: Ground): Smell[] =>
  byWords('BEST_BY_WORDS', withWords(scenes, KIND, isBest), KIND, 'words of good service are the best of their scene');
