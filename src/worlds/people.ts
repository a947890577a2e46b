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

/** Whether some part names a person or lets them speak. */
function names(id: string, part: unknown): boolean {
  const told = JSON.stringify(part);
  return told.includes(`{${id}}`) || told.includes(`"who":"${id}"`);
}

/**
 * The customer, the colleagues who are about, and whoever else is spoken of or speaks. Who
 * works here and has no part in it stays out: they could be asked, and know nothing.
 */
export function peopleOf(drawn: Drawn, rest: unknown): Scenario['people'] {
  const { people } = drawn.world;
  const about = new Set(Object.keys(people).filter((id) => drawn.matter.it.colleagues.includes(id) || names(id, rest)));
  // A set is walked as it grows: who is about may speak of others.
  for (const one of about) for (const id of Object.keys(people)) if (names(id, people[one])) about.add(id);
  return { [CUSTOMER]: customer(drawn), ...Object.fromEntries(Object.entries(people).filter(([id]) => about.has(id))) };
}
