import type { PlayerView } from '../../../engine/index.ts';
import type { Move, Topic } from '../../../scenario/index.ts';
import type { ownWords, Verb } from '../../words.own.en.ts';

/** Something that a move can be about. */
export interface About {
  /** Null stands for nothing in particular. */
  readonly topic: Topic | null;
  readonly text: string;
}
type Group = keyof typeof ownWords.groups;

/** Which move a verb is, and what it can be about; `general` says that it needs nothing. */
export const VERB_OF: Readonly<Record<Verb, { readonly move: Move; readonly groups: readonly Group[]; readonly general: boolean }>> = {
  ask: { move: 'ask-open', groups: ['notes', 'things'], general: true },
  acknowledge: { move: 'acknowledge', groups: ['notes'], general: true },
  apologise: { move: 'apologise', groups: ['notes'], general: true },
  explain: { move: 'explain', groups: ['pages'], general: true },
  offer: { move: 'offer', groups: ['means'], general: false },
  propose: { move: 'invite-choice', groups: ['means'], general: false },
  promise: { move: 'promise', groups: ['means'], general: false },
  follow: { move: 'inform', groups: ['pages'], general: false },
  involve: { move: 'involve', groups: ['people'], general: false },
  refuse: { move: 'refuse', groups: ['means', 'pages'], general: true },
  escalate: { move: 'escalate', groups: [], general: true },
};

const LISTS: Readonly<Record<Group, (view: PlayerView) => About[]>> = {
  means: (view) => view.means.map(({ id, text }) => ({ topic: `resource:${id}`, text })),
  pages: (view) => view.handbook.map(({ id, title }) => ({ topic: `page:${id}`, text: title })),
  notes: (view) => view.notebook.map(({ cue, note }) => ({ topic: `cue:${cue}`, text: note })),
  things: (view) => view.things.map(({ id, name }) => ({ topic: `thing:${id}`, text: name })),
  people: (view) => view.people.filter(({ ask }) => ask !== null).map(({ id, name, role }) => ({ topic: `person:${id}`, text: `${name}, ${role}` })),
};

/** What a verb can be about in this situation, in groups that are not empty. */
export function aboutsOf(verb: Verb, view: PlayerView): { readonly group: Group; readonly items: readonly About[] }[] {
  return VERB_OF[verb].groups
    .map((group) => ({ group, items: LISTS[group](view) }))
    .filter(({ items }) => items.length > 0);
}

/** A topic in the words of this situation, or null where the view does not know it. */
export function topicText(view: PlayerView, topic: Topic): string | null {
  return Object.values(LISTS).flatMap((list) => list(view)).find((about) => about.topic === topic)?.text ?? null;
}
