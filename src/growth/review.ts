/**
 * What keeps going wrong, over many people's runs: for those who can change the system. A sign
 * that most miss may be in the wrong place; a page that most misapply may be written for another
 * day; a matter that is mostly handed on may lack an authority. Nobody is named.
 */
import type { CueReport, PageCell, Report } from '../debrief/index.ts';
import type { Journal } from '../engine/index.ts';
import { PARTIES, type Party } from '../scenario/index.ts';

/** A finished run, as far as a review asks. */
export interface Reviewed {
  readonly title: string;
  readonly journal: Journal;
  readonly report: Report;
}

/** Something that happened `times` of `of` times that it could have. */
export interface Finding {
  readonly scenario: string;
  readonly title: string;
  readonly text: string;
  /** Where it is found or what it is for, in words. */
  readonly detail: string;
  readonly times: number;
  readonly of: number;
  /** What people said or did then, in their words; a few. */
  readonly quotes: readonly string[];
}

export interface Review {
  readonly runs: number;
  readonly situations: number;
  /** Signs that were there, spoke for what was going on, and went by. */
  readonly missed: readonly Finding[];
  /** Pages followed where they mislead, or set aside where they fit. */
  readonly pages: readonly Finding[];
  /** Matters handed on that were one's own to settle. */
  readonly escalated: readonly Finding[];
  /** Who was left badly off. */
  readonly harmed: readonly (Finding & { readonly party: Party })[];
}

/** Fewer runs than this show a chance and not a habit. */
const FEWEST = 3;
/** Below this share something does not keep going wrong. */
const OFTEN = 0.34;
const QUOTES = 3;
const LISTED = 12;
/** Felt, and worse. */
const HARM = 2;

interface Count {
  readonly scenario: string;
  readonly title: string;
  readonly text: string;
  readonly detail: string;
  of: number;
  times: number;
  readonly quotes: string[];
}

/** Counts, each under its own name. */
class Tally {
  readonly #counts = new Map<string, Count>();

  /** Notes one chance that something went wrong, and whether it did. */
  note(run: Reviewed, key: string, says: { text: string; detail: string }, wrong: boolean, quote: string | null): void {
    const { scenario } = run.journal.head;
    const name = `${scenario} ${key}`;
    const count = this.#counts.get(name) ?? { scenario, title: run.title, ...says, of: 0, times: 0, quotes: [] };
    this.#counts.set(name, count);
    count.of += 1;
    if (!wrong) return;
    count.times += 1;
    if (quote !== null && quote !== '' && count.quotes.length < QUOTES && !count.quotes.includes(quote)) count.quotes.push(quote);
  }

  /** What went wrong often enough, the most frequent first. */
  often(): Count[] {
    return [...this.#counts.values()]
      .filter(({ times, of }) => of >= FEWEST && times / of >= OFTEN)
      .toSorted((a, b) => b.times / b.of - a.times / a.of || b.of - a.of)
      .slice(0, LISTED);
  }
}

function missed(runs: readonly Reviewed[]): Finding[] {
  const tally = new Tally();
  const there = (cue: CueReport): boolean => cue.status !== 'absent' && cue.spoke === 'for';
  for (const run of runs) {
    for (const cue of run.report.cues.filter(there)) {
      tally.note(run, cue.cue, { text: cue.note, detail: cue.from }, cue.status === 'missed', null);
    }
  }
  return tally.often();
}

const WRONG: readonly PageCell[] = ['misleads-recited', 'fits-set-aside'];

function pages(runs: readonly Reviewed[]): Finding[] {
  const tally = new Tally();
  for (const run of runs) {
    for (const { page, title, cell, because, moment } of run.report.pages) {
      const fits = cell.startsWith('fits');
      tally.note(run, `${page} ${fits}`, { text: title, detail: because }, WRONG.includes(cell), moment?.text ?? null);
    }
  }
  return tally.often();
}

function escalated(runs: readonly Reviewed[]): Finding[] {
  const tally = new Tally();
  for (const run of runs) {
    const { figures, truth } = run.report;
    if (figures !== null) tally.note(run, truth.id, { text: truth.need, detail: truth.story }, figures.needless, null);
  }
  return tally.often();
}

function harmed(runs: readonly Reviewed[]): Review['harmed'] {
  return PARTIES.flatMap((party) => {
    const tally = new Tally();
    for (const run of runs) {
      const { figures, truth } = run.report;
      const worst = run.report.comments.find(({ question }) => question === 'act');
      if (figures !== null) tally.note(run, truth.id, { text: truth.need, detail: truth.story }, figures.costs[party] >= HARM, worst?.moment.text ?? null);
    }
    return tally.often().map((count) => ({ ...count, party }));
  });
}

/** Reviews finished runs, of one person or of many. */
export function reviewOf(runs: readonly Reviewed[]): Review {
  return {
    runs: runs.length,
    situations: new Set(runs.map(({ journal }) => journal.head.scenario)).size,
    missed: missed(runs), pages: pages(runs), escalated: escalated(runs), harmed: harmed(runs),
  };
}
