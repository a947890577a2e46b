import { chapter } from './entry.ts';

/** Problems of keys and values, each by itself. */
export const SHAPE = chapter({
  UNKNOWN_KEY: {
    level: 'error', title: 'A key that is not known here',
    meaning: 'The format has no such key at this place, so nothing would read it.',
    mend: 'remove it, or see docs/authoring.md for the keys',
    example: 'blurbs: A guest arrives late.',
  },
  MISSING_KEY: {
    level: 'error', title: 'A key is missing',
    meaning: 'Something that every play needs has been left out.',
    mend: 'add the key',
    example: 'truths:\n  unsafe-room: { want: A cot. }',
  },
  WRONG_TYPE: {
    level: 'error', title: 'Another sort of value is wanted',
    meaning: 'A text stands where a list is wanted, a number where a text is, and the like.',
    mend: 'see docs/authoring.md for what stands here',
    example: 'minutes: five',
  },
  BAD_VALUE: {
    level: 'error', title: 'A word that is not on the list',
    meaning: 'The key takes one of a closed list of words, because the stage and the score must know each.',
    mend: 'use one of the words of the list',
    example: 'setting: hotel-loby',
  },
  BAD_ID: {
    level: 'error', title: 'A name in the wrong form',
    meaning: 'Names are in kebab-case: small letters and digits, joined by single dashes, at most 40 characters.',
    mend: 'write it like `late-booking`',
    example: 'scenes:\n  Late_Booking: {}',
  },
  LINE_TOO_LONG: {
    level: 'error', title: 'A text that is too long',
    meaning: 'Lengths are bounded by what a second-language reader takes in on a phone.',
    mend: 'cut it, or make two lines of it',
    example: 'say: a choice of more than 120 characters',
  },
  EMPTY: {
    level: 'error', title: 'Nothing where something is wanted',
    meaning: 'A text, list or mapping is empty where a play needs at least one.',
    mend: 'fill it, or remove the key if it may be left out',
    example: 'moves: []',
  },
  OUT_OF_RANGE: {
    level: 'error', title: 'A number outside its range',
    meaning: 'Weights run from 1 to 3, likelihoods from 0 to 1, trust from 0 to 5, patience from 0 to 12, changes from -3 to 3.',
    mend: 'choose a number in the range',
    example: 'shows: { unsafe-room: 1.4 }',
  },
  WRONG_FORM: {
    level: 'error', title: 'One of several forms is wanted',
    meaning: 'A choice is said or done; a line has a speaker or is seen; a cue is a sight, a phrase, a record or a word. Exactly one.',
    mend: 'keep exactly one of the keys that the message names',
    example: 'ask-her: { say: Tell me., do: Wait., to: next }',
  },
});
