/** A reading said back in plain words, so that the player can see how they were understood. */
import type { Move, Topic } from '../scenario/index.ts';
import type { Reading } from './reading.ts';
import type { ReadingWords } from './words.en.ts';

/** Moves that put something on the table, and are clearer with its name. */
const OF_SOMETHING: ReadonlySet<Move> = new Set(['offer', 'recite', 'compensate']);

/** "a, b and c", with a comma before the last where there are several. */
function listed(parts: readonly string[], and: string): string {
  const [last, ...before] = parts.toReversed();
  return before.length === 0 ? last ?? '' : `${before.toReversed().join(', ')}, ${and} ${last}`;
}

/** What a move is about: the nearest thing that can be named. */
function named(move: Move, topics: readonly Topic[], nameOf: (topic: Topic) => string | null): string | null {
  if (!OF_SOMETHING.has(move)) return null;
  const wanted = move === 'recite' ? 'page:' : 'resource:';
  const topic = topics.find((one) => one.startsWith(wanted));
  return topic === undefined ? null : nameOf(topic);
}

/**
 * A reading in one plain sentence: "I read this as: an apology, and an offer (…)."
 * @param nameOf how a topic is called on the page, or null to leave it out
 */
export function describeReading(
  { moves, topics, sense, abusive, sarcastic }: Pick<Reading, 'moves' | 'topics' | 'sense' | 'abusive' | 'sarcastic'>,
  words: ReadingWords, nameOf: (topic: Topic) => string | null = () => null,
): string {
  const parts = moves.map((move) => {
    const thing = named(move, topics, nameOf);
    return thing === null ? words.moves[move] : words.about(words.moves[move], thing);
  });
  const all = [...parts, ...(sarcastic ? [words.sarcastic] : []), ...(abusive ? [words.abusive] : [])];
  if (all.length > 0) return words.readAs(listed(all, words.and));
  return sense === 'list' || sense === 'shuffled' ? words.list : words.nothing;
}
