/** Reads what was stored or brought in from elsewhere: nothing in it is trusted. */
import { err, ok, type Result } from '../base/index.ts';
import type { Figures, Report } from '../debrief/index.ts';
import type { Decision, Journal, Memory } from '../engine/index.ts';
import { MOVES, PARTIES } from '../scenario/index.ts';
import { UNANSWERED } from './answers.ts';
import { keyOfRun, type RunRecord } from './record.ts';
import { DEBRIEF_STEPS, type Answers, type KeptMoment } from './types.ts';

type Fields = Record<string, unknown>;
export const isObject = (x: unknown): x is Fields => x !== null && typeof x === 'object' && !Array.isArray(x);

/** Bounds on what a record may hold. The game itself stays far below them. */
const MOST = { text: 4000, name: 120, decisions: 2000, items: 200 } as const;

const isText = (x: unknown, most: number = MOST.text): x is string => typeof x === 'string' && x.length <= most;
const isName = (x: unknown): x is string => isText(x, MOST.name) && x !== '';
const isOrNull = (x: unknown): boolean => x === null || isText(x);
const isNumber = (x: unknown): x is number => typeof x === 'number' && Number.isFinite(x);
const areAll = (x: unknown, is: (one: unknown) => boolean): boolean => Array.isArray(x) && x.length <= MOST.items && x.every(is);

const NAMED: Readonly<Record<string, string>> = { choose: 'choice', look: 'thing', open: 'page', ask: 'person' };

function isReading(x: unknown): boolean {
  return isObject(x) && [1, 2, 3].includes(x['sure'] as number) && ['want', 'need', 'value'].every((f) => isOrNull(x[f]));
}

const isMove = (x: unknown): boolean => (MOVES as readonly unknown[]).includes(x);

function isHeard(x: unknown): boolean {
  return isObject(x) && areAll(x['moves'], isMove) && areAll(x['topics'], (t) => isText(t)) && typeof x['corrected'] === 'boolean';
}

/** Whether something has the form of a decision; the engine refuses what is not open. */
function isDecision(x: unknown): x is Decision {
  if (!isObject(x) || !isText(x['kind'])) return false;
  const named = Object.hasOwn(NAMED, x['kind']) ? NAMED[x['kind']] : undefined;
  if (named !== undefined) return isText(x[named]);
  switch (x['kind']) {
    case 'read': return isReading(x['reading']);
    case 'say': return isText(x['text']) && isOrNull(x['choice']) && (x['heard'] === undefined || isHeard(x['heard']));
    case 'improvise': return isMove(x['move']) && isOrNull(x['about']) && isText(x['text']);
    case 'wait': case 'leave': return true;
    default: return false;
  }
}

function isMemory(x: unknown): x is Memory {
  return isObject(x) && isName(x['seed']) && (x['went'] === 'well' || x['went'] === 'badly') && areAll(x['expects'], isName);
}

/** Whether something is a journal: a head that names a situation and a seed, and decisions. */
export function isJournal(x: unknown): x is Journal {
  if (!isObject(x) || !isObject(x['head']) || !Array.isArray(x['decisions'])) return false;
  const { format, scenario, hash, seed, memory } = x['head'];
  return format === 1 && [scenario, hash, seed].every(isName) && (memory === undefined || isMemory(memory))
    && x['decisions'].length <= MOST.decisions && x['decisions'].every(isDecision);
}

const part = (x: Fields, key: string): Fields => (isObject(x[key]) ? x[key] : {});
const text = (of: Fields, key: string): string => (isText(of[key]) ? of[key] : '');
const list = (of: Fields, key: string): unknown[] => (Array.isArray(of[key]) ? of[key].slice(0, MOST.items) : []);
const texts = (of: Fields, key: string): string[] => list(of, key).filter((one) => isText(one));

const isMoment = (x: unknown): x is KeptMoment => isObject(x) && isNumber(x['turn']) && isText(x['text']) && isText(x['thought']);

function triedFrom(x: Fields): Answers['tried'] {
  const pairs = Object.entries(part(x, 'tried')).filter(([id, says]) => isName(id) && (says === 'speaks' || says === 'silent'));
  return Object.fromEntries(pairs) as Answers['tried'];
}

function firstsFrom(x: Fields): Answers['firsts'] {
  return Object.fromEntries(Object.entries(part(x, 'firsts')).filter(([id, words]) => isName(id) && isText(words))) as Answers['firsts'];
}

