/** What the pages of looking back say of themselves; they arrive with those pages. */
import type { Party } from '../scenario/index.ts';
import type { Asked, Reason } from '../growth/index.ts';
import type { Brought } from '../session/index.ts';

const asked: Record<Asked, string> = {
  understand: 'Reading the person', apply: 'Using what you know', act: 'What came of it', share: 'A rule put into words',
};
const transfer: Record<'practice' | 'near' | 'mid' | 'far' | 'tests', readonly [name: string, hint: string]> = {
  practice: ['Families you know', 'met before, in another draw'],
  near: ['New, and near', 'a trade you know, with what you have practised'],
  mid: ['New, and further off', 'another trade, or another mixture of principles'],
  far: ['New, and far', 'another trade and another mixture'],
  tests: ['Unseen tests', 'held back from practice'],
};
const reasons: Record<Reason['kind'], (deed: string) => string> = {
  first: () => 'A place to begin.',
  principle: (deed) => `You seldom do this where it would serve: ${deed}`,
  elsewhere: () => 'You have not been in this trade. What carries over?',
  test: () => 'Held back until now, to see what carries over to something unseen.',
  again: () => 'It went least well when you last met them.',
  pages: () => 'To tell a page that fits from one that only seems to.',
};
const parties: Record<Party, string> = {
  customer: 'the person served', colleague: 'a colleague', organisation: 'the house', public: 'people outside',
};
const counted = (n: number, one: string, more: string): string => (n === 1 ? `one ${one}` : `${n} ${more}`);

