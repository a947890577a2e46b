/** Players who type: their words are read on the device as anybody's are. */
import type { Dice } from '../base/index.ts';
import type { Decision, Game } from '../engine/index.ts';
import { hear, type Hearing } from '../words/index.ts';
import { EXPERT } from './expert.ts';
import type { Player, Seat } from './types.ts';

const says = (text: string): Decision => ({ kind: 'say', text, choice: null });

/** What every course on service has on its slides. */
const KEYWORDS = [
  'sorry', 'understand', 'listen', 'empathy', 'apologise', 'help', 'solution', 'refund', 'safe', 'promise', 'thank you',
  'appreciate', 'feel', 'valued', 'customer', 'priority', 'manager', 'policy', 'resolve', 'together', 'concern', 'care',
];
const keywords = (dice: Dice): string[] => dice.shuffle(KEYWORDS).slice(0, 8);

/** Well-made sentences that fit anybody, and so nobody. */
const FLUENT = [
  'I can see that this has been a hard day for you, and that matters to me.',
  'Can you tell me a little more about what happened?',
  'So what you are telling me is that this has not gone the way it should.',
  'I am going to take this on myself and see it through.',
  'I am sorry that you have had to come to me with this.',
  'We will look into it and come back to you as soon as we can.',
  'Thank you for bearing with me. Is there anything else I can do?',
];

/** Words that hold a sentence together, and that somebody in a hurry leaves out. */
const SMALL = new Set('a an the is are was be been would could shall should may does has had just then so that really even all any some'.split(' '));

/** The same said short and plain, as by somebody who writes it in a second language. */
export function tersely(text: string): string {
  const words = text.toLowerCase().replaceAll(/\{[^}]*\}/g, ' ').replaceAll(/[^\p{Letter}\p{Number}\s’'-]/gu, ' ').split(/\s+/).filter((w) => w !== '');
  const kept = words.filter((word) => !SMALL.has(word));
  return (kept.length > 1 ? kept : words).join(' ');
}

type Typist = Extract<Player, { sees: 'view' }>;
const typist = (id: string, name: string, describe: string, text: (turn: number, dice: Dice) => string): Typist => ({
  id, name, describe, trick: true, sees: 'view', heard,
  decide: ({ turns }, dice) => says(text(turns.length, dice)),
});

const TERSE: Player = {
  id: 'terse', name: 'Terse expert', trick: false, sees: 'case', heard,
  describe: 'Judges as the expert does, and types it short and plain.',
  decide(seat, dice) {
    const decision = EXPERT.decide(seat, dice);
    if (decision.kind !== 'choose') return decision;
    const choice = seat.game.model.choices[decision.choice]!.choice;
    return says(tersely('say' in choice ? choice.say : choice.do));
  },
};

export const TYPISTS: readonly Player[] = [
  TERSE,
  typist('stuffer', 'Keyword stuffer', 'Types the words that a course rewards.', (_, dice) => keywords(dice).join(' ')),
  typist('shuffled', 'Stuffer, shuffled', 'Types the sentences of the fluent one with their words shuffled.', (turn, dice) => dice.shuffle(FLUENT[turn % FLUENT.length]!.split(' ')).join(' ')),
  typist('sentence-stuffer', 'Stuffer in sentences', 'Types the same words with full stops between.', (_, dice) => `${keywords(dice).join('. ')}.`),
  typist('fluent', 'Fluent but blind', 'Types well-made sentences that fit anybody.', (turn) => FLUENT[turn % FLUENT.length]!),
];

const hearings = new WeakMap<Game, Map<string, Hearing>>();

/** Reads what a player typed, as the game would. Names are left out, so that a text is read once for all runs. */
function heard(game: Game, { offers }: Pick<Seat, 'offers'>, decision: Decision): Decision {
  if (decision.kind !== 'say' || decision.choice !== null || decision.heard !== undefined) return decision;
  const known = hearings.get(game) ?? new Map<string, Hearing>();
  hearings.set(game, known);
  const ids = offers.map(({ id }) => id).toSorted();
  const key = `${decision.text}\n${ids.join()}`;
  const read = known.get(key) ?? hear(decision.text, game.scenario, ids.map((id) => ({ id, text: nameless(game, id) })));
  known.set(key, read);
  return { ...decision, ...read };
}

function nameless({ model }: Game, id: string): string {
  const choice = model.choices[id]!.choice;
  return ('say' in choice ? choice.say : choice.do).replaceAll(/\{[^}]*\}/g, '');
}
