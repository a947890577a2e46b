/** How a reading is put into words. */
import type { Move } from '../scenario/index.ts';

export const READING_WORDS = {
  moves: {
    'acknowledge': 'seeing how it is for them', 'ask-open': 'an open question', 'ask-closed': 'a question for one fact', 'restate': 'what they said, in your words',
    'explain': 'a reason', 'inform': 'a fact', 'offer': 'an offer', 'propose-new': 'a new idea', 'invite-choice': 'a choice for them', 'take-ownership': 'taking it on yourself',
    'promise': 'a promise', 'involve': 'bringing in somebody else', 'escalate': 'handing it to somebody else', 'recite': 'a rule', 'refuse': 'a no', 'deflect': 'putting it on somebody else',
    'apologise': 'an apology', 'reassure': 'a word of comfort', 'compensate': 'something to make up for it', 'greet': 'a greeting', 'thank': 'thanks', 'close': 'a goodbye',
  } satisfies Readonly<Record<Move, string>>,
  readAs: (what: string) => `I read this as: ${what}.`,
  about: (move: string, thing: string) => `${move} (${thing})`,
  and: 'and',
  nothing: 'I could not read anything in this.',
  list: 'I read this as a list of words, not as something said to somebody.',
  abusive: 'words meant to hurt',
  sarcastic: 'said in mockery',
} as const;
export type ReadingWords = typeof READING_WORDS;
