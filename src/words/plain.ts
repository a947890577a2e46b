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

/** At the start of a clause nobody is ill: an apostrophe was left out. */
const ILL = /(?<=^|[.!?,;]\s*)ill(?= [a-z])/gi;

/** The text as far as it is read: one line of letters, no controls, nothing invisible. */
export function readable(text: string): string {
  return text.slice(0, MOST).normalize('NFKC').replace(/[‘’ʼ`´]/g, "'").replace(ILL, "I'll").replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[^\P{Cc}\n]/gu, ' ');
}

/** One word, its short form written out. */
function long(word: string): string {
  const known = Object.hasOwn(SHORT, word) ? SHORT[word] : undefined;
  if (known !== undefined) return known;
  for (const [end, full] of ENDS) if (word.endsWith(end)) return word.slice(0, -end.length) + full;
  return word.endsWith("'s") && IS.has(word.slice(0, -2)) ? `${word.slice(0, -2)} is` : word;
}

/** What is put behind an offer to hear a yes; it asks for nothing else. */
const TAG = /(?:^| |, )(?:(?:would|does|will) (?:that|this|it) (?:work|do|help|suit you|be (?:ok|fine|alright|all right|good|better|lovely|nice|of help))(?: for you)?|(?:is )?(?:that|this|it) (?:is )?(?:ok|fine|alright|all right|good)(?: (?:for|with|by) you)?|(?:is )?(?:ok|good|fine)(?: for you)?|is it|deal|want (?:it|that|one)|how is that|how does that sound|sounds? good|agreed)$/;

/** A question without its tag; itself where it has none, or is nothing else. */
function untagged(sentence: Sentence, first: boolean): Sentence | null {
  const text = sentence.words.join(' ');
  if (!sentence.asked || !TAG.test(text)) return sentence;
  const words = text.replace(TAG, '').split(' ').filter((word) => word !== '');
  while (words.at(-1) === ',') words.pop();
  if (words.length > 1) return { words, asked: false };
  return first ? sentence : null;
}

/** Words after which what was said before does not hold. */
const TAKEN_BACK = /^(?:(?:oh|ah|sorry|well|but) ,? ?)?(?:no ,? ?(?:wait|hang on|hold on|sorry|actually)|wait ,? ?no|actually ,? ?(?:no|wait)|(?:actually ,? ?)?(?:forget|scratch|ignore) that|on second thoughts?|i take (?:that|it) back|let me (?:start again|rephrase(?: that)?|put (?:it|that) (?:differently|another way)))(?: ,)*(?: |$)/;

/** What still holds of what was said: nothing that somebody took back in the next breath. */
function standing(sentences: readonly Sentence[]): Sentence[] {
  const at = sentences.findLastIndex(({ words }) => TAKEN_BACK.test(words.join(' ')));
  if (at < 0) return [...sentences];
  const [last, ...after] = sentences.slice(at);
  const words = (last?.words.join(' ') ?? '').replace(TAKEN_BACK, '').split(' ').filter((word) => word !== '');
  return words.length === 0 ? after : [{ words, asked: last?.asked === true }, ...after];
}

/** Most words in one sentence; a longer one is read in pieces, so that no rule looks far. */
const LONGEST = 60;

/**
 * The sentences of a text, in order. One without any word is left out, and so is what was taken back.
 * @param text of any length and content; only the first 2,000 characters are read
 * @param correct mends one word's spelling
 */
export function sentencesOf(text: string, correct: (word: string) => string = (word) => word): Sentence[] {
  const found: Sentence[] = [];
  let words: string[] = [];
  const end = (asked: boolean): void => {
    const said = words.some((word) => word !== ',') ? untagged({ words, asked }, found.length === 0) : null;
    if (said !== null) found.push(said);
    words = [];
  };
  for (const [piece] of readable(text).toLowerCase().matchAll(PIECES)) {
    if (WORD.test(piece)) words.push(...correct(long(piece)).split(' '));
    else if (PARTS.test(piece)) end(piece.includes('?'));
    else words.push(',');
    if (words.length >= LONGEST) end(false);
  }
  end(false);
  return standing(found);
}
