/**
 * All interface text in English. A translation is a second file of this shape.
 * What authors and players write is never in here.
 */
import type { Facet, Sureness } from '../engine/index.ts';
import type { Industry, Level, Mood, Outcome } from '../scenario/index.ts';
import { captions } from './words.captions.en.ts';


const industries: Record<Industry, string> = {
  hospitality: 'Hotels', retail: 'Shops', food: 'Kitchens', medical: 'Care', financial: 'Banks',
  'professional-services': 'Consulting', technology: 'Technology', telecoms: 'Telecoms',
  'manufacturing-logistics': 'Warehouses', government: 'Town halls',
};
const levels: Record<Level, string> = {
  'front-line': 'Front line', 'internal-provider': 'Behind the scenes', manager: 'Manager', executive: 'Executive',
};

/** How a change of mood is told, from what can be seen. `whose` opens the sentence: “Her”, “Marek’s”. */
const faces: Record<Mood, (whose: string) => string> = {
  warm: (whose) => `${whose} face warms.`,
  relieved: (whose) => `${whose} shoulders come down.`,
  calm: (whose) => `${whose} face settles.`,
  amused: (whose) => `${whose} mouth gives way to a smile.`,
  tired: (whose) => `${whose} shoulders sink.`,
  worried: (whose) => `${whose} brow tightens.`,
  strained: (whose) => `${whose} jaw sets.`,
  suspicious: (whose) => `${whose} eyes narrow.`,
  hurt: (whose) => `${whose} face falls.`,
  angry: (whose) => `${whose} face darkens.`,
  withdrawn: (whose) => `${whose} face closes.`,
};
/** The same where nobody can be seen: `what` is the voice, or the tone of the lines. */
const voices: Record<Mood, (whose: string, what: string) => string> = {
  warm: (whose, what) => `${whose} ${what} warms.`,
  relieved: (whose, what) => `${whose} ${what} eases.`,
  calm: (whose, what) => `${whose} ${what} settles.`,
  amused: (whose, what) => `${whose} ${what} lightens.`,
  tired: (whose, what) => `${whose} ${what} goes flat.`,
  worried: (whose, what) => `${whose} ${what} turns uneasy.`,
  strained: (whose, what) => `${whose} ${what} tightens.`,
  suspicious: (whose, what) => `${whose} ${what} turns careful.`,
  hurt: (whose, what) => `${whose} ${what} drops.`,
  angry: (whose, what) => `${whose} ${what} hardens.`,
  withdrawn: (whose, what) => `${whose} ${what} turns short.`,
};
const moods: Record<Mood, string> = {
  warm: 'warm', relieved: 'relieved', calm: 'calm', amused: 'amused', tired: 'tired', worried: 'worried',
  strained: 'strained', suspicious: 'wary', hurt: 'hurt', angry: 'angry', withdrawn: 'closed',
};
const sure: Record<Sureness, string> = { 1: 'a guess', 2: 'fairly sure', 3: 'sure' };
const facets: Record<Facet, string> = { want: 'They ask for', need: 'They are after', value: 'What counts for them' };
const outcomes: Record<Outcome, string> = {
  settled: 'The matter is settled.', open: 'The matter is still open.', lost: 'They are gone.',
};

