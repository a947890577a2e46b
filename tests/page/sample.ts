import type { Report } from '../../src/debrief/index.ts';
import type { PlayerView } from '../../src/engine/index.ts';
import type { Answers, Card, SessionState, Settings, Turn } from '../../src/session/index.ts';

/** Plain data of the shape that a session gives: one situation at a hotel desk. */
export const settings: Settings = {
  textSize: 'normal', contrast: 'auto', theme: 'auto', motion: 'auto', sound: false, volume: 'medium', captions: true,
  shortcuts: true, pace: 'normal', askBeforeSpeaking: false,
};

export const cards: readonly Card[] = [
  {
    id: 'midnight-cot', title: 'A cot at midnight', blurb: 'A mother, a sleeping child, and no cot left in the house. She has not gone up to the room yet.',
    minutes: 7, industry: 'hospitality', level: 'front-line', role: 'night receptionist', setting: 'hotel-lobby', light: 'night', notes: ['a tired child'], returns: false,
  },
  {
    id: 'two-laptops', title: 'Two laptops by noon', blurb: 'A colleague from the ward wants two machines without a ticket, and will not say what for.',
    minutes: 8, industry: 'technology', level: 'internal-provider', role: 'service desk engineer', setting: 'it-helpdesk', light: 'day', notes: [], returns: false,
  },
  {
    id: 'green-numbers', title: 'Green numbers', blurb: 'Your team’s calls are the shortest on the floor. One of your people asks for ten minutes.',
    minutes: 10, industry: 'telecoms', level: 'manager', role: 'team lead on the call floor', setting: 'call-floor', light: 'day', notes: ['pressure at work'], returns: false,
  },
];

const look = { skin: 1, hair: 2, hairColour: 0, clothes: 1, colour: 3, extra: 0 };

export const view: PlayerView = {
  scenario: {
    id: 'midnight-cot', title: 'A cot at midnight', industry: 'hospitality', level: 'front-line', setting: 'hotel-lobby', light: 'night',
    role: 'night receptionist',
    brief: 'You are alone on the desk until six. The last cot went to room 212 an hour ago. Marek, the porter, can be rung. Two more guests are due before one o’clock, and the night manager is asleep at home.',
  },
  seed: 'abc', turn: 0, customer: 'guest',
  people: [
    { id: 'guest', name: 'Amina Yusuf', role: 'guest', pronoun: 'she', age: 'grown', figure: 'standing', look, mood: 'strained', ask: null },
    { id: 'porter', name: 'Marek Nowak', role: 'night porter', pronoun: 'he', age: 'old', figure: 'phone', look, mood: 'calm', ask: { button: 'Ring Marek', asked: false } },
  ],
  patience: 'some', trust: 'some',
  choices: [
    { id: 'ask-evening', kind: 'say', text: 'What would make tonight work for you and the little one?', commits: false },
    { id: 'quote-page', kind: 'say', text: 'Extra bedding is ordered before six. I can put it down for tomorrow night.', commits: false },
    { id: 'walk-up', kind: 'do', text: 'Take the spare key and walk up to the room with them.', commits: true },
    { id: 'ask-212', kind: 'say', text: 'I can ask room 212 whether they still need theirs, if you give me ten minutes.', commits: false },
  ],
  things: [
    { id: 'suitcase', name: 'the green suitcase', picture: 'suitcase', at: 'floor', looked: false },
    { id: 'keys', name: 'the board with the keys', picture: 'keys', at: 'wall', looked: true },
    { id: 'screen', name: 'the booking on the screen', picture: 'computer', at: 'counter', looked: false },
    { id: 'clock', name: 'the clock', picture: 'clock', at: 'wall', looked: false },
  ],
  handbook: [
    { id: 'extra-bedding', title: 'Extra bedding', text: 'Extra bedding is requested before 18:00 and billed per night. The desk does not open the linen room.', purpose: 'housekeeping leaves at 18:00', owner: 'head housekeeper', waivedBy: 'night manager', opened: false },
    { id: 'room-moves', title: 'Moving a guest to another room', text: 'A guest may be moved to a room of the same class. Upgrades are signed by the manager.', purpose: 'rooms are sold by class', owner: 'front office', waivedBy: null, opened: false },
  ],
  means: [{ id: 'swap-room', text: 'Move them to a room on the ground floor.' }],
  notebook: [
    { cue: 'keycard', way: 'sight', note: 'turns the key card over and over', text: 'She turns the key card over and over.', from: 'Amina Yusuf' },
    { cue: 'flight', way: 'record', note: 'checks out at five tomorrow', text: 'The booking says five.', from: 'the booking on the screen' },
  ],
  reading: {
    options: {
      want: [{ key: 'w1', text: 'a cot in the room tonight' }, { key: 'w2', text: 'money off the bill' }, { key: 'w3', text: 'a bigger room' }, { key: 'w4', text: 'a cot for tomorrow' }],
      need: [{ key: 'n1', text: 'to stop worrying about the balcony door' }, { key: 'n2', text: 'to sleep before an early flight' }, { key: 'n3', text: 'to be told who is to blame' }, { key: 'n4', text: 'to have it settled before a cousin arrives' }],
      value: [{ key: 'v1', text: 'being taken seriously as a parent' }, { key: 'v2', text: 'straight answers about what is possible' }, { key: 'v3', text: 'a quiet word rather than a fuss' }, { key: 'v4', text: 'not having to ask twice' }],
    },
    committed: null,
  },
  ended: null,
};

