/** Reading typed words: moves by rules and a small linear model, topics by likeness to the author's words. */
import { MOVES, type Move, type Topic } from '../scenario/index.ts';
import { classed } from './classes.ts';
import { FRAME, featuresOf } from './features.ts';
import { topicsIn, type Lexicon } from './lexicon.ts';
import { scores, unwritten, type Table } from './linear.ts';
import { sentencesOf, type Sentence } from './plain.ts';
import { SENSES, type Near, type Reading, type Sense, type SentenceReading } from './reading.ts';
import { REAL } from './real.ts';
import { rulesIn } from './rules/index.ts';
import { isMarkup, MOST_MOVES, senseOf, stumps } from './sense.ts';
import { spelling, type Correct } from './spelling.ts';
import { abuses, mocks } from './tone.ts';

export interface ReadOptions {
  /** The situation's topics, from `lexiconOf`; without it no topics are read. */
  readonly lexicon?: Lexicon | undefined;
  /** What the person has just said, so that playing it back can be told. */
  readonly heard?: string | undefined;
}

/** Moves that words alone do not settle: here the model decides, and the rules are one of its signs. */
const GRADED: ReadonlySet<Move> = new Set(['acknowledge', 'restate', 'reassure', 'explain', 'inform']);

/** Sums, in hundredths, above which a move is read. */
interface Least {
  readonly graded: number;
  readonly ruled: number;
  readonly unruled: number;
}
const ENOUGH: Least = { graded: -30, ruled: -60, unruled: -15 };
/** The same where the order of the words is in doubt. */
const DOUBTED: Least = { graded: 20, ruled: 0, unruled: 60 };

/** How much less a rule's word needs where nothing else is read in a sentence. */
const ALONE = 140;

/** The same for blame that no rule finds: it costs most, and what was not meant so must not cost it. */
const BLAMES = 100;

/** Where a plain sentence passes none of these, its likeliest move is read from this sum on: people rarely say nothing. */
const LIKELY = -130;
/** Share of words that must be known for that, so that it is not done in other languages. */
const KNOWN = 0.7;

/** What reads: the trained weights, unpacked. */
export interface Model {
  /** For each move, in the order of the list, and after them for the order of words. */
  readonly table: Table;
  readonly words: ReadonlySet<string>;
}

/** Unpacks weights as `trained` writes them. Costs some milliseconds. */
export function modelFrom(lines: readonly string[]): Model {
  const table = unwritten(lines);
  return { table, words: new Set([...table.rows.keys()].filter((key) => key.startsWith('1 ')).map((key) => key.slice(2))) };
}

const LABELS = MOVES.length + 1;

/** Words that the rules look for and that people often slip on, beside those of the model. */
const WORTH_MENDING: ReadonlySet<string> = new Set((
  'sorry thank thanks please apologize apologise apology apologies appreciate definitely immediately colleague supervisor manager refund discount voucher policy procedure '
  + 'unfortunately guarantee reimburse compensate escalate transfer department understand worried frustrating inconvenience tomorrow personally'
).split(' '));

/** Right as they are, though the model may not know them. */
const RIGHT: ReadonlySet<string> = new Set([...FRAME, ...REAL]);

const correctors = new WeakMap<object, Correct>();

/** Mends towards the model's words and the scenario's. */
function correctorFor({ words }: Model, lexicon: Lexicon | undefined): Correct {
  const key = lexicon ?? words;
  const known = correctors.get(key);
  if (known !== undefined) return known;
  const made = spelling([...words, ...lexicon?.words ?? []], RIGHT, WORTH_MENDING);
  correctors.set(key, made);
  return made;
}

/** The sums of all moves for a sentence, and what the rules say of it. */
function weighed(sentence: Sentence, heard: ReadonlySet<string>, { table }: Model): { readonly sums: Int32Array; readonly rules: readonly Move[] } {
  const rules = rulesIn(sentence);
  return { rules, sums: scores(table, featuresOf(sentence, rules, heard), LABELS) };
}

