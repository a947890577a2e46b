/** What the page says of words and moves of the player's own; it arrives with the sheets. English. */
import type { Move } from '../scenario/index.ts';

/** The ways to put something together, in the order in which they are offered. */
export const VERBS = [
  'ask', 'acknowledge', 'apologise', 'explain', 'offer', 'propose', 'promise', 'follow', 'involve', 'refuse', 'escalate',
] as const;
export type Verb = (typeof VERBS)[number];

const verbs: Record<Verb, string> = {
  ask: 'Ask', acknowledge: 'Say what you see', apologise: 'Say sorry', explain: 'Explain', offer: 'Offer',
  propose: 'Put to them', promise: 'Promise', follow: 'Go by the book', involve: 'Bring somebody in',
  refuse: 'Say no', escalate: 'Hand it on',
};

/** What is done, as the transcript has it; `about` is a name, a note or a means, or null. */
const deeds: Record<Verb, (about: string | null) => string> = {
  ask: (about) => (about === null ? 'You ask how things stand with them.' : `You ask about this: ${about}`),
  acknowledge: (about) => (about === null ? 'You say what this must be like.' : `You say what you have noticed: ${about}`),
  apologise: (about) => (about === null ? 'You say that you are sorry.' : `You say that you are sorry for this: ${about}`),
  explain: (about) => (about === null ? 'You explain why it is so.' : `You explain what the page is for: ${about}`),
  offer: (about) => `You offer this: ${about ?? ''}`,
  propose: (about) => `You ask if this would do: ${about ?? ''}`,
  promise: (about) => `You give your word on this: ${about ?? ''}`,
  follow: (about) => `You do as the page says: ${about ?? ''}`,
  involve: (about) => `You bring somebody in: ${about ?? ''}`,
  refuse: (about) => (about === null ? 'You say no.' : `You say no to this: ${about}`),
  escalate: () => 'You hand the matter on.',
};

const moves: Record<Move, string> = {
  acknowledge: 'you see how it is for them', 'ask-open': 'an open question', 'ask-closed': 'a plain question',
  restate: 'what they told you, said back', explain: 'a reason', inform: 'a fact', offer: 'an offer',
  'propose-new': 'a new idea', 'invite-choice': 'the choice is theirs', 'take-ownership': 'you take it on',
  promise: 'a promise', involve: 'somebody brought in', escalate: 'handing it on', recite: 'the rule',
  refuse: 'a no', deflect: 'not yours to answer for', apologise: 'an apology', reassure: 'reassurance',
  compensate: 'something to make up for it', greet: 'a greeting', thank: 'thanks', close: 'rounding off',
};

export const ownWords = {
  heading: 'Your own move',
  hint: 'For what is not on the slips: what you do, and what it is about.',
  verbHeading: 'What do you do?', aboutHeading: 'About what?', person: 'to whom?',
  groups: { means: 'What is in your power', pages: 'Pages of the handbook', notes: 'What you noticed', things: 'What is here', people: 'Who could help' },
  general: 'In general', nothing: 'There is nothing here for that.',
  go: 'Do it',
  verbs, deeds, moves,
  readAs: 'Read as', none: 'No move was read in this. It is said as it stands.',
  same: (text: string) => `the same as “${text}”`, notSame: 'No, I mean something else',
  hurtful: 'words that hurt',
  about: 'about', takeOut: (what: string) => `Take out: ${what}`, more: 'Something is missing', less: 'Done',
  sayIt: 'Say it so', change: 'Change the words', reading: 'Reading your words …',
};