export const opening: Turn = {
  decision: null,
  events: [
    { type: 'seen', text: 'A woman sets down a green suitcase. A child sleeps on her shoulder.' },
    { type: 'line', who: 'guest', text: 'Nobody told me there would be no cot. We have been travelling since this morning.' },
  ],
};

/** A turn with everything in it, in the order an engine gives it. */
export const answered: Turn = {
  decision: { kind: 'choose', choice: 'ask-evening' },
  events: [
    { type: 'said', text: 'What would make tonight work for you and the little one?', choice: 'ask-evening' },
    { type: 'line', who: 'guest', text: 'I just want to close a door and know that it is closed.' },
    { type: 'surfaced', cue: 'door', way: 'phrase', from: 'guest', text: 'I just want to close a door and know that it is closed.', note: 'speaks of a door that closes' },
    { type: 'seen', text: 'She shifts the child to her other shoulder.' },
    { type: 'mood', who: 'guest', from: 'strained', to: 'worried' },
  ],
};

export const answers: Answers = {
  step: 'understand', understand: { reading: null, words: '' }, apply: { deeds: [], words: '' },
  act: { ideas: [], words: '' }, share: { when: '', because: '', unless: '' }, commitment: '',
  tried: {}, firsts: {}, moments: [], recalled: [], shared: '',
};

