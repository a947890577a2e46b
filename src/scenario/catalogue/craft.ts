import { chapter } from './entry.ts';

/** Problems of writing that a program can see. */
export const CRAFT = chapter({
  CHOICE_COUNT: {
    level: 'error', title: 'Too few or too many choices',
    meaning: 'A scene has two to five choices: one is no choice, six do not fit on a phone.',
    mend: 'write three or four choices',
    example: 'a scene with one choice',
  },
  CHOICE_COUNT_UNUSUAL: {
    level: 'warning', title: 'Two or five choices',
    meaning: 'Three or four choices leave room for different misreadings without being a test of reading.',
    mend: 'write three or four choices',
    example: 'a scene with two choices',
  },
  CHOICE_LENGTHS: {
    level: 'warning', title: 'Choices of unlike length',
    meaning: 'Where the longest choice is more than 1.4 times the shortest, length becomes a hint.',
    mend: 'cut the longest, or give the shortest more to say',
    example: 'say: Fine.   # beside a choice of 80 characters',
  },
  SAME_TEXT: {
    level: 'error', title: 'The same text twice',
    meaning: 'Two choices of one scene, or two principles, cannot be told apart.',
    mend: 'rewrite one of them',
    example: 'two choices of one scene that both say "One moment, please."',
  },
  MARKUP: {
    level: 'warning', title: 'Markup in a text',
    meaning: 'Texts are shown as they are written, so tags would be read out.',
    mend: 'write plain words',
    example: 'says: I said <b>no</b>.',
  },
  HARD_TO_READ: {
    level: 'warning', title: 'Hard to read',
    meaning: 'A part that must be read (the brief, a page, the lines and choices, the cues) is above reading grade 8 by the Flesch-Kincaid formula, which was made for manuals that people work by. Staff read in their second or third language, and under pressure. Parts of fewer than 30 words are not judged: one long name would decide.',
    mend: 'shorten sentences, and choose shorter words',
    example: 'brief: Notwithstanding contradictory organisational considerations, …',
  },
  PRINCIPLE_NOT_CALLED: {
    level: 'warning', title: 'A principle that the good roads do without',
    meaning: '`practises` names a principle that fewer than half of the good runs call for, as they are played by the simulated expert. Whoever plays it well need not show it.',
    mend: 'let a best choice show it (`shownBy` of the principle says what does), or do not name it',
    example: 'practises: [pass-on-what-you-learn]   # and no good choice has the move `involve`',
  },
});
