import type { PersonView, PlayerView } from '../engine/index.ts';
import type { Words } from './words.en.ts';

/** The name of a person or thing by its id; the id itself where nobody knows better. */
export function nameOf(view: PlayerView, id: string): string {
  return view.people.find((person) => person.id === id)?.name
    ?? view.things.find((thing) => thing.id === id)?.name
    ?? id;
}

/** “her” for the person served, “Marek’s” for anybody else: who is meant must be plain to the ear. */
function whose(view: PlayerView, person: PersonView, words: Words): string {
  return person.id === view.customer
    ? words.person.whose[person.pronoun]
    : words.person.someones(person.name);
}

/** A change of mood as it can be seen, heard or read; null for somebody who is not there. */
export function moodSentence(view: PlayerView, who: string, to: PersonView['mood'], words: Words): string | null {
  const person = view.people.find((one) => one.id === who);
  if (person === undefined) return null;
  const owner = whose(view, person, words);
  if (person.figure === 'phone') return words.person.voices[to](owner, words.person.voice);
  if (person.figure === 'chat') return words.person.voices[to](owner, words.person.tone);
  return words.person.faces[to](owner);
}

/** How the served person is just now, as far as a body shows it: “strained, hears you out, short of patience”. */
export function bearing(view: PlayerView, words: Words): string {
  const person = view.people.find((one) => one.id === view.customer);
  const mood = person === undefined ? [] : [words.person.moods[person.mood]];
  return [...mood, words.person.trust[view.trust], words.person.patience[view.patience]].join(', ');
}
