import type { SavedRun } from '../../session/index.ts';
import { ruleText } from '../rule-text.ts';
import { lookingBackWords } from '../words.looking-back.en.ts';

const { rule: ruleWords } = lookingBackWords.journal;

export type EntryKind = 'rule' | 'commitment' | 'idea' | 'moment' | 'words';
export const ENTRY_KINDS: readonly EntryKind[] = ['rule', 'commitment', 'idea', 'moment', 'words'];

/** One thing that was kept of a run. */
export interface Entry {
  /** Names it on this page. */
  readonly id: string;
  readonly run: SavedRun;
  readonly kind: EntryKind;
  readonly text: string;
  /** Its parts, where it is put together of several. */
  readonly fields: readonly { readonly label: string; readonly text: string }[];
  /** Which of several of a kind; for moments and ideas that were tapped. */
  readonly at: number;
}

function entriesOf(run: SavedRun): Entry[] {
  const { share, commitment, act, moments, understand, apply, shared } = run.answers;
  const entry = (kind: EntryKind, text: string, at = 0, fields: Entry['fields'] = [{ label: lookingBackWords.journal.kinds[kind], text }]): Entry =>
    ({ id: `${run.key} ${kind} ${at}`, run, kind, text, fields, at });
  const parts = (['when', 'because', 'unless'] as const).map((key) => ({ label: ruleWords[key], text: share[key] }));
  return [
    entry('rule', ruleText(share, ruleWords), 0, parts),
    entry('commitment', commitment),
    ...act.ideas.map((idea, i) => entry('idea', idea, i + 1)), entry('idea', act.words),
    ...moments.map(({ text, thought }, i) => entry('moment', `${text} — ${thought}`, i)),
    ...[understand.words, apply.words, shared].map((words, i) => entry('words', words, i)),
  ].filter(({ text }) => text !== '');
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What was kept of all runs, the newest first, as far as it matches what is looked for. */
export function entries(runs: readonly SavedRun[], search: string, only: string | null): Entry[] {
  const words = plain(search).split(/\s+/).filter((word) => word !== '');
  return runs.toSorted((a, b) => b.saved - a.saved).flatMap(entriesOf)
    .filter(({ kind }) => only === null || kind === only)
    .filter(({ text, run }) => words.every((word) => plain(`${text} ${run.title}`).includes(word)));
}
