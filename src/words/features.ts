/** What the small model sees of a sentence: its words, pairs of words, marks, and what the rules say. */
import type { Move } from '../scenario/index.ts';
import { classed, past } from './classes.ts';
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

/** The first letters of a word, that are the same in most of its forms. */
const stem = (word: string): string => word.slice(0, 5);

/** Runs of n neighbours, with the start and the end of the sentence as neighbours too. */
export function runs(words: readonly string[], n: number): string[] {
  const all = ['<', ...words, '>'];
  return Array.from({ length: Math.max(0, all.length - n + 1) }, (_, i) => all.slice(i, i + n).join(' '));
}

/** A word by its class, where it has one, and whether it is past; by its look where not. */
function kind(word: string): string {
  if (FRAME.has(word)) return word;
  const [first] = classed(word);
  return first === undefined ? shape(word) : `${first}${past(word) ? '+' : ''}`;
}

/** Who is spoken of first, and in what mode: "i will", "you", "it has". */
const SUBJECT = /^(?:i|we|you|he|she|it|they|that|this|there|somebody|nobody|everybody|one|what|who|our|my|your|the|a|all)$/;
const MODE = /^(?:will|would|can|could|shall|should|may|might|must|ought|have|has|had|is|are|am|was|were|do|does|did|not)$/;

function voices(words: readonly string[], kinds: readonly string[]): string[] {
  const at = words.findIndex((word) => SUBJECT.test(word));
  const subject = at < 0 ? 'none' : words[at] ?? '';
  const rest = words.slice(at + 1, at + 6);
  const mode = rest.filter((word) => MODE.test(word)).slice(0, 2).join(' ');
  const says = [...new Set(kinds.filter((one, i) => !FRAME.has(words[i] ?? '') && !one.startsWith('~')))];
  return [`v ${subject} ${mode}`, `m ${mode}`, ...says.flatMap((one) => [`w ${subject} ${one}`, `x ${mode} ${one}`])];
}

const PRONOUN = /^(?:i|we|you|he|she|it|they|that|this|there|nobody|somebody|everybody)$/;
const AHEAD = /^(?:will|would|shall|can|could|may|might|should|must|ought)$/;
const TENSED = /^(?:have|has|had)$/;

/** Who a clause is about: a pronoun, a thing or person by name, or the one who is told to do something. */
function subjectOf(words: readonly string[]): string {
  const first = words.slice(0, 4).find((word) => PRONOUN.test(word));
  if (first !== undefined) return first;
  const [head = ''] = words;
  return !past(head) && classed(head).some((one) => one === 'give' || one === 'say' || one === 'fix') ? 'do' : 'noun';
}

/** Who each clause is about, and whether it is past, still to come, or so. */
function clauses(words: readonly string[]): string[] {
  return words.join(' ').split(/ ?, ?| (?:and|but|so|because) /).filter((clause) => clause !== '').map((clause) => {
    const all = clause.split(' ');
    const time = all.find((word) => AHEAD.test(word)) ?? (all.some((word) => TENSED.test(word)) ? 'has' : all.some(past) ? 'past' : 'now');
    return `${subjectOf(all)} ${time}`;
  });
}

/** Classes that come within three words after a denial. */
function denials(words: readonly string[]): string[] {
  return words.flatMap((word, i) => (/^(?:not|no|never|nobody|nothing|without)$/.test(word) ? words.slice(i + 1, i + 4).flatMap(classed).map((one) => `d ${one}`) : []));
}

/** Words that the person used and the reply takes up again: how many, and which share of what it says. */
function echoes(words: readonly string[], heard: ReadonlySet<string>): string[] {
  if (heard.size === 0) return ['e -'];
  const said = [...new Set(words.filter((word) => word.length > 2 && !FRAME.has(word)).map(stem))];
  const there = new Set([...heard].map(stem));
  const both = said.filter((word) => there.has(word)).length;
  const share = said.length === 0 ? 0 : Math.ceil((4 * both) / said.length);
  return [`e ${Math.min(4, both)}`, `f ${share}`, `g ${Math.min(3, both)} ${share} ${words[0] === 'i' || words[0] === 'we'}`];
}

/**
 * The features of a sentence, each once.
 * @param rules the moves that the rules found in it
 * @param heard words of the person who is answered, in plain form; none if unknown
 */
export function featuresOf({ words, asked }: Sentence, rules: readonly Move[], heard: ReadonlySet<string>): string[] {
  const number = words.filter((word) => word !== ',').length;
  const kinds = words.map(kind);
  const said = clauses(words);
  return [...new Set([
    ...words.map((word) => `1 ${word}`),
    ...words.flatMap(classed).map((one) => `c ${one}`),
    ...runs(words, 2).map((run) => `2 ${run}`),
    ...runs(kinds, 2).map((run) => `k ${run}`),
    ...runs(kinds, 3).map((run) => `3 ${run}`),
    ...said.map((one) => `t ${one}`), `u ${said.join(', ')}`,
    ...voices(words, kinds), ...denials(words), ...echoes(words, heard),
    ...rules.map((move) => `r ${move}`),
    `r ${rules.length === 0 ? 'none' : 'some'}`, `n ${Math.min(6, Math.floor(number / 2))}`, ...(asked ? ['asked'] : []),
  ])];
}