/** From this many words on, a sentence in which nothing is clear is looked at clause by clause. */
const LONG = 10;
/** Words without which nothing is openly asked. */
const ASKS: ReadonlySet<string> = new Set(['what', 'how', 'why', 'tell', 'describe', 'hear']);
/** Where one clause ends and the next begins. */
const CLAUSES = / ?, (?:and |but |so |or )?| but | and (?=(?:i|we|you|he|she|it|they|what|how|when|who|where|why|is|are|do|does|did|can|could|would|shall|will|let) )| so (?=(?:i|we|you|he|she|it|they|that|nobody|nothing) )/;

/** The clauses of a long sentence; what it asks, it asks in the last of them. */
function clausesOf({ words, asked }: Sentence): Sentence[] {
  if (words.length < LONG) return [];
  const clauses = words.join(' ').split(CLAUSES).map((clause) => clause.split(' ')).filter((clause) => clause.length > 2);
  return clauses.length < 2 ? [] : clauses.map((clause, i) => ({ words: clause, asked: asked && i === clauses.length - 1 }));
}

/**
 * The moves of one sentence that is speech. Where the whole of a long one says nothing clear, its clauses
 * are taken at their word; and what is openly asked in one of them is never passed over.
 */
function movesOf(sentence: Sentence, heard: ReadonlySet<string>, least: Least, model: Model): Move[] {
  const whole = movesIn(sentence, heard, least, model);
  if (whole.length > 0 && (whole.includes('ask-open') || !sentence.words.some((word) => ASKS.has(word)))) return whole;
  const inClauses = clausesOf(sentence).flatMap((clause) => movesIn(clause, heard, least, model));
  if (whole.length === 0 && inClauses.length === 0) return ruledAtLeast(sentence, heard, least, model);
  const found = new Set([...whole, ...(whole.length > 0 ? inClauses.filter((move) => move === 'ask-open') : inClauses)]);
  return found.size > MOST_MOVES ? whole : MOVES.filter((move) => found.has(move));
}

/** Where nothing is clear, what a rule finds needs less: the likeliest of it. */
function ruledAtLeast(sentence: Sentence, heard: ReadonlySet<string>, least: Least, model: Model): Move[] {
  const { sums, rules } = weighed(sentence, heard, model);
  const sumOf = (move: Move): number => sums[MOVES.indexOf(move)] ?? 0;
  const [best] = rules.filter((move) => !GRADED.has(move) && sumOf(move) > least.ruled - ALONE).toSorted((a, b) => sumOf(b) - sumOf(a));
  return best === undefined ? [] : [best];
}

function movesIn(sentence: Sentence, heard: ReadonlySet<string>, least: Least, model: Model): Move[] {
  const { sums, rules } = weighed(sentence, heard, model);
  const found = MOVES.filter((move, i) => {
    const unruled = GRADED.has(move) ? least.graded : Math.max(least.unruled, move === 'deflect' ? BLAMES : least.unruled);
    const enough = rules.includes(move) ? least.ruled : unruled;
    return (sums[i] ?? 0) > enough;
  });
  return found.length > MOST_MOVES ? [] : found;
}

/** Whether most words of a sentence are known: of another language hardly one is. */
function isKnown({ words }: Sentence, known: ReadonlySet<string>): boolean {
  const spoken = words.filter((word) => word !== ',');
  const count = spoken.filter((word) => known.has(word) || FRAME.has(word) || classed(word).length > 0).length;
  return count >= KNOWN * spoken.length;
}

/** The likeliest move of sentences in which none is clear, or null. A new idea is told by the situation and not by words. */
function likeliest(sentences: readonly Sentence[], heard: ReadonlySet<string>, model: Model): { readonly move: Move; readonly at: number } | null {
  let best: { move: Move; at: number } | null = null;
  let most = LIKELY;
  for (const [at, sentence] of sentences.entries()) {
    const { sense, doubtful } = senseIn(sentence, model);
    if (sense !== 'speech' || doubtful || !isKnown(sentence, model.words)) continue;
    for (const [i, sum] of weighed(sentence, heard, model).sums.slice(0, MOVES.length).entries()) {
      const move = MOVES[i];
      if (sum <= most || move === undefined || move === 'propose-new') continue;
      most = sum;
      best = { move, at };
    }
  }
  return best;
}