/** Takes what is right of stored answers, and nothing for the rest: they are the player's own words. */
function answersFrom(x: unknown): Answers {
  if (!isObject(x)) return UNANSWERED;
  const [understand, apply, act, share] = ['understand', 'apply', 'act', 'share'].map((key) => part(x, key)) as [Fields, Fields, Fields, Fields];
  const { reading } = understand;
  return {
    step: DEBRIEF_STEPS.find((s) => s === x['step']) ?? 'understand',
    understand: { reading: isReading(reading) ? reading as Answers['understand']['reading'] : null, words: text(understand, 'words') },
    apply: { deeds: texts(apply, 'deeds'), words: text(apply, 'words') },
    act: { ideas: texts(act, 'ideas'), words: text(act, 'words') },
    share: { when: text(share, 'when'), because: text(share, 'because'), unless: text(share, 'unless') },
    commitment: text(x, 'commitment'),
    tried: triedFrom(x),
    firsts: firstsFrom(x),
    moments: list(x, 'moments').filter(isMoment).map(({ turn, text: said, thought }) => ({ turn, text: said, thought })),
    recalled: list(x, 'recalled').filter((one) => one === 'did' || one === 'not-yet'),
    shared: text(x, 'shared'),
  };
}

const LISTS = ['facets', 'cues', 'pages', 'principles', 'comments', 'roads', 'ideas', 'commitments'] as const;
const FIGURES = ['understand', 'apply', 'act', 'whole'] as const;

function isFigures(x: unknown): x is Figures {
  return isObject(x) && FIGURES.every((key) => isNumber(x[key])) && ['industry', 'level', 'kind', 'outcome'].every((key) => isName(x[key]))
    && areAll(x['called'], isName) && areAll(x['delighted'], isName) && isObject(x['costs']) && PARTIES.every((p) => isNumber((x['costs'] as Fields)[p]));
}

/** The parts of a report that the page reads without asking. One from before there were figures has none. */
function reportFrom(x: unknown): Report | null {
  const sound = isObject(x) && x['format'] === 1 && isObject(x['truth']) && isObject(x['bands']) && LISTS.every((k) => areAll(x[k], isObjectOrText));
  if (!sound) return null;
  const means = areAll(x['means'], isMeans) ? x['means'] as Report['means'] : [];
  return { ...x as unknown as Report, figures: isFigures(x['figures']) ? x['figures'] : null, means };
}
const isMeans = (x: unknown): boolean => isObject(x) && isText(x['topic']) && isText(x['text']) && isText(x['weight']) && areAll(x['says'], (one) => isText(one));
const isObjectOrText = (x: unknown): boolean => isObject(x) || isText(x);

function pairFrom(x: unknown): RunRecord['pair'] {
  if (!isObject(x)) return null;
  const { key, principle, title } = x;
  return isName(key) && isName(principle) && isText(title) ? { key, principle, title } : null;
}

const STATES: readonly unknown[] = ['playing', 'debriefing', 'done'];

/** Format 1 had no revision, and no note of when a run was brought to its end: that was when it was last kept. */
function sinceFirst(x: Fields): Pick<RunRecord, 'revision' | 'done' | 'pair'> {
  const saved = isNumber(x['saved']) ? x['saved'] : 0;
  if (x['format'] === 1) return { revision: 0, done: x['state'] === 'done' ? saved : null, pair: null };
  return {
    revision: isNumber(x['revision']) ? x['revision'] : 0,
    done: isNumber(x['done']) ? x['done'] : null,
    pair: pairFrom(x['pair']),
  };
}

/**
 * Reads a stored run of any format. A run without a sound journal is damaged: the caller sets
 * it aside as it is. A damaged report is dropped, since it can be worked out again.
 * @returns the run in the present format, or what is wrong with it
 */
export function readRecord(x: unknown): Result<RunRecord, string> {
  if (!isObject(x)) return err('not a record');
  const { key, title, journal, state, saved } = x;
  if (x['format'] !== 1 && x['format'] !== 2) return err('kept by another version');
  if (!isText(key, 3 * MOST.name) || !isText(title)) return err('no name');
  if (!isJournal(journal)) return err('the journal is damaged');
  if (!key.startsWith(keyOfRun(journal.head.scenario, journal.head.seed))) return err('the name is of another run');
  return ok({
    format: 2, key, title, journal,
    answers: answersFrom(x['answers']),
    report: reportFrom(x['report']),
    state: STATES.includes(state) ? state as RunRecord['state'] : 'playing',
    saved: isNumber(saved) ? saved : 0,
    ...sinceFirst(x),
  });
}
