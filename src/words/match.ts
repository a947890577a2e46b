/**
 * Typed words against the choices of a scene. A wrong branch is worse than none: what is
 * denied, counted otherwise, or about another thing is no match however alike it looks.
 */
import { FRAME } from './features.ts';
import { gramsOf, likeness, rarityAmong } from './grams.ts';
import { sentencesOf } from './plain.ts';
import type { Move } from '../scenario/index.ts';

export interface Sayable {
  readonly id: string;
  readonly text: string;
  /** What it does; left out where only its wording is known. */
  readonly moves?: readonly Move[];
  /** Other words for what it uses. */
  readonly words?: readonly string[];
}
export interface Match {
  readonly id: string;
  /** 0 (nothing shared) to 1 (the same). */
  readonly likeness: number;
}

/** Below this, two sentences share letters rather than sense. */
const ENOUGH = 0.42;
/** How far ahead of the second the best must be, so that a toss-up is no match. */
const AHEAD = 0.06;
/** What doing the same adds, and doing nothing of the kind takes. */
const SAME_MOVES = 0.14;
const OTHER_MOVES = 0.1;
/** What naming the same thing in other words adds, at most. */
const SAME_THING = 0.3;
/** Wording that must be shared whatever else speaks for it. */
const LEAST_SHARED = 0.16;

const NOT = /^(?:not|no|never|nobody|nothing|without|none|cannot|neither)$/;
const NUMBER = /\d/;

interface Said {
  readonly words: readonly string[];
  /** The words that are denied, by their first letters: in "that is not hurt", hurt. */
  readonly denied: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const stem = (word: string): string => word.slice(0, 5);

function said(text: string): Said {
  const words = sentencesOf(text).flatMap((one) => one.words).filter((word) => word !== ',');
  const denied = words.flatMap((word, i) => (NOT.test(word) ? [stem(words.slice(i + 1).find((next) => !FRAME.has(next)) ?? '')] : []));
  return { words, denied: new Set(denied), numbers: new Set(words.filter((word) => NUMBER.test(word))) };
}

/** Whether one denies what the other says, or names a number that the other does not. */
function against(typed: Said, known: Said): boolean {
  if ([...typed.numbers].some((number) => !known.numbers.has(number))) return true;
  if (typed.denied.size === 0 || known.denied.size === 0) return typed.denied.size !== known.denied.size;
  return ![...typed.denied].some((word) => known.denied.has(word));
}

/** Share of the content words of the choice that are typed too, by their first letters. */
function covered(typed: Said, known: Said): number {
  const content = (words: readonly string[]): Set<string> => new Set(words.filter((word) => !FRAME.has(word)).map(stem));
  const [there, wanted] = [content(typed.words), content(known.words)];
  return wanted.size === 0 ? 0 : [...wanted].filter((word) => there.has(word)).length / wanted.size;
}

/** Words of the longest run, gaps allowed, that two rows of words have in common in the same order. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, j) => next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** How much of what was typed stands in a choice in the same order, 0 to 1: all of it, where somebody was merely brief. */
export function inOrder(text: string, choice: string): number {
  const [typed, known] = [said(text).words.map(stem), said(choice).words.map(stem)];
  return typed.length === 0 ? 0 : inCommon(typed, known) / typed.length;
}

/** What doing alike adds to likeness. Words that do nothing known say nothing either way. */
function alikeInMoves(typed: readonly Move[], known: readonly Move[] | undefined): number {
  if (known === undefined || typed.length === 0) return 0;
  const shared = known.filter((move) => typed.includes(move)).length;
  return shared === 0 ? -OTHER_MOVES : SAME_MOVES * shared / new Set([...typed, ...known]).size;
}

/**
 * The choice that typed words mean, or null when none is close enough or two are equally close.
 * @param text anything a player may type, of any length; read as text only
 * @param moves what the words were read to do
 */
export function match(text: string, choices: readonly Sayable[], moves: readonly Move[] = []): Match | null {
  const typed = said(text);
  const typedGrams = gramsOf(typed.words);
  const known = choices.map((choice) => ({ choice, said: said(choice.text) }));
  const grams = known.map((one) => gramsOf(one.said.words));
  const weight = rarityAmong(grams);
  const ranked = known.map(({ choice, said: it }, i) => {
    const shared = likeness(typedGrams, grams[i] ?? new Map(), weight);
    const thing = Math.max(0, ...(choice.words ?? []).map((other) => likeness(typedGrams, gramsOf(said(other).words), weight)));
    const sum = (shared + covered(typed, it)) / 2 + alikeInMoves(moves, choice.moves) + SAME_THING * thing;
    return { id: choice.id, likeness: Math.min(1, sum), no: shared < LEAST_SHARED || against(typed, it) };
  }).toSorted((a, b) => b.likeness - a.likeness);
  const [best, next] = ranked;
  if (best === undefined || best.no || best.likeness < ENOUGH) return null;
  return best.likeness - (next?.likeness ?? 0) < AHEAD ? null : { id: best.id, likeness: best.likeness };
}