export const lookingBackWords = {
  label: 'Looking back',
  tabs: { growth: 'Growth', journal: 'Journal', language: 'Principles', review: 'What keeps going wrong' },
  loading: 'Looking back …',
  growth: {
    heading: 'Growth',
    none: 'Nothing yet. Once you have thought a situation over, it is counted here.',
    runs: (n: number) => `From ${counted(n, 'run', 'runs')} that you thought over. A word for the runs, not for you.`,
    howTo: 'Each line says a word, and how far it could be otherwise. The mark shows the same: the dot is the middle, the bar is where it lies nine times in ten. Where there is too little to go by, it says so.',
    what: 'What', word: 'So far', 
    few: (n: number, more: number) => `not enough yet: ${counted(n, 'run', 'runs')}, ${more} more would do`,
    wide: (n: number) => `not enough yet: ${counted(n, 'run differs', 'runs differ')} too widely`,
    nothing: 'nothing yet',
    reach: (word: string, from: string, to: string) => (from === to ? word : `${word}; it could be ${from} to ${to}`),
    questions: 'The four questions', asked,
    handbook: 'The handbook',
    fits: 'Followed, where the page fits', misleads: 'Followed, where the page misleads',
    telling: 'Telling the two apart',
    often: (times: string) => `${times} of the time`,
    some: ['hardly ever', 'seldom', 'about half', 'mostly', 'nearly always'] as const,
    apart: { not: 'not told apart so far', maybe: 'told apart, as it seems', clearly: 'clearly told apart' },
    carries: 'What carries over',
    carriesHint: 'Practice is one thing; the first meeting with somebody new is another. Near, further and far are counted by trade and by mixture of principles.',
    transfer,
    principles: 'What you do, where it would serve',
    places: 'Where', levels: 'Your part',
    lately: 'Lately', before: 'Before', now: 'The last ten',
    next: 'What to practise next', take: (title: string) => `Take up: ${title}`, reasons,
    maps: 'Maps', mapOf: (title: string) => `Map: ${title}`,
    limits: 'These marks come from a game. They say what you did here, under no pressure but the story’s. Nobody else sees them.',
  },
  journal: {
    heading: 'Journal',
    none: 'Nothing kept yet. Rules, ideas, promises and moments from your runs come to stand here.',
    search: 'Search', found: (n: number) => (n === 0 ? 'Nothing found' : counted(n, 'entry', 'entries')),
    kinds: { rule: 'Rule', idea: 'Idea', commitment: 'Promise', moment: 'Moment', words: 'In your words' },
    kindsAll: 'Show',
    rule: { when: 'When …', because: 'because …', unless: 'unless …' },
    edit: 'Change', remove: 'Take out', save: 'Keep it', cancel: 'Leave it',
    editOf: (text: string) => `Change: ${text}`, removeOf: (text: string) => `Take out: ${text}`,
    see: 'See it again', link: 'Link to this run', linked: 'The link is copied. Whoever opens it sees the run step by step.',
    linkLong: 'This run is too long for a link.', linkShown: 'Copy this link:',
    removeRun: 'Forget this run', removeRunSure: 'Really forget this run, with all that was kept of it?', removeRunYes: 'Yes, forget it', removeRunNo: 'Keep it',
    from: 'from', map: 'Map',
    out: 'Take it with you', markdown: 'As text (Markdown)', print: 'Print it', card: 'One card as a picture',
    cardHint: 'The picture holds your latest rule or promise and nothing else of you.',
    everything: 'Everything as one file', bring: 'Bring a file in',
    bringHint: 'Nothing that is here gives way: what differs is kept beside it.',
    brought: ({ taken, known, beside, damaged, problem }: Brought): string => {
      if (problem !== null) return `${problem} Nothing was changed.`;
      const parts = [
        taken > 0 ? `${counted(taken, 'run', 'runs')} brought in.` : '', beside > 0 ? `${counted(beside, 'run was', 'runs were')} kept beside yours of the same name.` : '',
        known > 0 ? `${counted(known, 'run was', 'runs were')} here already.` : '', damaged > 0 ? `${counted(damaged, 'record', 'records')} could not be read and ${damaged === 1 ? 'was' : 'were'} left out.` : '',
      ].filter((part) => part !== '');
      return parts.length === 0 ? 'There was nothing in it.' : parts.join(' ');
    },
    cardTitle: { rule: 'A rule of my own', commitment: 'What I try next', idea: 'An idea', moment: 'A moment', words: 'In my words' },
  },
  map: {
    heading: (title: string) => `Map: ${title}`,
    hint: 'Drag to move, or use the arrow keys; plus and minus come closer and go back.',
    key: { walked: 'walked', glimpsed: 'glimpsed', dark: 'dark' },
    seen: (walked: number, glimpsed: number, all: number) => `${walked} of ${all} places walked, ${glimpsed} glimpsed.`,
    endings: (walked: number, all: number) => `${walked} of ${all} endings.`,
    in: 'Come closer', out: 'Go back', whole: 'See all of it',
    truths: 'What was behind it', 
    scene: 'Scene', ending: 'Ending', dark: 'somewhere you have not been', glimpse: 'a place you have only glimpsed',
    list: 'As a list', leads: 'leads to', taken: 'taken', offered: 'seen, and left',
    pick: 'Press a place or a road on the map, or open the list.',
    whatIf: 'What if, from here?', see: 'See this moment',
    whatIfHint: 'In the same truth. Nothing of it is kept or scored.',
    outcomes: { settled: 'settled', open: 'left open', lost: 'lost' },
  },
  review: {
    heading: 'What keeps going wrong',
    hint: 'For those who can change the system. Bring in files that people took out of their journals; nothing leaves this device, and nobody is named.',
    files: 'Files', own: 'Look at the runs on this device', paste: 'Or paste the text of a file', read: 'Read it',
    runs: (runs: number, situations: number) => `${counted(runs, 'finished run', 'finished runs')} of ${counted(situations, 'situation', 'situations')}.`,
    few: 'What happened fewer than three times is left out: that is chance, not habit.',
    missed: 'Signs that were there and went by', missedHint: 'Could they stand where people look?',
    pages: 'Pages that are misapplied', pagesHint: 'Does the page say when it does not hold?',
    escalated: 'Handed on without need', escalatedHint: 'Do people know what is theirs to settle?',
    harmed: 'Left badly off', harmedHint: 'Who pays for the way it is done?',
    none: 'Nothing that keeps going wrong.', share: (times: number, of: number) => `${times} of ${of}`,
    party: (party: Party) => parties[party], where: 'at', print: 'Print it',
    unread: (n: number) => `${counted(n, 'record', 'records')} could not be read.`,
  },
};
