import type { Notice } from './types.ts';

/** What can go wrong for a player, in plain words, with what can be done about it. */
export const NOTICES = {
  unknownSituation: (id: string): Notice => ({
    code: 'UNKNOWN_SITUATION',
    text: `This link asks for a situation called “${id}”, and there is none here by that name.`,
    mend: 'Choose one below, or ask whoever sent the link for a new one.',
  }),
  notLoaded: (title: string): Notice => ({
    code: 'NOT_LOADED',
    text: `“${title}” did not arrive.`,
    mend: 'See whether you are connected, and open it again.',
  }),
  setAside: (count: number): Notice => ({
    code: 'SAVE_SET_ASIDE',
    text: count === 1 ? 'One saved run could not be read.' : `${count} saved runs could not be read.`,
    mend: 'Nothing was thrown away: it was set aside on this device. All other runs are here.',
  }),
  notKept: (): Notice => ({
    code: 'NOT_KEPT',
    text: 'This browser does not let the game keep anything on the device.',
    mend: 'You can play on. What you do is lost when this page closes, unless you take a file of it.',
    offer: 'export',
  }),
  full: (): Notice => ({
    code: 'FULL',
    text: 'There is no room left on this device.',
    mend: 'You can play on. Take a file of what is kept, and then make room.',
    offer: 'export',
  }),
  openElsewhere: (): Notice => ({
    code: 'OPEN_ELSEWHERE',
    text: 'This run goes on in another window too.',
    mend: 'What you do here is kept beside it. Nothing is lost in either.',
  }),
  badLink: (): Notice => ({
    code: 'BAD_LINK',
    text: 'The run in this link could not be read.',
    mend: 'Links are long: see that all of it was copied, or ask for it again.',
  }),
  textChanged: (dropped: number): Notice => ({
    code: 'TEXT_CHANGED',
    text: dropped === 0
      ? 'This situation’s text has changed since you played it.'
      : `This situation’s text has changed since you played it, and ${dropped === 1 ? 'one step' : `${dropped} steps`} no longer lead anywhere.`,
    mend: dropped === 0 ? 'You are where you were.' : 'You are as far along as the new text allows. To begin again, restart.',
  }),
  noReport: (): Notice => ({
    code: 'NO_REPORT',
    text: 'The run could not be read back.',
    mend: 'Your answers are kept. Reload the page to try once more.',
  }),
  noReader: (): Notice => ({
    code: 'NO_READER',
    text: 'What reads typed words did not arrive.',
    mend: 'See whether you are connected, and say it again. The slips and your own moves go on working.',
  }),
  noPicture: (): Notice => ({
    code: 'NO_PICTURE',
    text: 'The picture did not arrive.',
    mend: 'Play on: all that it shows is told in words. Reload the page to try once more.',
  }),
} as const;
