/**
 * What the debrief says, kept apart from how it is worked out. The voice is
 * a good colleague's. `think` and `because` are clauses: "I think …, because …".
 */
import type { Need, Party } from '../scenario/index.ts';
import type { PageCell } from '../scoring/index.ts';

const NEED: Readonly<Record<Need, string>> = {
  certainty: 'knowing where they stand', time: 'time', dignity: 'being treated with respect',
  safety: 'being safe', control: 'having a say', recognition: 'being seen', ease: 'less trouble',
  belonging: 'not standing alone', expertise: 'somebody who knows how', money: 'the money',
  privacy: 'keeping it private', fairness: 'fair treatment',
};
const PARTY: Readonly<Record<Party, string>> = {
  customer: 'the person in front of you', colleague: 'a colleague', organisation: 'the house', public: 'people outside',
};
const COST = ['', 'a little', 'a good deal', 'dearly'];
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');

export const en = {
  needs: (needs: readonly Need[]): string => listed(needs.map((n) => NEED[n])),
  asks: {
    understand: 'What made you read it that way?',
    apply: 'What did you take the page to be for?',
    act: 'What were you weighing?',
    share: 'Who else should know?',
  },
  reading: {
    none: 'you went ahead without putting a reading into words',
    noneBecause: 'a reading that is put into words can be checked, and one that is only felt cannot',
    right: 'you had read what this was about',
    rightBecause: (cue: string | null): string => cue === null
      ? 'what you had heard by then pointed there' : `what you had noticed pointed there: ${lower(cue)}`,
    lucky: 'you were right, and a little ahead of what you knew',
    luckyBecause: 'little had come up by then that told this apart from something else',
    wrong: (need: string): string => `something else was going on: ${lower(need)}`,
    wrongBecause: (cue: string, from: string): string => `there was something that spoke for it, at ${from}: ${lower(cue)}`,
    wrongFar: 'little that was in reach would have told you',
  },
  act: {
    sound: 'that was about as good a step as there was',
    soundBecause: (needs: string): string => `it went towards ${needs}, and kept the next step open`,
    costly: 'that step closed a better way',
    costlyBecause: (better: string): string => `from what had come up, this had more in it: “${better.replace(/[.]$/, '')}”`,
    harm: (party: Party): string => `it cost ${PARTY[party]} a good deal`,
    harmBecause: 'what helps one person at another’s heavy cost does not hold',
  },
  page: {
    'fits-followed': (purpose: string): string => `The page fitted here. It is there because ${lower(purpose)}, and that was so.`,
    'fits-set-aside': (purpose: string): string => `The page fitted here and was not followed. It is there because ${lower(purpose)}, and that still held.`,
    'misleads-recited': (purpose: string): string => `The page was followed where it did not fit. It is there because ${lower(purpose)}, and that was not the matter.`,
    'misleads-adapted': (purpose: string): string => `The page did not fit as written. You kept what it is for: ${lower(purpose)}.`,
    'misleads-ignored': (purpose: string): string => `The page did not fit, and it was left aside. What it is for was nobody’s then: ${lower(purpose)}.`,
  } satisfies Record<PageCell, (purpose: string) => string>,
  pageBecause: {
    'fits-followed': (purpose: string): string => `it is there because ${lower(purpose)}, and that was so here`,
    'fits-set-aside': (purpose: string): string => `it is there because ${lower(purpose)}, and that still held`,
    'misleads-recited': (purpose: string): string => `it is there because ${lower(purpose)}, and that was not the matter here`,
    'misleads-adapted': (purpose: string): string => `it is there because ${lower(purpose)}, and you saw to that`,
    'misleads-ignored': (purpose: string): string => `it is there because ${lower(purpose)}, and nobody saw to that`,
  } satisfies Record<PageCell, (purpose: string) => string>,
  pageThink: {
    'fits-followed': 'following it was the service here',
    'fits-set-aside': 'the page would have served',
    'misleads-recited': 'the page answered another question than theirs',
    'misleads-adapted': 'that is what a page is for, kept in another way',
    'misleads-ignored': 'leaving it aside was right, and its purpose could have come along',
  } satisfies Record<PageCell, string>,
  cap: {
    harm: 'Somebody was left badly off, and no good turn elsewhere makes up for that.',
    safety: 'A rule that keeps people safe was set aside where it held.',
    law: 'A rule of law was set aside where it held.',
  },
  road: {
    good: (needs: string): string => `It goes towards ${needs}.`,
    wrongIf: (need: string): string => `It would be wrong for somebody who wants ${lower(need)}.`,
    never: 'It would be wrong only where there is no time for it.',
  },
  means: {
    used: 'You did that.', followed: 'You followed it.',
    towards: (needs: string): string => `It goes towards ${needs}, and that was wanted.`,
    beside: (needs: string): string => `It goes towards ${needs}. That was not what this was about.`,
    nothing: 'By itself it meets nothing that was wanted.',
    leave: (name: string): string => `It is not yours alone: it takes a yes from ${name}.`,
    breach: { safety: 'It sets aside what keeps people safe.', law: 'It goes against the law.' },
    costs: (party: Party, cost: number): string => `It costs ${PARTY[party]} ${COST[Math.min(3, cost)] ?? ''}.`,
    sound: 'It was there to be had, and nobody is much the worse for it.',
    soundWithLeave: 'With that yes it was there to be had, and nobody is much the worse for it.',
    fits: (purpose: string): string => `The page fitted. It is there because ${lower(purpose)}, and that was so.`,
    misleads: (purpose: string): string => `The page did not fit as written. It is there because ${lower(purpose)}, and that was not the matter.`,
  },
  commitments: {
    look: 'Before I answer, I look once at what they carry and where they stand.',
    ask: 'I ask what it is for before I say what the rule is.',
    purpose: 'When a page does not fit, I keep what it is for.',
    follow: 'When a page fits, I follow it and say why it is there.',
    own: 'I use what is mine to decide before I hand it on.',
    read: 'I say to myself what I think is going on before I act on it.',
  },
} as const;
