/** Smells of what tells of a truth: too soon, or in one place only. */
import { begin, foundAt, type Model } from '../../chart/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { firstBelief } from '../../scoring/index.ts';
import { shared } from '../wording.ts';
import type { Ground, Smell } from './smell.ts';

/** What the opening may lead an ideal observer to believe of one truth, at most. */
const OPENING = 0.55;
/** A cue shows under a truth if it does so more often than not. */
const SHOWS = 0.5;
/** Words of one need alone: one may be chance, two are a hint. */
const WORDS = 2;
/** An observer who believes so much of a truth may act on it. */
const SURE = 0.75;

/** What is said and seen at first. The brief tells of the place, and is the same for every truth by its nature. */
const linesOf = (scenario: Scenario, start: string): string =>
  (scenario.scenes[start]?.lines ?? []).map((line) => ('says' in line ? line.says : line.seen)).join(' ');

/** Beliefs once the opening was heard, where its cues fall as they most often do under a truth. */
function afterOpening({ game: { model } }: Ground, truth: number): number {
  let shows = 0;
  model.cues.forEach((cue, i) => { if ((model.likelihood[i]?.[truth] ?? 0) >= SHOWS) shows |= model.bits.cue[cue] ?? 0; });
  return firstBelief(model, begin(model, { truth, shows }, null))[truth] ?? 0;
}

/** The opening alone settles what is going on, by its cues or its words. */
export function opening(ground: Ground): Smell[] {
  const { model, scenario } = ground.game;
  const start = model.places[model.start]!;
  const said = linesOf(scenario, start);
  return model.truths.flatMap((id, truth): Smell[] => {
    const p = afterOpening(ground, truth);
    if (p > OPENING) {
      return [{ code: 'OPENING_TELLS', path: ['truths', id], message: `the opening alone makes "${id}" ${Math.round(100 * p)} in 100 likely` }];
    }
    const words = ownWords(scenario, id, said);
    return words.length < WORDS ? []
      : [{ code: 'OPENING_TELLS', path: ['truths', id, 'need'], message: `the opening has words that only this need has: ${words.join(', ')}` }];
  });
}

/** Words that a text shares with the need of one truth and with no other reading. */
function ownWords({ truths, decoys }: Scenario, id: string, said: string): string[] {
  const others = [...Object.entries(truths), ...Object.entries(decoys)].filter(([other]) => other !== id);
  const elsewhere = new Set(others.flatMap(([, { want, need, value }]) => shared(`${want} ${need} ${value}`, said)));
  return shared(truths[id]!.need, said).filter((word) => !elsewhere.has(word));
}

/** Where a cue can be had: its thing or colleague, or the scenes and choices that hear it. */
function sourcesOf({ scenario, cues, choices }: Model, at: number): string[] {
  const id = cues[at]!;
  const where = foundAt(scenario.cues[id]!);
  if (where !== null) return [where];
  return [
    ...Object.entries(scenario.scenes).filter(([, { hears }]) => hears?.includes(id)).map(([scene]) => scene),
    ...Object.values(choices).filter(({ choice }) => choice.hears?.includes(id)).map((c) => c.id),
  ];
}

interface Clue {
  readonly sources: readonly string[];
  /** How likely each truth makes it. */
  readonly tells: readonly number[];
}

/** All that may be found out where one truth is the case: a cue that is looked for and is not there tells too. */
function cluesOf({ game: { model }, answers }: Ground, truth: number): Clue[] {
  const cues = model.likelihood.map((tells, i) =>
    ({ sources: sourcesOf(model, i), tells: tells[truth]! >= SHOWS ? tells : tells.map((l) => 1 - l) }));
  const told = answers.filter((answer) => answer.truth === truth).map(({ choice, tells }) => ({ sources: [choice], tells }));
  return [...cues, ...told];
}

function belief(model: Model, clues: readonly Clue[], truth: number): number {
  const weights = model.prior.map((p, t) => clues.reduce((w, { tells }) => w * tells[t]!, p));
  return weights[truth]! / weights.reduce((a, b) => a + b, 0);
}

/** A truth that nothing tells, or only one thing, colleague or question. */
export function magic(ground: Ground): Smell[] {
  const { model } = ground.game;
  return model.truths.flatMap((id, truth): Smell[] => {
    const clues = cluesOf(ground, truth);
    const path = ['truths', id];
    if (belief(model, clues, truth) < SURE) {
      return [{ code: 'ONE_MAGIC_QUESTION', path, message: `all that may show under "${id}" together does not tell it` }];
    }
    const without = (source: string): Clue[] => clues
      .map(({ sources, tells }) => ({ tells, sources: sources.filter((s) => s !== source) })).filter(({ sources }) => sources.length > 0);
    const key = [...new Set(clues.flatMap(({ sources }) => sources))].find((s) => belief(model, without(s), truth) < SURE);
    return key === undefined ? [] : [{ code: 'ONE_MAGIC_QUESTION', path, message: `without "${key}" nothing tells "${id}"` }];
  });
}
