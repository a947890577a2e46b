import type { Report } from '../debrief/index.ts';
import type { Journal } from '../engine/index.ts';
import { factsOf, type About } from '../growth/kept.ts';
import type { Answers, PairedWith, SavedRun } from './types.ts';

/** A run as it is kept on the device. The report is kept too, so that it opens on a changed text. */
export interface RunRecord {
  readonly format: 2;
  readonly key: string;
  readonly title: string;
  readonly journal: Journal;
  readonly answers: Answers;
  readonly report: Report | null;
  readonly state: SavedRun['state'];
  /** Milliseconds since 1970, for the order of the list only. */
  readonly saved: number;
  /** How often it was kept. Two windows tell by it that the other one went on. */
  readonly revision: number;
  /** When it was brought to its end, in milliseconds since 1970. */
  readonly done: number | null;
  readonly pair: PairedWith | null;
}

/** The key of a run: a situation and its draw. */
export const keyOfRun = (scenario: string, seed: string): string => `${scenario}/${seed}`;

/** A key beside another, for a run that must not take its place. */
export const keyBeside = (key: string, now: number): string => `${key.replace(/~.*$/, '')}~${now.toString(36)}`;

/** What is shown of a kept run without opening it, and what growth needs of it. */
export function summary(record: RunRecord, about: About | null = null): SavedRun {
  const { key, title, journal, answers, report, state, saved, revision, done, pair } = record;
  return {
    key, title, state, saved, revision, answers, pair,
    scenario: journal.head.scenario, seed: journal.head.seed, turns: journal.decisions.length,
    band: state === 'done' ? report?.bands.whole ?? null : null,
    commitment: answers.commitment === '' ? null : answers.commitment,
    facts: report === null || done === null ? null : factsOf({ journal, report, answers, saved: done }, about),
  };
}
