/**
 * The closed lists of the situation model. The schema, the stage, the page and
 * the score all read them from here. No zod in this file: it goes to the player.
 */

export const INDUSTRIES = [
  'hospitality', 'retail', 'food', 'medical', 'financial', 'professional-services',
  'technology', 'telecoms', 'manufacturing-logistics', 'government',
] as const;
export type Industry = (typeof INDUSTRIES)[number];

export const LEVELS = ['front-line', 'internal-provider', 'manager', 'executive'] as const;
export type Level = (typeof LEVELS)[number];

/** What a person can be after, whatever they ask for. Weighted 1 to 3 in a truth. */
export const NEEDS = [
  'certainty', 'time', 'dignity', 'safety', 'control', 'recognition', 'ease',
  'belonging', 'expertise', 'money', 'privacy', 'fairness',
] as const;
export type Need = (typeof NEEDS)[number];

/** What an utterance or deed does, in its situation. */
export const MOVES = [
  'acknowledge', 'ask-open', 'ask-closed', 'restate', 'explain', 'inform', 'offer',
  'propose-new', 'invite-choice', 'take-ownership', 'promise', 'involve', 'escalate',
  'recite', 'refuse', 'deflect', 'apologise', 'reassure', 'compensate', 'greet',
  'thank', 'close',
] as const;
export type Move = (typeof MOVES)[number];

/** What a face and a posture can show. */
export const MOODS = [
  'warm', 'relieved', 'calm', 'amused', 'tired', 'worried', 'strained', 'suspicious',
  'hurt', 'angry', 'withdrawn',
] as const;
export type Mood = (typeof MOODS)[number];

/** How a person answers what no choice foresees: to a kindness, a slight, a question that brings nothing new … */
export const TONES = ['softens', 'repeats', 'hardens', 'answers', 'listens', 'declines', 'asks-back'] as const;
export type Tone = (typeof TONES)[number];

/** What can be talked of: each is named `kind:id`. */
export const TOPIC_KINDS = ['resource', 'page', 'cue', 'thing', 'person', 'need'] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];
export type Topic = `${TopicKind}:${string}`;

/** Whom a run leaves better or worse off. */
export const PARTIES = ['customer', 'colleague', 'organisation', 'public'] as const;
export type Party = (typeof PARTIES)[number];

export const SETTINGS = [
  'hotel-lobby', 'shop-counter', 'kitchen-pass', 'hospital-ward', 'bank-desk',
  'meeting-room', 'it-helpdesk', 'call-floor', 'warehouse-dock', 'town-hall-window',
  'managers-office', 'board-room',
] as const;
export type Setting = (typeof SETTINGS)[number];

export const LIGHTS = ['day', 'dusk', 'night'] as const;
export type Light = (typeof LIGHTS)[number];

/** Things that the stage can draw when a scene or an ending says so. */
export const BEATS = [
  'queue-grows', 'queue-shrinks', 'colleague-enters', 'colleague-leaves', 'phone-rings',
  'phone-stops', 'door-opens', 'door-closes', 'screen-lights', 'form-stamped',
  'hands-over', 'customer-sits', 'customer-steps-closer', 'customer-turns-away',
  'customer-leaves', 'child-sleeps', 'rain-starts', 'lights-dim', 'clock-moves-on',
] as const;
export type Beat = (typeof BEATS)[number];

export const OUTCOMES = ['settled', 'open', 'lost'] as const;
/** How the matter stands when a run ends: closed with the person, still to be done, or the person is gone. */
export type Outcome = (typeof OUTCOMES)[number];

/** Longest lines, in characters. A second-language reader on a phone sets them. */
export const LENGTH = { line: 240, choice: 120, note: 70, brief: 420, page: 420, story: 480 } as const;

/** Trust runs from 0 to 5 and opens at 2 unless a person says otherwise. */
export const TRUST = { least: 0, most: 5, opens: 2 } as const;
/** Patience is a count of decisions the person will bear. */
export const PATIENCE = { least: 0, most: 12 } as const;
