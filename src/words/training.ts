/** The corpus as examples: what the models are trained on, by a command and not in play. */
import { dice } from '../base/index.ts';
import { MOVES, type Move } from '../scenario/index.ts';
import { featuresOf } from './features.ts';
import { written, type Weights } from './linear.ts';
import { sentencesOf, type Sentence } from './plain.ts';
import { modelFrom, readWith, type ReadOptions } from './read.ts';
import type { Reading } from './reading.ts';
import { rulesIn } from './rules/index.ts';
import { orderFeatures } from './sense.ts';
import { train, type Example } from './train.ts';

/** A situation of the corpus: what was said, and replies with the moves that people read in them. */
export interface Labelled {
  readonly says: string;
  readonly replies: readonly (readonly [text: string, ...moves: Move[]])[];
}

const MOVES_TRAINING = { rounds: 20, margin: 2, keep: 0.97, seen: 3, least: 10 } as const;
const ORDER_TRAINING = { rounds: 20, margin: 3, keep: 0.98, seen: 10, least: 15 } as const;
/** Shuffled copies of each sentence. */
const SHUFFLES = 12;
const SHUFFLED_WEIGHT = 0.3;
/** Shorter sentences can be right in more than one order. */
const SHORTEST = 4;

/** Words in plain form, for what is taken up again. */
export const heardIn = (says: string): Set<string> => new Set(sentencesOf(says).flatMap(({ words }) => words));

/** A reply with what it answers, and once without, because the reader may not know it. */
function examplesOf({ says, replies }: Labelled): { features: string[]; moves: readonly Move[] }[] {
  return replies.flatMap(([text, ...moves]) => [heardIn(says), new Set<string>()].map((heard) => ({
    features: [...new Set(sentencesOf(text).flatMap((one) => featuresOf(one, rulesIn(one), heard)))], moves,
  })));
}

/** A keyword list of the corpus is no speech, though it has no move for that reason only. */
const spoken = ({ words }: Sentence): boolean => words.filter((word) => word !== ',').length >= SHORTEST;

function orderExamples(corpus: readonly Labelled[]): Example[] {
  const chance = dice('order', 'corpus');
  const texts = corpus.flatMap(({ says, replies }) => [says, ...replies.filter(([, ...moves]) => moves.length > 0).map(([text]) => text)]);
  return texts.flatMap((text) => sentencesOf(text)).filter(spoken).flatMap(({ words }) => [
    { features: orderFeatures(words), yes: true, weight: 6 },
    ...Array.from({ length: SHUFFLES }, () => chance.shuffle(words)).filter((other) => other.join(' ') !== words.join(' '))
      .map((other) => ({ features: orderFeatures(other), yes: false })),
  ]);
}

/** What is taken up again. Shuffled words answer nobody, and not knowing what was said must not come to mean that they are. */
const ECHOED = /^[efg] /;

/** Replies with their words shuffled do nothing. */
function shuffledOf(corpus: readonly Labelled[]): Example[] {
  const chance = dice('moves', 'corpus');
  return corpus.flatMap(({ replies }) => replies.map(([text]) => sentencesOf(text).flatMap(({ words }) => words)))
    .filter((words) => words.length > SHORTEST).map((words) => ({ words: chance.shuffle(words), asked: false }))
    .map((one) => ({ features: featuresOf(one, rulesIn(one), new Set()).filter((name) => !ECHOED.test(name)), yes: false, weight: SHUFFLED_WEIGHT }));
}

/**
 * Trains all models on a corpus.
 * @returns their weights as lines of text, the same for the same corpus
 */
export function trained(corpus: readonly Labelled[]): string[] {
  const examples = corpus.flatMap(examplesOf);
  const shuffled = shuffledOf(corpus);
  const moves: Weights[] = MOVES.map((move) =>
    train([...examples.map(({ features, moves: all }) => ({ features, yes: all.includes(move) })), ...shuffled], MOVES_TRAINING, move));
  return written([...moves, train(orderExamples(corpus), ORDER_TRAINING, 'order')]);
}

/** A reader of its own that knows only some sentences, to see how it does on others. */
export function readerFrom(corpus: readonly Labelled[]): (text: string, options?: ReadOptions) => Reading {
  const model = modelFrom(trained(corpus));
  return (text, options = {}) => readWith(model, text, options);
}
