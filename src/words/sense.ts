/** Whether a sentence is somebody speaking: not a list of words, not words in any order, not markup. */
import { FRAME, runs, shape } from './features.ts';
import type { Sentence } from './plain.ts';
import type { Sense } from './reading.ts';

/** Signs of code, or of words meant for a machine. */
const MARKUP = /<\/?[a-z!][^>]{0,80}>|[{}[\]|\\]|https?:|```|\b(?:ignore|disregard|forget) (?:all |any |the |your |of )*(?:(?:previous|prior|above|earlier) (?:instructions?|rules|prompts?|messages?|text)|instructions)\b|\b(?:system|assistant|user) ?:|\b(?:system|your|this|following) prompt\b|\bas an ai\b|\bfull marks\b|\bjavascript\b/i;

/** Fewest words that can be told to be a list, or to be out of order. */
const LIST = 4;
const ORDER = 5;
/**
 * Sums of the model of order, in hundredths: below the first a sentence is shuffled, below the
 * second it is in doubt. A real sentence lost is worse than a shuffled one kept, and order shows
 * the better the more words there are.
 */
const LONG = 9;
const SHUFFLED = { short: -650, long: -440 } as const;
const DOUBTFUL = { short: -250, long: -100 } as const;
/** Share of words that hold a sentence together, below which it is a list. */
const FRAMED = 0.2;
/** A sentence that does more at once than anybody can is a list of phrases. */
export const MOST_MOVES = 4;
/** So many stumps one after the other are a list with full stops. */
const STUMPS = 4;

/** Whether a text holds markup, or speaks to a machine rather than to a person. */
export const isMarkup = (text: string): boolean => MARKUP.test(text);

/** What the model of order sees: neighbours, by their look. */
export function orderFeatures(words: readonly string[]): string[] {
  const looks = words.map(shape);
  return [...runs(looks, 2), ...runs(looks, 3)].map((run) => `o ${run}`);
}

/** A list has hardly a word that holds it together, a comma after each, or the same few again and again. */
function isList(words: readonly string[], spoken: readonly string[]): boolean {
  const framed = spoken.filter((word) => FRAME.has(word)).length;
  const commas = words.length - spoken.length;
  return spoken.length >= LIST && (framed < FRAMED * spoken.length || commas >= spoken.length - 1 || new Set(spoken).size * 2 < spoken.length);
}

/**
 * What a sentence is, by its build, and whether that is in doubt.
 * @param order how much a list of features speaks for speech and against the same words shuffled
 */
export function senseOf({ words }: Sentence, order: (features: readonly string[]) => number): { readonly sense: Sense; readonly doubtful: boolean } {
  const spoken = words.filter((word) => word !== ',');
  if (isList(words, spoken)) return { sense: 'list', doubtful: false };
  if (spoken.length < ORDER) return { sense: 'speech', doubtful: false };
  const sum = order(orderFeatures(words));
  const length = spoken.length < LONG ? 'short' : 'long';
  return { sense: sum < SHUFFLED[length] ? 'shuffled' : 'speech', doubtful: sum < DOUBTFUL[length] };
}

/** Whether a reply is a row of stumps: keywords with full stops between. */
export function stumps(sentences: readonly Sentence[]): boolean {
  const short = sentences.filter(({ words }) => words.length <= 2).length;
  return short >= STUMPS && short * 2 > sentences.length;
}