export const report: Report = {
  format: 1,
  truth: {
    id: 'unsafe-room', want: 'a cot in the room tonight', need: 'to stop worrying about the balcony door', value: 'being taken seriously as a parent',
    story: 'The balcony door on the fourth floor does not lock. She tried it twice before she came down, and did not want to sound like one of those mothers. A cot would have kept her son away from it. So would a room on the ground floor.',
  },
  bands: { understand: 'steady', apply: 'finding-a-way', act: 'strong', whole: 'steady' },
  cap: null,
  figures: null,
  facets: [
    { facet: 'want', picked: 'a cot in the room tonight', there: 'a cot in the room tonight', couldTell: true },
    { facet: 'need', picked: 'to sleep before an early flight', there: 'to stop worrying about the balcony door', couldTell: true },
    { facet: 'value', picked: null, there: 'being taken seriously as a parent', couldTell: false },
  ],
  cues: [
    { cue: 'keycard', way: 'sight', text: 'She turns the key card over and over and has not gone up.', note: 'turns the key card over and over', from: 'Amina Yusuf', status: 'noticed', turn: 1, spoke: 'for' },
    { cue: 'log', way: 'record', text: 'The night log has a line about 412: door sticks.', note: 'log: door in 412 sticks', from: 'the night log', status: 'missed', turn: null, spoke: 'for' },
    { cue: 'tag', way: 'sight', text: 'The tag is for tomorrow.', note: 'flight tomorrow', from: 'the green suitcase', status: 'absent', turn: null, spoke: 'neither' },
  ],
  pages: [{ page: 'extra-bedding', title: 'Extra bedding', cell: 'misleads-recited', how: 'follows', moment: { turn: 2, text: 'Extra bedding is ordered before six.' }, because: 'Bedding for tomorrow does not close a door tonight.' }],
  principles: [{ id: 'ask-first', deed: 'Found out what it was for before offering anything.', moment: { turn: 1, text: 'What would make tonight work for you and the little one?' } }],
  comments: [
    { question: 'understand', moment: { turn: 1, text: 'What would make tonight work for you and the little one?' }, cue: 'turns the key card over and over', think: 'that opened the way', because: 'she had not said anything of the room until then', ask: 'What were you weighing?' },
    { question: 'apply', moment: { turn: 2, text: 'Extra bedding is ordered before six.' }, cue: null, think: 'the page answered another question than hers', because: 'The page is there because housekeeping has gone home.', ask: 'What would the page’s owner have said?' },
    { question: 'act', moment: { turn: 3, text: 'Take the spare key and walk up to the room with them.' }, cue: null, think: 'going up settled more than words', because: 'the door could be tried there and then', ask: 'Who else should know of that door?' },
  ],
  roads: [
    { from: { turn: 1, text: 'What would make tonight work for you and the little one?' }, steps: ['Look at the night log', 'Offer room 104 on the ground floor'], leads: 'A room without a balcony', good: 'It keeps the child away from the door at no cost to 212.', wrongIf: 'It would be wrong for somebody who wants to sleep before an early flight.' },
    { from: { turn: 2, text: 'Extra bedding is ordered before six.' }, steps: ['Ring Marek', 'Have him see to the lock'], leads: 'A door that locks', good: 'It mends the thing itself, for the next guest too.', wrongIf: 'It would be wrong with Marek alone and a full house.' },
  ],
  ideas: ['Have the porter look at the lock while they wait', 'Move them to the ground floor'],
  commitments: ['Ask what it is for before I say what we have', 'Look at the log before I answer'],
  means: [
    { topic: 'resource:porter', text: 'Have the porter look at the lock while they wait', weight: 'leave', says: ['It goes towards being safe, and that was wanted.', 'It is not yours alone: it takes a yes from Marek.'] },
    { topic: 'resource:free-night', text: 'Take the night off the bill', weight: 'harms', says: ['It goes towards the money. That was not what this was about.', 'It costs the house a good deal.'] },
  ],
};

/** A counter with two worlds to draw from. */
export const counter: SessionState['counter'] = {
  date: '2026-11-22', finding: null, trouble: null, typed: '',
  offers: [{ industry: 'medical', levels: ['front-line'] }, { industry: 'financial', levels: ['front-line', 'manager'] }],
  day: { scenario: 'bank-branch-bbqafs00', industry: 'financial', level: 'manager', minutes: 6 },
};

export const state: SessionState = {
  screen: { name: 'library' }, library: cards, runs: [], settings, notices: [], onDevice: 'unknown', view: null, turns: [], draft: null, answers, report: null,
  aside: null, weighed: null, openings: [], pair: null, due: [], counter, lookingBack: { growth: null, map: null, review: null, language: null },
  deeds: [
    { id: 'ask-first', deed: 'Found out what it was for before offering anything.', name: 'Its name' },
    { id: 'own-it', deed: 'Stayed with it myself instead of handing it on.', name: 'Its name' },
    { id: 'say-limits', deed: 'Said plainly what could not be done, and why.', name: 'Its name' },
    { id: 'fit-page', deed: 'Kept what a page is for, where its words did not fit.', name: 'Its name' },
  ],
};

export const playing: SessionState = { ...state, screen: { name: 'play' }, view, turns: [opening] };
