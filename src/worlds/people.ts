import type { Person, Scenario } from '../scenario/index.ts';
import type { Drawn } from './draw.ts';

/** The id of who is served; their name is drawn anew in every run. */
export const CUSTOMER = 'customer';

/** A plain case leaves the person more patience, a hard one less. */
const MORE_PATIENCE = { 1: 1, 2: 0, 3: 0 } as const;

/** Who is served, in the manner of the voice that was drawn. */
export function customer({ matter, voice: { it: voice }, pronoun, difficulty, dice }: Drawn): Person {
  return {
    role: matter.it.customer, pronoun,
    age: dice('age').pick(voice.ages),
    figure: dice('figure').pick(matter.it.figures ?? ['standing']),
    mood: voice.mood,
    patience: voice.patience + MORE_PATIENCE[difficulty],
    trust: 2,
    waits: voice.waits, notices: voice.notices, puzzled: voice.puzzled, reacts: voice.reacts,
  };
}

/** The customer, the colleagues who are about, and whoever else is spoken of or speaks. */
export function peopleOf(drawn: Drawn, rest: unknown): Scenario['people'] {
  const told = JSON.stringify([rest, drawn.world.people]);
  const about = Object.entries(drawn.world.people).filter(([id]) =>
    drawn.matter.it.colleagues.includes(id) || told.includes(`{${id}}`) || told.includes(`"who":"${id}"`));
  return { [CUSTOMER]: customer(drawn), ...Object.fromEntries(about) };
}
