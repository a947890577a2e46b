/** How the rules are written: phrases in the form of `plain.ts`, joined to one pattern. */
import type { Move } from '../../scenario/index.ts';

/** Words that may stand between, so that "I am really very sorry" is "I am sorry". */
export const ADV = '(?:(?:so|very|really|truly|terribly|awfully|deeply|extremely|most|just|also|quite|too|all|gladly|certainly|of course|please|then|happily|simply|personally|still|now|really) ){0,2}';
/** Up to three words of any sort, within a clause. */
export const GAP = '(?:[^ ,]+ ){0,3}';
/** Up to eight. */
export const WIDE = '(?:[^ ,]+ ){0,8}';
/** Somebody of our house. */
export const STAFF = '(?:colleagues?|manager|boss|supervisor|chief|doctor|nurse|sister|cook|chef|kitchen|porter|housekeeping|maintenance|engineer|technician|partner|team|lead|planner|planning|dispatch|security|reception|workroom|lab|engineers?|toolmaker|builder|director|head|owner|neighbor|neighbour|nephew)';
/** A time that a promise can name. */
export const TIME = '(?:by|before|at|until|till|within|tomorrow|tonight|today|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:[^ ]+ )?(?:seconds?|minutes?|hours?|days?|moment|morning)|this (?:morning|afternoon|evening|week)|next week|every (?:day|week|evening|morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|from (?:now|today|tonight)|first thing|later|again|straight away|right away|again|as soon as|once)';

export interface Rule {
  /** Any of these makes the move. */
  readonly yes: RegExp;
  /** Any of these in the same sentence takes it back. */
  readonly no?: RegExp;
}
export type Rules = Partial<Readonly<Record<Move, Rule>>>;

/** Phrases as one pattern, each bounded by words. A leading ^ stands for the start of the sentence. */
export function any(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?:^|(?<= ))(?:${phrases.join('|')})(?= |$)`, 'u');
}
