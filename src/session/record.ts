import { err, ok, type Result } from '../base/index.ts';
import type { Report } from '../debrief/index.ts';
import type { Decision, Journal } from '../engine/index.ts';
import { UNANSWERED } from './answers.ts';
import { DEBRIEF_STEPS, type Answers, type SavedRun } from './types.ts';

/** A run as it is kept on the device. The report is kept too, so that it opens on a changed text. */
export interface RunRecord {
  readonly format: 1;
  readonly key: string;
  readonly title: string;
  readonly journal: Journal;
  readonly answers: Answers;
  readonly report: Report | null;
  readonly state: SavedRun['state'];
  /** Milliseconds since 1970, for the order of the list only. */
  readonly saved: number;
}

/** The key of a run: a situation and its draw. */
export const keyOfRun = (scenario: string, seed: string): string => `${scenario}/${seed}`;

/** What the library shows of a kept run. */
export function summary(record: RunRecord): SavedRun {
  const { key, title, journal, answers, report, state, saved } = record;
  return {
    key, title, state, saved,
    scenario: journal.head.scenario, seed: journal.head.seed, turns: journal.decisions.length,
    band: state === 'done' ? report?.bands.whole ?? null : null,
    commitment: answers.commitment === '' ? null : answers.commitment,
  };
}

type Fields = Record<string, unknown>;
const isObject = (x: unknown): x is Fields => x !== null && typeof x === 'object' && !Array.isArray(x);
const isText = (x: unknown): x is string => typeof x === 'string';

const NAMED: Readonly<Record<string, string>> = { choose: 'choice', look: 'thing', open: 'page', ask: 'person' };
const FACET_OK = (x: unknown): boolean => x === null || isText(x);

function isReading(x: unknown): boolean {
  return isObject(x) && [1, 2, 3].includes(x['sure'] as number) && ['want', 'need', 'value'].every((f) => FACET_OK(x[f]));
}

/** Whether something has the form of a decision; the engine refuses what is not open. */
export function isDecision(x: unknown): x is Decision {
  if (!isObject(x) || !isText(x['kind'])) return false;
  const named = NAMED[x['kind']];
  if (named !== undefined) return isText(x[named]);
  switch (x['kind']) {
    case 'read': return isReading(x['reading']);
    case 'say': return isText(x['text']) && FACET_OK(x['choice']);
    case 'wait': case 'leave': return true;
    default: return false;
  }
}

function isJournal(x: unknown): x is Journal {
  if (!isObject(x) || !isObject(x['head']) || !Array.isArray(x['decisions'])) return false;
  const { format, scenario, hash, seed } = x['head'];
  return format === 1 && [scenario, hash, seed].every(isText) && x['decisions'].every(isDecision);
}

/** Takes what is right of stored answers, and nothing for the rest: they are the player's own words. */
export function answersFrom(x: unknown): Answers {
  if (!isObject(x)) return UNANSWERED;
  const part = (key: string): Fields => (isObject(x[key]) ? x[key] : {});
  const text = (of: Fields, key: string): string => (isText(of[key]) ? of[key] : '');
  const texts = (of: Fields, key: string): string[] => (Array.isArray(of[key]) ? of[key].filter(isText) : []);
  const reading = part('understand')['reading'];
  return {
    step: DEBRIEF_STEPS.find((s) => s === x['step']) ?? 'understand',
    understand: { reading: isReading(reading) ? reading as Answers['understand']['reading'] : null, words: text(part('understand'), 'words') },
    apply: { deeds: texts(part('apply'), 'deeds'), words: text(part('apply'), 'words') },
    act: { ideas: texts(part('act'), 'ideas'), words: text(part('act'), 'words') },
    share: { when: text(part('share'), 'when'), because: text(part('share'), 'because'), unless: text(part('share'), 'unless') },
    commitment: text(x, 'commitment'),
  };
}

/** The parts of a report that the page reads without asking. */
function isReport(x: unknown): x is Report {
  return isObject(x) && x['format'] === 1 && isObject(x['truth']) && isObject(x['bands'])
    && ['facets', 'cues', 'pages', 'principles', 'comments', 'roads', 'ideas', 'commitments'].every((k) => Array.isArray(x[k]));
}

/**
 * Reads a stored run. A run without a sound journal is damaged: the caller sets
 * it aside as it is. A damaged report is dropped, since it can be worked out again.
 */
export function readRecord(x: unknown): Result<RunRecord, string> {
  if (!isObject(x)) return err('not a record');
  const { key, title, journal, state, saved, report } = x;
  if (x['format'] !== 1) return err('kept by another version');
  if (!isText(key) || !isText(title)) return err('no name');
  if (!isJournal(journal)) return err('the journal is damaged');
  const states: readonly unknown[] = ['playing', 'debriefing', 'done'];
  return ok({
    format: 1, key, title, journal,
    answers: answersFrom(x['answers']),
    report: isReport(report) ? report : null,
    state: states.includes(state) ? state as RunRecord['state'] : 'playing',
    saved: typeof saved === 'number' ? saved : 0,
  });
}
