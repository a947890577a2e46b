export { hear, type Around, type Hearing } from './hear.ts';
export { lexiconOf, type Lexicon } from './lexicon.ts';
export { match, type Match, type Sayable } from './match.ts';
export { withoutParaphrases, withParaphrases, type Paraphrases } from './paraphrases.ts';
export { readReply } from './reader.ts';
export type { Reading } from './reading.ts';
