import type { GameEvent, PlayerView } from '../engine/index.ts';
import { captionsOf } from './captions.ts';
import { moodSentence, nameOf } from './people.ts';
import type { Words } from './words.en.ts';

/** One thing to read: somebody's words, or something that happened. */
export interface Told {
  readonly kind: 'mine' | 'deed' | 'speech' | 'seen' | 'sound' | 'note' | 'mood' | 'quiet';
  /** Whose words; null where nobody speaks. */
  readonly who: string | null;
  readonly text: string;
}

const told = (kind: Told['kind'], text: string, who: string | null = null): Told[] => [{ kind, text, who }];

/**
 * What an event is to a reader; nothing where it has no words of its own.
 * A phrase or a colleague's word comes as a line before it surfaces, so only its note is told.
 */
export function tellEvent(event: GameEvent, view: PlayerView, words: Words): readonly Told[] {
  const { play } = words;
  switch (event.type) {
    case 'said': return told('mine', event.text, play.you);
    case 'did': return told('deed', event.text, play.you);
    case 'line': return told('speech', event.text, nameOf(view, event.who));
    case 'seen': case 'plain': return told('seen', event.text);
    case 'surfaced': return [
      ...(event.way === 'sight' || event.way === 'record' ? told('seen', event.text) : []),
      ...told('note', play.noted(event.note)),
    ];
    case 'opened': return told('quiet', openedText(view, event.page, words));
    case 'asked': return told('quiet', play.asked(nameOf(view, event.person)));
    case 'waited': return told('quiet', play.waited);
    case 'read': return told('quiet', play.readKept);
    case 'mood': return told('mood', moodSentence(view, event.who, event.to, words) ?? '');
    case 'refused': return told('quiet', play.refused[event.reason]);
    case 'ended': case 'used': case 'page': case 'beat': return [];
  }
}

function openedText(view: PlayerView, id: string, words: Words): string {
  const page = view.handbook.find((one) => one.id === id);
  return page === undefined ? words.play.openedSome : words.play.opened(page.title);
}

const ORDER: Readonly<Record<Told['kind'], number>> = {
  mine: 0, deed: 0, quiet: 1, speech: 2, seen: 2, sound: 2, note: 3, mood: 4,
};

/** Own words that nobody says a word to: that they were heard is to be read too. */
function silence(events: readonly GameEvent[], view: PlayerView, { play }: Words): readonly Told[] {
  const own = events.some((event) => (event.type === 'said' || event.type === 'did') && event.choice === null);
  const answered = events.some(({ type }) => type === 'line' || type === 'seen' || type === 'surfaced' || type === 'ended');
  return own && !answered ? told('quiet', play.silent(nameOf(view, view.customer))) : [];
}

/** Everything that was told by some events: own words, then what came back as it came, then what else was heard, then notes, then moods. */
export function tellAll(events: readonly GameEvent[], view: PlayerView, words: Words): readonly Told[] {
  const sounds = captionsOf(events, words).flatMap((text) => told('sound', text));
  const all = [...events.flatMap((event) => tellEvent(event, view, words)), ...silence(events, view, words), ...sounds].filter((one) => one.text !== '');
  return all.toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind]);
}

/** The same as sentences for the ear. */
export function spoken(one: Told): string {
  return one.who === null ? one.text : `${one.who}: ${one.text}`;
}
