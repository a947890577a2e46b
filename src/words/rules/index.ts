import { MOVES, type Move } from '../../scenario/index.ts';
import type { Sentence } from '../plain.ts';
import { ASKING, rhetorical } from './asking.ts';
import { COURTESY } from './courtesy.ts';
import { GIVING } from './giving.ts';
import type { Rule, Rules } from './pattern.ts';
import { TURNING } from './turning.ts';

const RULES: Rules = { ...COURTESY, ...ASKING, ...GIVING, ...TURNING };

/** Commas and "but" part a sentence: what is taken back in one part still holds in another. */
const PARTED = / , (?:and |but )?| but /;

/** Whether a rule holds of a sentence: of one of its parts, or of the whole where it takes more than one part. */
function holds({ yes, no }: Rule, text: string, parts: readonly string[]): boolean {
  if (parts.length === 1) return yes.test(text) && no?.test(text) !== true;
  if (!yes.test(text) && !parts.some((part) => yes.test(part))) return false;
  if (no === undefined) return true;
  const found = parts.filter((part) => yes.test(part));
  return found.length > 0 ? found.some((part) => !no.test(part)) : !no.test(text);
}

/** A question that does one of these is no question for a fact. */
const INSTEAD: ReadonlySet<Move> = new Set(['ask-open', 'ask-closed', 'offer', 'invite-choice', 'close']);

/** What a question mark adds: whatever else is asked wants one fact, unless it wants no answer at all. */
function questioned(found: readonly Move[], asked: boolean, text: string): Move[] {
  if (rhetorical(text)) return found.filter((move) => move !== 'ask-open' && move !== 'ask-closed');
  if (found.includes('close')) return found.filter((move) => move !== 'ask-closed' && move !== 'offer');
  if (found.includes('invite-choice')) return found.filter((move) => move !== 'ask-closed');
  return asked && !found.some((move) => INSTEAD.has(move)) ? [...found, 'ask-closed'] : [...found];
}

/** The moves that the rules find in a sentence, each once. */
export function rulesIn({ words, asked }: Sentence): Move[] {
  const text = words.join(' ');
  const parts = text.split(PARTED);
  const found = MOVES.filter((move) => {
    const rule = RULES[move];
    return rule !== undefined && holds(rule, text, parts);
  });
  return questioned(found, asked, text);
}