const senseIn = (sentence: Sentence, { table }: Model): ReturnType<typeof senseOf> =>
  senseOf(sentence, (features) => scores(table, features, LABELS)[MOVES.length] ?? 0);

/** Mockery keeps what it turns down and whom it blames; if it does neither openly, it blames. */
function voided(moves: readonly Move[]): Move[] {
  const kept = moves.filter((move) => move === 'refuse' || move === 'deflect');
  return kept.length > 0 ? kept : ['deflect'];
}

/** An offer that is near to nothing the situation lists is a new idea. */
function withNew(moves: readonly Move[], topics: readonly Near[], lexicon: Lexicon | undefined): Move[] {
  const listed = topics.some(({ topic }) => /^(?:resource|page):/.test(topic));
  return lexicon !== undefined && moves.includes('offer') && !listed ? [...moves, 'propose-new'] : [...moves];
}

function readSentence(sentence: Sentence, { lexicon }: ReadOptions, heard: ReadonlySet<string>, model: Model): SentenceReading {
  const plain = sentence.words.join(' ');
  const text = plain.replaceAll(' ,', ',');
  const { sense, doubtful } = senseIn(sentence, model);
  if (sense !== 'speech' || abuses(plain)) return { text, sense, moves: [], topics: [] };
  const topics = lexicon === undefined ? [] : topicsIn(sentence.words, lexicon);
  const moves = movesOf(sentence, heard, doubtful ? DOUBTED : ENOUGH, model);
  return { text, sense, topics, moves: mocks(plain) ? voided(moves) : withNew(moves, topics, lexicon) };
}

/** Each topic once, the nearest first. */
function merged(sentences: readonly SentenceReading[]): Topic[] {
  const all = sentences.flatMap(({ topics }) => topics).toSorted((a, b) => b.likeness - a.likeness);
  return [...new Set(all.map(({ topic }) => topic))];
}

const nothing = (sense: Sense, sentences: readonly SentenceReading[], abusive = false): Reading =>
  ({ moves: [], topics: [], sentences, sense, abusive, sarcastic: false });

/**
 * Reads a reply. Never throws; time grows with the length up to 2,000 characters, beyond which nothing is read.
 * @param text whatever was typed
 * @returns the moves and topics; none for what is not somebody speaking
 */
export function readWith(model: Model, text: string, options: ReadOptions = {}): Reading {
  if (isMarkup(text)) return nothing('markup', []);
  const typed = sentencesOf(text, correctorFor(model, options.lexicon));
  if (typed.length === 0) return nothing('empty', []);
  const heard = new Set(sentencesOf(options.heard ?? '').flatMap(({ words }) => words));
  const clear = typed.map((one) => readSentence(one, options, heard, model));
  const plain = typed.map(({ words }) => words.join(' '));
  const abusive = plain.some(abuses);
  const likely = !abusive && clear.every(({ moves }) => moves.length === 0) ? likeliest(typed, heard, model) : null;
  const sentences = clear.map((one, i) => (i === likely?.at ? { ...one, moves: withNew([likely.move], one.topics, options.lexicon) } : one));
  if (stumps(typed)) return nothing('list', sentences.map((one) => ({ ...one, moves: [], topics: [], sense: 'list' })), abusive);
  const found = new Set(sentences.flatMap(({ moves }) => moves));
  return {
    moves: MOVES.filter((move) => found.has(move)),
    topics: merged(sentences),
    sentences,
    sense: SENSES.find((sense) => sentences.some((one) => one.sense === sense)) ?? 'empty',
    abusive,
    sarcastic: plain.some(mocks),
  };
}
