/** How well typed words are read: on replies that the reader has never seen, beside what two people agree on. */
import type { Move, Scenario } from '../../scenario/index.ts';
import { MOVES } from '../../scenario/index.ts';
import { hear, lexiconOf, readReply } from '../../words/index.ts';
import { readerFrom } from '../../words/training.ts';
import type { Labelled, Paraphrased } from '../corpus.ts';
import type { Figure } from './measure.ts';

/** One reply: the moves that a person read in it, and those of somebody or something else. */
export interface Row {
  readonly want: readonly Move[];
  readonly got: readonly Move[];
}
export interface Hit {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How often a person read it. */
  readonly count: number;
}

/** Precision, recall and F1 of some moves over some replies, each from 0 to 1; F1 is 1 where there was nothing to find. */
export function hits(rows: readonly Row[], moves: readonly Move[]): Hit {
  let [both, got, want] = [0, 0, 0];
  for (const row of rows) {
    for (const move of moves) {
      if (row.got.includes(move)) got += 1;
      if (row.want.includes(move)) want += 1;
      if (row.got.includes(move) && row.want.includes(move)) both += 1;
    }
  }
  return { precision: got === 0 ? 1 : both / got, recall: want === 0 ? 1 : both / want, f1: got + want === 0 ? 1 : (2 * both) / (got + want), count: want };
}

/** Replies as the reader reads them, knowing what they answer. */
export const read = (part: readonly Labelled[], reader = readReply): Row[] =>
  part.flatMap(({ says, replies }) => replies.map(([text, ...want]) => ({ want, got: reader(text, { heard: says }).moves })));

/** Parts that the training sentences are cut into, by situation. */
const FOLDS = 5;

/** The training replies, each read by a model that was trained without any of its situation. */
function acrossFolds(training: readonly Labelled[]): Row[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const reader = readerFrom(training.filter((_, i) => i % FOLDS !== fold));
    return read(training.filter((_, i) => i % FOLDS === fold), reader);
  });
}

/** The held-out replies as the reader reads them, and as the second labelling does. */
export function readings(heldOut: readonly Labelled[], second: ReadonlyMap<string, readonly Move[]>): { reader: Row[]; people: Row[]; unheard: Row[] } {
  const replies = heldOut.flatMap((one) => one.replies.map(([text, ...want]) => ({ text, want })));
  return {
    reader: read(heldOut),
    unheard: replies.map(({ text, want }) => ({ want, got: readReply(text).moves })),
    people: replies.map(({ text, want }) => ({ want, got: second.get(text) ?? [] })),
  };
}

/** Moves that are labelled: a new idea is told by the situation and not by words. */
export const LABELLED: readonly Move[] = MOVES.filter((move) => move !== 'propose-new');

const noted = (name: string, figure: number, bound: number, unit = 'of 1'): Figure => ({ name: `words: ${name}`, figure, unit, bound, is: 'noted' });

/** How often typed replies take the branch that a person says they mean. */
export function branching(sets: readonly Paraphrased[], scenarios: readonly Scenario[]): { precision: number; recall: number; count: number } {
  const all = sets.flatMap(({ scenario: id, scene, replies }) => {
    const scenario = scenarios.find((one) => one.id === id);
    const choices = Object.entries(scenario?.scenes[scene]?.choices ?? {}).map(([name, one]) => ({ id: name, text: 'say' in one ? one.say : one.do }));
    return scenario === undefined ? [] : replies.map(([text, want]) => ({ want, got: hear(text, scenario, choices).choice ?? 'none' }));
  });
  const taken = all.filter(({ got }) => got !== 'none');
  const meant = all.filter(({ want }) => want !== 'none');
  const right = taken.filter(({ got, want }) => got === want).length;
  return { precision: right / Math.max(1, taken.length), recall: right / Math.max(1, meant.length), count: all.length };
}

/**
 * How well the reader does on its own training sentences, by cross-validation. Its rules have seen
 * them all, so this is where to look for errors and not what to expect of players.
 */
export function measureFolds(training: readonly Labelled[]): Figure[] {
  const rows = acrossFolds(training);
  return [...LABELLED.map((move) => [move]), LABELLED].flatMap((moves) => {
    const { precision, recall, f1, count } = hits(rows, moves);
    const name = moves.length === 1 ? `${moves[0]} (${count})` : 'all moves';
    return [['precision', precision], ['recall', recall], ['F1', f1]].map(([what, figure]) => noted(`across folds, ${name}, ${what}`, Number(figure), 1));
  });
}

/** So often all replies are read: the middle round says what one costs, whatever else the machine was at in some of them. */
const ROUNDS = 15;

/** CPU milliseconds that a reply takes with the topics of a situation, once all is loaded: in the middle of many rounds, and in the slowest. */
function cost(heldOut: readonly Labelled[], scenario: Scenario): { middle: number; most: number } {
  const lexicon = lexiconOf(scenario);
  const texts = heldOut.flatMap(({ replies }) => replies.map(([text]) => text));
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    for (const text of texts) readReply(text, { lexicon });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / texts.length;
  }).toSorted((a, b) => a - b);
  return { middle: rounds[ROUNDS >> 1] ?? NaN, most: rounds.at(-1) ?? NaN };
}

/** What the reader is measured on. */
interface Sentences {
  readonly heldOut: readonly Labelled[];
  readonly later: readonly Labelled[];
  /** The first held-out replies, labelled once more. */
  readonly second: ReadonlyMap<string, readonly Move[]>;
  readonly sets: readonly Paraphrased[];
}

/**
 * All figures of the reader. The bound of a noted one is what the second labelling gives.
 * @param scenarios at least one, checked
 * @param bytes the reader built and compressed
 */
export function measureWords({ heldOut, later, second, sets }: Sentences, scenarios: readonly Scenario[], bytes: number): Figure[] {
  const { reader, people, unheard } = readings(heldOut, second);
  const [ours, theirs] = [hits(reader, LABELLED), hits(people, LABELLED)];
  const perMove = LABELLED.flatMap((move) => {
    const [one, other] = [hits(reader, [move]), hits(people, [move])];
    return [noted(`${move} (${one.count}), precision`, one.precision, other.precision), noted(`${move}, recall`, one.recall, other.recall), noted(`${move}, F1`, one.f1, other.f1)];
  });
  const time = cost(heldOut, scenarios[0]!);
  const branch = branching(sets.filter(({ part }) => part === 'measure'), scenarios);
  return [
    ...perMove,
    noted('all moves, precision', ours.precision, theirs.precision),
    noted('all moves, recall', ours.recall, theirs.recall),
    noted('all moves, F1 not knowing what was said', hits(unheard, LABELLED).f1, theirs.f1),
    noted('all moves, F1 of two labellings', theirs.f1, 1),
    noted('all moves, F1 on the later held-out replies', hits(read(later), LABELLED).f1, theirs.f1),
    { name: 'words: all moves, F1', figure: ours.f1, unit: 'of 1', bound: 0.8, is: 'at least' },
    { name: `words: right branch of those taken (${branch.count})`, figure: branch.precision, unit: 'of 1', bound: 0.95, is: 'at least' },
    { name: 'words: branches found', figure: branch.recall, unit: 'of 1', bound: 0.7, is: 'at least' },
    { name: 'words: time of a reply', figure: time.middle, unit: 'ms CPU', bound: 1, is: 'at most' },
    { name: 'words: time of a reply, slowest round', figure: time.most, unit: 'ms CPU', bound: 1, is: 'noted' },
    { name: 'words: the reader, compressed', figure: bytes / 1000, unit: 'KB gzip', bound: 150, is: 'at most' },
  ];
}
