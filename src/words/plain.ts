/**
 * Typed text brought into the one form that everything here reads: small letters,
 * straight apostrophes, short forms written out, marks kept as words of their own.
 */

/** Longest text that is read, in characters; more than anybody says at once. */
const MOST = 2000;

/** Written by hand and by thumb, read as one. */
const SHORT: Readonly<Record<string, string>> = {
  u: 'you', ur: 'your', r: 'are', pls: 'please', plz: 'please', thx: 'thanks', thks: 'thanks', tks: 'thanks', ty: 'thank you',
  sry: 'sorry', soz: 'sorry', tmrw: 'tomorrow', tmw: 'tomorrow', tonite: 'tonight', cuz: 'because', coz: 'because', bc: 'because',
  gonna: 'going to', wanna: 'want to', gotta: 'have to', lemme: 'let me', gimme: 'give me', okay: 'ok', k: 'ok', yeah: 'yes',
  yep: 'yes', nope: 'no', im: 'i am', ive: 'i have', youre: 'you are', youve: 'you have', youll: 'you will', theyre: 'they are',
  weve: 'we have', hes: 'he is', shes: 'she is', thats: 'that is', whats: 'what is', hows: 'how is', wheres: 'where is',
  theres: 'there is', heres: 'here is', lets: 'let us', cant: 'can not', cannot: 'can not', wont: 'will not', dont: 'do not',
  doesnt: 'does not', didnt: 'did not', isnt: 'is not', arent: 'are not', wasnt: 'was not', werent: 'were not',
  hasnt: 'has not', havent: 'have not', hadnt: 'had not', couldnt: 'could not', shouldnt: 'should not', wouldnt: 'would not',
  "can't": 'can not', "won't": 'will not', "shan't": 'shall not', "let's": 'let us', "y'all": 'you all', "ma'am": 'madam',
  wud: 'would', cud: 'could', shud: 'should', wat: 'what', wen: 'when', thru: 'through', gotcha: 'i understand', dunno: 'i do not know', pic: 'picture', hv: 'have', wil: 'will', abt: 'about', ppl: 'people', mins: 'minutes', min: 'minute',
};

/** After these, 's stands for "is"; after any other word it says whose. */
const IS = new Set([
  'it', 'that', 'what', 'how', 'where', 'there', 'here', 'who', 'he', 'she', 'this', 'when', 'why', 'everything', 'nothing',
  'something', 'nobody', 'somebody', 'everybody', 'one', 'else',
]);

const ENDS: readonly (readonly [end: string, long: string])[] = [
  ["n't", ' not'], ["'re", ' are'], ["'ll", ' will'], ["'ve", ' have'], ["'m", ' am'], ["'d", ' would'],
];

/** A sum with its marks, letters and digits with what joins them, or a mark that parts. */
const PIECES = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*|[.!?;:,…\n]+/gu;
const WORD = /^[\p{L}\p{N}]/u;
const PARTS = /[.!?;…\n]/;

/** One sentence as it is read. */
export interface Sentence {
  /** Its words in small letters, short forms written out; commas are words of their own. */
  readonly words: readonly string[];
  /** It ends with a question mark. */
  readonly asked: boolean;
}

/** The text as far as it is read: one line of letters, no controls, nothing invisible. */
export function readable(text: string): string {
  return text.slice(0, MOST).normalize('NFKC').replace(/[‘’ʼ`´]/g, "'").replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[^\P{Cc}\n]/gu, ' ');
}

/** One word, its short form written out. */
function long(word: string): string {
  const known = Object.hasOwn(SHORT, word) ? SHORT[word] : undefined;
  if (known !== undefined) return known;
  for (const [end, full] of ENDS) if (word.endsWith(end)) return word.slice(0, -end.length) + full;
  return word.endsWith("'s") && IS.has(word.slice(0, -2)) ? `${word.slice(0, -2)} is` : word;
}

/** Most words in one sentence; a longer one is read in pieces, so that no rule looks far. */
const LONGEST = 60;

/**
 * The sentences of a text, in order. One without any word is left out.
 * @param text of any length and content; only the first 2,000 characters are read
 * @param correct mends one word's spelling
 */
export function sentencesOf(text: string, correct: (word: string) => string = (word) => word): Sentence[] {
  const found: Sentence[] = [];
  let words: string[] = [];
  const end = (asked: boolean): void => {
    if (words.some((word) => word !== ',')) found.push({ words, asked });
    words = [];
  };
  for (const [piece] of readable(text).toLowerCase().matchAll(PIECES)) {
    if (WORD.test(piece)) words.push(...correct(long(piece)).split(' '));
    else if (PARTS.test(piece)) end(piece.includes('?'));
    else words.push(',');
    if (words.length >= LONGEST) end(false);
  }
  end(false);
  return found;
}
