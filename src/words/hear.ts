/** What typed words come to in a situation: the choice that means the same, or what they do and are about. */
import type { Choice, Move, Scenario, Topic } from '../scenario/index.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { inOrder, match, type Sayable } from './match.ts';
import { readReply } from './reader.ts';
import type { SentenceReading } from './reading.ts';

export interface Hearing {
  /** The open choice that means the same, or null. */
  readonly choice: string | null;
  readonly heard: { readonly moves: readonly Move[]; readonly topics: readonly Topic[]; readonly corrected: boolean; readonly abusive: boolean };
}

/** Share of words in the order of a choice from which on strange words are merely brief. */
const BRIEF = 0.9;

/** How near words must come to a resource or a page for it to be used: a wrong deed is worse than none. */
const FIRM = 0.36;
/** What uses nothing, whatever it speaks of. */
const IDLE: ReadonlySet<Move> = new Set(['ask-open', 'ask-closed', 'greet', 'thank', 'close', 'apologise', 'acknowledge', 'reassure']);

/** The topics of a reply, nearest first; resources and pages only where something is done with them. */
function spokenOf(sentences: readonly SentenceReading[]): Topic[] {
  const near = sentences.flatMap(({ moves, topics }) => {
    const idle = moves.length > 0 && moves.every((move) => IDLE.has(move));
    return topics.filter(({ topic, likeness }) => !/^(?:resource|page):/.test(topic) || (!idle && likeness >= FIRM));
  });
  return [...new Set(near.toSorted((a, b) => b.likeness - a.likeness).map(({ topic }) => topic))];
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

/**
 * Reads typed words against a situation and its open choices. Never throws.
 * @param choices those that can be taken now, as the player reads them
 * @param said what the person has just said, if known: playing it back can then be told
 */
export function hear(text: string, scenario: Scenario, choices: readonly Sayable[], said = ''): Hearing {
  const { lexicon, choices: all } = knownOf(scenario);
  const { moves, sentences, sense, abusive, sarcastic } = readReply(text, { lexicon, heard: said });
  const topics = spokenOf(sentences);
  const meant = (sense === 'speech' || sense === 'shuffled') && !abusive && !sarcastic
    ? match(text, choices.map((one) => informed(one, all.get(one.id), scenario)), moves) : null;
  // Words in a strange order may be somebody's who writes a second language; theirs stand in the order of the choice.
  const strange = sense === 'shuffled' && meant !== null && inOrder(text, choices.find(({ id }) => id === meant.id)?.text ?? '') < BRIEF;
  return { choice: strange ? null : meant?.id ?? null, heard: { moves, topics, corrected: false, abusive } };
}
