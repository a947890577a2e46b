/** What a reading of typed words is made of. */
import type { Move, Topic } from '../scenario/index.ts';

/** A topic, and how near the words come to the author's own: 0 (nothing shared) to 1 (the same). */
export interface Near {
  readonly topic: Topic;
  readonly likeness: number;
  /** How far it is ahead of the next means, where it is one; 1 where it is none. */
  readonly lead: number;
}

/** What stands there. Only of speech can moves be read: the others are not somebody speaking to somebody. */
export const SENSES = ['speech', 'shuffled', 'list', 'markup', 'empty'] as const;
export type Sense = (typeof SENSES)[number];

export interface SentenceReading {
  /** As it was understood: small letters, short forms written out, slips mended. */
  readonly text: string;
  readonly moves: readonly Move[];
  /** Nearest first. */
  readonly topics: readonly Near[];
  readonly sense: Sense;
}

/** What was understood of a reply. Plain data, fit for a journal. */
export interface Reading {
  /** In the order of the list of moves, each once. */
  readonly moves: readonly Move[];
  /** Nearest first, each once. Empty without a lexicon. */
  readonly topics: readonly Topic[];
  readonly sentences: readonly SentenceReading[];
  /** Of the whole: speech as soon as one sentence is. */
  readonly sense: Sense;
  /** Insults or threatens. No move by itself, but the person hears it. */
  readonly abusive: boolean;
  /** Says the opposite of what it means, so the literal moves do not hold. */
  readonly sarcastic: boolean;
}
