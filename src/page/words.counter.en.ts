/** What the counter says, where situations that nobody wrote are asked for; it arrives with the library. */
import type { Difficulty, Trouble } from '../session/index.ts';

const hardness: Record<Difficulty, string> = { 1: 'Plainer', 2: 'As usual', 3: 'Harder' };

const LIKE = 'A code is two letters for a world, then six letters or digits, such as EW-400-00M.';
const trouble: Record<Trouble, string> = {
  empty: `Nothing stands in the field yet. ${LIKE}`,
  malformed: `What stands in the field is no code. ${LIKE}`,
  mistyped: 'One letter of that code is wrong, or two have changed places. Look at it once more beside the one you were given.',
  'unknown-world': `That code is of a world that is not here. ${LIKE}`,
  'no-such-level': 'The world of that code has nothing here for that part.',
  'not-certified': 'Nothing that was drawn was good enough to be played. The situations on the board all are.',
  'not-offered': 'No world has that. The situations on the board are all here.',
  'no-worker': 'This browser could not work it out. The situations on the board need no working out.',
  'not-arrived': 'What it is made of did not arrive. See whether you are connected, and press again.',
  'no-such-day': 'There is no such day.',
};

export const counterWords = {
  day: {
    heading: 'Situation of the day', hint: 'Nobody wrote it. Whoever plays today meets the same.',
    take: 'Take it up', left: 'Go on with it', again: 'Meet them again', met: 'You have met today’s. It may go differently now.',
    none: 'One moment …',
  },
  surprise: {
    heading: 'Somebody new', hint: 'A matter that nobody has written down.',
    where: 'Where', anywhere: 'Anywhere', part: 'Your part', anyPart: 'Any', hard: 'How hard', anyHard: 'Any', hardness,
    press: 'Surprise me',
  },
  code: { label: 'I have a code or a link', press: 'Open it' },
  finding: (drawnAgain: number) => (drawnAgain === 0 ? 'Seeing who comes in …' : 'That would not have been worth your while. Drawing another …'),
  progress: 'How far it is', stop: 'Stop',
  trouble, toBoard: 'To the board',
  pass: {
    press: 'Pass it on', day: 'Pass the day on', copied: 'The link is copied.', shown: 'Copy this link.',
    same: 'Whoever opens it meets the same person, with the same thing behind it.',
    code: (told: string) => `Or have them type at the counter: ${told}`,
  },
};
