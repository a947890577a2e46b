/** Days, and what is said where a situation that nobody wrote does not come. */
import type { Trouble } from './counter-types.ts';
import type { Notice } from './types.ts';

/**
 * The day by UTC, as YYYY-MM-DD: the same for everybody at one moment.
 * @param now milliseconds since 1970
 */
export const dateOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** Whether a text is a day that there is. */
export function isDate(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && dateOf(at) === text;
}

const notice = (text: string, mend: string): Notice => ({ code: 'NO_SITUATION', text, mend });

const LIKE = 'A code looks like EW-400-00M: two letters for a world, then six letters or digits.';
const unread = (name: string): Notice => (name.trim() === ''
  ? notice('This link asks for a situation by its code, and carries none.', `${LIKE} Ask for the link again, or choose one from the board.`)
  : notice(
    `This link asks for the situation of the code “${name}”, and that says nothing here.`,
    `${LIKE} It stands in the field “I have a code or a link”, to be set right; or choose one from the board.`,
  ));

const noDay = (name: string): Notice => notice(
  name.trim() === '' ? 'This link asks for the situation of a day, and names none.' : `This link asks for the situation of the day “${name}”, and there is no such day.`,
  'A day is written like 2026-11-22. Today’s situation and all others are below.',
);

/**
 * What is said where nobody can say it beside what was pressed.
 * @param name of what was asked for
 */
export function troubleNotice(why: Trouble, name: string): Notice {
  switch (why) {
    case 'no-such-day': return noDay(name);
    case 'no-worker': return notice('This browser could not work that situation out.', 'Those on the board need no working out. Choose one of them.');
    case 'not-arrived': return notice('What that situation is made of did not arrive.', 'See whether you are connected, and open it again.');
    case 'not-certified': case 'not-offered': return notice('Nothing that was drawn for this code was good enough to be played.', 'Choose one from the board, or another code.');
    default: return unread(name);
  }
}
