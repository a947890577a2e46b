/** The hand-labelled sentences, as they stand in their files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { MOVES, type Move } from '../scenario/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A situation: what was said, and replies, each with the moves that a person read in it. */
export interface Labelled {
  readonly name: string;
  readonly says: string;
  readonly replies: readonly (readonly [text: string, ...moves: Move[]])[];
}

/** A choice that typed words mean, or none, in a scene of a situation. */
export interface Paraphrased {
  readonly scenario: string;
  readonly scene: string;
  /** Whether the matching was tuned on it. */
  readonly part: 'tune' | 'measure';
  readonly replies: readonly (readonly [text: string, choice: string])[];
}

const read = (path: string): unknown => parse(readFileSync(join(ROOT, path), 'utf8'));

function situationsIn(path: string): readonly Labelled[] {
  const { situations } = read(path) as { situations: readonly Labelled[] };
  for (const { name, replies } of situations) {
    for (const [text, ...moves] of replies) {
      const odd = moves.find((move) => !MOVES.includes(move));
      if (odd !== undefined) throw new Error(`${path}: ${odd} is no move (${name}: ${text})`);
    }
  }
  return situations;
}

/** What the models are trained on, one industry after the other. Throws for a label that is no move. */
export function trainingPart(): Labelled[] {
  const folder = 'src/words/corpus';
  return readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.yaml')).sort().flatMap((name) => situationsIn(join(folder, name)));
}

/** Situations that the models have never seen. */
export const heldOutPart = (): readonly Labelled[] => situationsIn('tests/words/held-out/sentences.yaml');

/** More of them, written and labelled later by the same guide, before anything was read in them. */
export const laterPart = (): readonly Labelled[] => situationsIn('tests/words/held-out/later.yaml');

/** The held-out replies labelled once more, each with its moves. */
export const secondLabels = (): Map<string, readonly Move[]> =>
  new Map((read('tests/words/held-out/second.yaml') as [string, ...Move[]][]).map(([text, ...moves]) => [text, moves]));

export const paraphrases = (): readonly Paraphrased[] => read('tests/words/paraphrases.yaml') as Paraphrased[];
