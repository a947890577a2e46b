/** What typed words come to in a situation: the choice that means the same, or what they do and are about. */
import type { Choice, Move, Scenario, Topic } from '../scenario/index.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { inOrder, match, type Sayable } from './match.ts';
import { namesIn, type Named } from './names.ts';
import { readReply } from './reader.ts';
import type { Near, SentenceReading } from './reading.ts';

export interface Hearing {
  /** The open choice that means the same, or null. */
  readonly choice: string | null;
  readonly heard: { readonly moves: readonly Move[]; readonly topics: readonly Topic[]; readonly corrected: boolean; readonly abusive: boolean };
}

/** Share of words in the order of a choice from which on strange words are merely brief. */
const BRIEF = 0.9;

/** How near words must come to a resource or a page that an open choice uses for it to be used: a wrong deed is worse than none. */
const FIRM = 0.36;
/** The same for what lies elsewhere: to get there the talk leaves out what was to come before. */
const FARTHER = 0.42;
/** Less is enough where no other means comes near it. */
const CLEAR = { like: 0.31, lead: 0.15 } as const;
/** How near to the nearest of the means others must come. */
const AS_NEAR = 0.8;
/** What uses nothing, whatever it speaks of. */
const IDLE: ReadonlySet<Move> = new Set(['ask-open', 'ask-closed', 'greet', 'thank', 'close', 'apologise', 'acknowledge', 'reassure']);

/** Words with which somebody is brought in; who is merely spoken of is not asked. */
const CALLS = /(?:^| )(?:ask|call|ring|phone|radio|fetch|get|bring|catch|hear|check) /;

const isMeans = (topic: Topic): boolean => /^(?:resource|page):/.test(topic);

/** Whether a topic of a sentence counts: means where something is done with them, people where they are brought in. */
function counts({ moves, text }: SentenceReading, { topic, likeness, lead }: Near, open: ReadonlySet<Topic>): boolean {
  if (topic.startsWith('person:')) return moves.includes('involve') || CALLS.test(text);
  if (!isMeans(topic)) return true;
  const idle = moves.length > 0 && moves.every((move) => IDLE.has(move));
  return !idle && (likeness >= (open.has(topic) ? FIRM : FARTHER) || (likeness >= CLEAR.like && lead >= CLEAR.lead));
}

/**
 * The topics of a reply, nearest first.
 * @param open what the choices that can be taken now do something with
 */
function spokenOf(sentences: readonly SentenceReading[], open: ReadonlySet<Topic>): Topic[] {
  const near = sentences.flatMap((sentence) => sentence.topics.filter((one) => counts(sentence, one, open)));
  const least = AS_NEAR * Math.max(0, ...near.filter(({ topic }) => isMeans(topic)).map(({ likeness }) => likeness));
  const all = near.filter(({ topic, likeness }) => !isMeans(topic) || likeness >= least).toSorted((a, b) => b.likeness - a.likeness);
  return [...new Set(all.map(({ topic }) => topic))];
}

/** The means that some choices do something with. */
function meansOf(choices: readonly (Choice | undefined)[]): Set<Topic> {
  return new Set(choices.flatMap((choice): Topic[] => [
    ...(choice?.uses ?? []).map((id): Topic => `resource:${id}`),
    ...[...(choice?.follows ?? []), ...(choice?.adapts ?? [])].map((id): Topic => `page:${id}`),
  ]));
}

interface Known {
  readonly lexicon: Lexicon;
  readonly choices: ReadonlyMap<string, Choice>;
}

const known = new WeakMap<Scenario, Known>();

/** Made at the first reply to a situation, and kept as long as it is. */
function knownOf(scenario: Scenario): Known {
  const before = known.get(scenario);
  if (before !== undefined) return before;
  const choices = new Map(Object.values(scenario.scenes).flatMap((scene) => Object.entries(scene.choices)));
  const made = { lexicon: lexiconOf(scenario), choices };
  known.set(scenario, made);
  return made;
}

/** A choice with what the situation knows of it: its moves, and other words for what it uses. */
function informed(sayable: Sayable, choice: Choice | undefined, { resources, handbook }: Scenario): Sayable {
  if (choice === undefined) return sayable;
  const { uses = [], follows = [], moves } = choice;
  const words = [...uses.flatMap((id) => resources[id]?.words ?? []), ...follows.flatMap((id) => handbook[id]?.words ?? [])];
  return { ...sayable, moves, words };
}

/** What the situation holds for the reading: what has just been said, and what colleagues are called in this run. */
export interface Around {
  readonly said?: string;
  readonly people?: readonly Named[];
}

/**
 * Reads typed words against a situation and its open choices. Never throws.
 * @param choices those that can be taken now, as the player reads them
 * @param around what the person has just said, so that playing it back can be told, and the names of this run
 */
export function hear(text: string, scenario: Scenario, choices: readonly Sayable[], { said = '', people = [] }: Around = {}): Hearing {
  const { lexicon, choices: all } = knownOf(scenario);
  const naming = namesIn(text, people.filter(({ id }) => id !== scenario.customer));
  const { moves, sentences, sense, abusive, sarcastic } = readReply(naming.text, { lexicon, heard: said });
  const called = moves.includes('involve') ? naming.named : naming.addressed;
  const topics = [...new Set([...called.map((id): Topic => `person:${id}`), ...spokenOf(sentences, meansOf(choices.map(({ id }) => all.get(id))))])];
  const meant = (sense === 'speech' || sense === 'shuffled') && !abusive && !sarcastic
    ? match(text, choices.map((one) => informed(one, all.get(one.id), scenario)), moves) : null;
  // Words in a strange order may be somebody's who writes a second language; theirs stand in the order of the choice.
  const strange = sense === 'shuffled' && meant !== null && inOrder(text, choices.find(({ id }) => id === meant.id)?.text ?? '') < BRIEF;
  return { choice: strange ? null : meant?.id ?? null, heard: { moves, topics, corrected: false, abusive } };
}
