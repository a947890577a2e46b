/**
 * Share codes: two letters for the world, then level, difficulty and number in
 * Crockford's base 32, and a letter that tells most slips of the pen.
 *
 *   EW-400-00M    world EW, five characters of payload, one check letter
 */
import { err, ok, type Result } from '../base/index.ts';
import { LEVELS, type Level } from '../scenario/index.ts';

/** 1 plain, 2 usual, 3 hard: fewer and fainter signs, and matters that will not wait. */
export type Difficulty = 1 | 2 | 3;

/** What a code says. */
export interface Wish {
  /** The two letters of a world. */
  readonly mark: string;
  readonly level: Level;
  readonly difficulty: Difficulty;
  /** Which of the many, from 0. */
  readonly number: number;
}

export type CodeFault = 'malformed' | 'mistyped' | 'unknown-world' | 'no-such-level';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const PAYLOAD = 5;
/** How many situations there are of each world, level and difficulty. */
export const NUMBERS = 2 ** 21;

/** The next power in the field of 32 elements (x⁵ + x² + 1): a slip in one letter, or two letters swapped, changes the check. */
const doubled = (x: number): number => ((x << 1) ^ (x & 16 ? 37 : 0)) & 31;

const check = (text: string): string =>
  ALPHABET[doubled([...text].reduce((sum, letter) => doubled(sum) ^ ALPHABET.indexOf(letter), 0))] ?? '0';

function digits(value: number): string {
  let [left, text] = [value, ''];
  for (let i = 0; i < PAYLOAD; i += 1) {
    text = `${ALPHABET[left % 32] ?? '0'}${text}`;
    left = Math.floor(left / 32);
  }
  return text;
}

/**
 * The code of a wish, in capitals without hyphens.
 * @throws for a number outside of 0 to NUMBERS − 1, which no code can say
 */
export function codeOf({ mark, level, difficulty, number }: Wish): string {
  if (!Number.isInteger(number) || number < 0 || number >= NUMBERS) throw new Error(`no code for number ${number}`);
  const body = mark + digits((LEVELS.indexOf(level) * 4 + difficulty) * NUMBERS + number);
  return body + check(body);
}

/** As people write it: EW-400-00M. */
export const readable = (code: string): string => `${code.slice(0, 2)}-${code.slice(2, 5)}-${code.slice(5)}`;

/** What people mistake for each other is read as what it must be; blanks and hyphens say nothing. */
const tidy = (text: string): string =>
  text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/** Reads a code, however it was typed. */
export function readCode(text: string): Result<Wish, CodeFault> {
  const code = tidy(text);
  if (code.length !== PAYLOAD + 3 || [...code].some((c) => !ALPHABET.includes(c))) return err('malformed');
  if (check(code.slice(0, -1)) !== code.at(-1)) return err('mistyped');
  const value = code.slice(2, -1).split('').reduce((sum, c) => sum * 32 + ALPHABET.indexOf(c), 0);
  const kind = Math.floor(value / NUMBERS);
  const [level, difficulty] = [LEVELS[kind >> 2], kind & 3];
  if (level === undefined || difficulty === 0) return err('malformed');
  return ok({ mark: code.slice(0, 2), level, difficulty: difficulty as Difficulty, number: value % NUMBERS });
}

/** The id of a composed situation: its world's, and its code. A kept run is found again by it. */
export const idOf = (world: string, code: string): string => `${world}-${code.toLowerCase()}`;

/** The code in the id of a composed situation; null where it has none. */
export function codeIn(id: string): string | null {
  const text = id.slice(id.lastIndexOf('-') + 1);
  const read = readCode(text);
  return read.ok && codeOf(read.value).toLowerCase() === text ? codeOf(read.value) : null;
}
