import type { Game } from '../../engine/index.ts';
import type { SmellCode, Path } from '../../scenario/parse.ts';
import type { Solver } from '../../scoring/index.ts';
import { byLuck } from './chance.ts';
import { decisive, survey, type Answer, type Met, type Surveyed } from './survey.ts';

/** A way in which the shape of a situation gives its answers away. */
export interface Smell {
  readonly code: SmellCode;
  /** Where in the file it is best seen. */
  readonly path: Path;
  readonly message: string;
}

/** What the smells are told by. */
export interface Ground {
  readonly game: Game;
  readonly solved: Solver;
  /** Every scene that was met. */
  readonly all: readonly Surveyed[];
  /** Scenes in which it matters what is chosen. */
  readonly scenes: readonly Surveyed[];
  readonly answers: readonly Answer[];
}

/** Walks a situation once, for all smells. */
export function groundOf(game: Game, solved: Solver): Ground {
  const { scenes, answers } = survey(game, solved);
  return { game, solved, answers, all: scenes, scenes: scenes.filter(decisive) };
}

/** One look at a situation. Smells know nothing of each other; add one to the list in `index.ts`. */
export type Nose = (ground: Ground) => Smell[];

/** A choice in its scene. */
export interface At {
  readonly scene: Surveyed;
  readonly met: Met;
}

export const pathOf = ({ scene, met }: At): Path => ['scenes', scene.scene, 'choices', met.id];

const SHOWN = 4;

/** The first few ids of some choices. */
export const named = (found: readonly At[]): string =>
  found.slice(0, SHOWN).map(({ met }) => `"${met.id}"`).join(', ') + (found.length > SHOWN ? ', …' : '');

export const share = (scene: Surveyed, of: (met: Met) => boolean): number =>
  scene.met.filter(of).length / scene.met.length;

/** A pattern that was tried in some scenes: with which choice it would hit by luck how often, and where it hit. */
export interface Trial extends At {
  readonly chance: number;
  readonly hit: boolean;
}

/**
 * Scenes or choices fewer than these say nothing: at five, with a chance of one in
 * three each, five hits come about once in 240 files by luck.
 */
const FEWEST = 5;
/** One alarm in a hundred may be luck: a file is looked at in ten ways, and a library holds dozens of files. */
const LUCK = 0.01;

/** The trials that hit, if they are more than luck would have it; else null. */
export function tooOften(trials: readonly Trial[], fewest = FEWEST, luck = LUCK): readonly Trial[] | null {
  const hits = trials.filter(({ hit }) => hit);
  if (hits.length < fewest) return null;
  return byLuck(trials.map(({ chance }) => chance), hits.length) <= luck ? hits : null;
}

/** The one item that has most of something; null if two have as much. */
export function only(items: readonly Met[], figure: (met: Met) => number, apart = 0): Met | null {
  const [first, second] = items.toSorted((a, b) => figure(b) - figure(a));
  return first === undefined || second === undefined || figure(first) <= figure(second) + apart ? null : first;
}
