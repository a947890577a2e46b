/** What the small model sees of a sentence: its words, pairs of words, marks, and what the rules say. */
import type { Move } from '../scenario/index.ts';
import type { Sentence } from './plain.ts';

/** Words that say how a sentence is built rather than what it is about. */
export const FRAME: ReadonlySet<string> = new Set((
  'a an the this that these those my your his her its our their i you he she it we they me him us them who what which whose when where why how '
  + 'am is are was were be been being do does did have has had will would shall should can could may might must ought not no nor '
  + 'and or but so because if than then as of at by for with about to from in on off out over under up down into until till before after since '
  + 'here there now just only also too very really more most some any all both each every other another such one two let please yes '
  + 'need needs take takes took get gets got come comes came go goes going know knows think make makes keep keeps put stay stays say says '
  + 'again still already yet soon back myself yourself himself herself nobody somebody everybody nothing something everything , '
).split(' ').filter((word) => word !== '').concat(','));

/** A word by its look, for words that are not of the frame: how it ends, or that it is a number. */
export function shape(word: string): string {
  if (FRAME.has(word)) return word;
  if (/\d/.test(word)) return '#';
  const end = /(?:ing|ed|ly|s)$/.exec(word);
  return end === null || word.length < 5 ? '~' : `~${end[0]}`;
}

/** Runs of n neighbours, with the start and the end of the sentence as neighbours too. */
export function runs(words: readonly string[], n: number): string[] {
  const all = ['<', ...words, '>'];
  return Array.from({ length: Math.max(0, all.length - n + 1) }, (_, i) => all.slice(i, i + n).join(' '));
}

/** Words that the person used and the reply takes up again, counted up to four. */
function echoes(words: readonly string[], heard: ReadonlySet<string>): number {
  return Math.min(4, new Set(words.filter((word) => word.length > 2 && !FRAME.has(word) && heard.has(word))).size);
}

/**
 * The features of a sentence, each once.
 * @param rules the moves that the rules found in it
 * @param heard words of the person who is answered, in plain form; none if unknown
 */
export function featuresOf({ words, asked }: Sentence, rules: readonly Move[], heard: ReadonlySet<string>): string[] {
  const number = words.filter((word) => word !== ',').length;
  const echo = heard.size === 0 ? '-' : String(echoes(words, heard));
  return [...new Set([
    ...words.map((word) => `1 ${word}`),
    ...runs(words, 2).map((run) => `2 ${run}`),
    ...runs(words.map(shape), 3).map((run) => `3 ${run}`),
    ...rules.map((move) => `r ${move}`),
    `r ${rules.length === 0 ? 'none' : 'some'}`, `e ${echo}`, `n ${Math.min(4, Math.floor(number / 3))}`, ...(asked ? ['asked'] : []),
  ])];
}