export const en = {
  name: 'Unscripted',
  busy: 'One moment …',
  close: 'Close',
  back: 'Back',
  dismiss: 'Put away',
  notices: 'Messages',
  library: {
    heading: 'Unscripted',
    breath: 'Somebody stands in front of you, and no page of the handbook quite covers it. Read them, decide what to say or do, see what follows, then think it over. Nobody is watching; nothing leaves this device.',
    board: 'The board',
    pick: 'Take one down. Each is five to ten minutes.',
    minutes: (n: number) => (n === 1 ? 'about a minute' : `about ${n} minutes`),
    asA: (role: string) => `You: ${role}`,
    notes: 'Touches on',
    filters: 'Show',
    industry: 'Where', level: 'Your part', kind: 'Before now',
    kinds: { new: 'New to you', played: 'Played before', unfinished: 'In the middle' },
    all: 'Show all',
    none: 'Nothing on the board is all of that at once.',
    shown: (n: number, of: number) => `${n} of ${of} on the board`,
    continue: 'Continue',
    continueWith: (title: string) => `Continue: ${title}`,
    left: (turns: number) => (turns === 1 ? 'You left after one step.' : `You left after ${turns} steps.`),
    thinking: 'You were thinking it over.',
    played: 'You have met this one. It may go differently now.',
    met: 'met',
    kept: 'You meant to',
    keptFrom: (title: string) => `after “${title}”`,
    settings: 'Settings',
    returns: 'They may come back, and remember.',
    due: 'Coming back to you', dueAsk: 'Has there been a chance?', did: 'Yes, I did', notYet: 'Not yet',
    didBack: 'Good. It comes back once more, later.', notYetBack: 'It comes back later.',
    growth: 'Growth', journal: 'Journal', language: 'Principles',
  },
  aside: {
    watching: 'The run, seen again', shared: 'Somebody’s run',
    step: (turn: number, of: number) => (turn === 0 ? `The opening, before the first of ${of} steps.` : `Step ${turn} of ${of}.`),
    next: 'Next step', before: 'Step back', whatIf: 'What if, from here?', play: 'Meet them yourself',
    back: 'Back to where you were', leave: 'To the board',
    exploring: 'What if …', exploringHint: 'Another road, in the same truth. Nothing of it is kept or scored.',
  },
  takeFile: 'Take a file of everything',
  play: {
    back: 'Back to the board',
    you: 'You',
    heading: 'What do you say or do?',
    talk: 'Just now',
    armed: 'Press again to say it.',
    armedDeed: 'Press again to do it.',
    takeBack: 'Take it back',
    ownLabel: 'In my own words',
    ownHint: 'In my own words …',
    ownSend: 'Say it',
    noted: (note: string) => `Noted: ${note}`,
    noteFrom: (from: string) => `from ${from}`,
    opened: (title: string) => `You open the handbook at “${title}”.`,
    openedSome: 'You open the handbook.',
    asked: (name: string) => `You turn to ${name}.`,
    waited: 'You let a moment pass.',
    silent: (name: string) => `${name} looks at you and says nothing.`,
    readKept: 'You keep your reading of them in mind.',
    refused: { 'not-offered': 'That is not open to you here.', unknown: 'That is not here.', ended: 'This is over.' },
    taken: (text: string) => `Ready to say: ${text}. Press again to say it, Escape takes it back.`,
    takenBack: 'Taken back.',
    captions,
  },
  /** The rest of it arrives with the sheet. */
  own: { open: 'Put together a move' },
  sound: { knob: 'Sound', on: 'Sound on.', off: 'Sound off.' },
  tools: {
    label: 'On your desk', around: 'Look around', handbook: 'Handbook', notebook: 'Notebook',
    transcript: 'What was said', wait: 'Wait', leave: 'Leave', settings: 'Settings',
  },
  person: {
    patience: { plenty: 'in no hurry', some: 'still waiting', little: 'short of patience', none: 'out of patience' },
    trust: { low: 'keeps a distance', some: 'hears you out', high: 'trusts you' },
    whose: { she: 'Her', he: 'His', they: 'Their' },
    someones: (name: string) => `${name}’s`,
    voice: 'voice', tone: 'tone',
    moods, faces, voices,
  },
  around: {
    heading: 'Look around',
    hint: 'A look takes a moment, and people notice where you look.',
    things: 'What is here',
    people: 'Whom you can ask',
    looked: 'looked at', asked: 'asked before',
    nobody: 'There is nobody to ask.',
  },
  handbook: {
    heading: 'Handbook', hint: 'What the house has written down.', empty: 'There is no page for this place.',
    purpose: 'What it is for', owner: 'Whose page', waivedBy: 'Who may set it aside', opened: 'read',
  },
  notebook: {
    heading: 'Notebook', empty: 'Nothing noted yet.',
    ways: { sight: 'seen', phrase: 'heard', record: 'looked up', word: 'told' },
    reading: 'My reading', noReading: 'What do they want, need and value?', open: 'Read this person', change: 'Read again',
  },
  reading: {
    heading: 'Before you go on: who is this?',
    headingFree: 'Who is this?',
    hint: 'One tap each, as far as you can tell. Nobody hears this.',
    facets, sure,
    sureness: 'How sure are you?',
    say: 'Go on with it', keep: 'Keep this', skip: 'Skip',
    step: 'You are about to',
  },
  transcript: { heading: 'What was said', opening: 'How it began', turn: (n: number) => `Step ${n}` },
  leave: {
    heading: 'Leave them standing there?',
    text: 'In the story you walk away, and it ends as it ends. To pause instead, go back to the board: your place is kept.',
    yes: 'Yes, walk away', no: 'Stay', board: 'Back to the board', again: 'Begin again from the first line',
  },
  ending: { over: 'It is over', outcomes, later: 'Later', debrief: 'Think it over', back: 'Back to the board' },
  industries, levels,
};

/** Everything the page says of itself. */
export type Words = typeof en;
