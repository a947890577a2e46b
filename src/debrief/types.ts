import type { CueWay, Facet, PageUse, Went } from '../engine/index.ts';
import type { Industry, Level, Outcome, Party, Topic } from '../scenario/index.ts';
import type { Band, PageCell } from '../scoring/index.ts';
export type { Band, PageCell } from '../scoring/index.ts';

export const QUESTIONS = ['understand', 'apply', 'act', 'share'] as const;
export type Question = (typeof QUESTIONS)[number];

/** A moment of the run: the index of a decision, and what the player said or did then. */
export interface Moment {
  readonly turn: number;
  readonly text: string;
}

/** One cue of the family, after the end. */
export interface CueReport {
  readonly cue: string;
  readonly way: CueWay;
  readonly text: string;
  readonly note: string;
  /** The name of the thing or person where it was or would have been found. */
  readonly from: string;
  /** noticed: surfaced; missed: it was there and was not found; absent: it did not show in this run. */
  readonly status: 'noticed' | 'missed' | 'absent';
  readonly turn: number | null;
  /** Whether it spoke for what was really going on, against it, or for nothing much. */
  readonly spoke: 'for' | 'against' | 'neither';
}

/** "You said …, after you had seen …. I think …, because …. What were you weighing?" */
export interface Comment {
  readonly question: Question;
  readonly moment: Moment;
  /** The note of the cue it cites, where one had surfaced. */
  readonly cue: string | null;
  readonly think: string;
  readonly because: string;
  readonly ask: string;
}

export interface PageReport {
  readonly page: string;
  readonly title: string;
  readonly cell: PageCell;
  readonly how: PageUse | null;
  readonly moment: Moment | null;
  readonly because: string;
}

/** A principle, described by deed. */
export interface PrincipleReport {
  readonly id: string;
  readonly deed: string;
  readonly moment: Moment;
}

/** Another good way through, and what would have made it the wrong one. */
export interface Road {
  /** The moment of the run from which it parts. */
  readonly from: Moment;
  readonly steps: readonly string[];
  readonly leads: string;
  readonly good: string;
  readonly wrongIf: string;
}

export interface FacetReport {
  readonly facet: Facet;
  readonly picked: string | null;
  readonly there: string;
  /** Whether what had surfaced by then was enough to tell. */
  readonly couldTell: boolean;
}

/** What a resource or a page would have been in this run, used or not. */
export interface MeansReport {
  readonly topic: Topic;
  readonly text: string;
  /** sound: feasible, serves, hurts nobody; leave: the same with somebody's leave; beside: not what was wanted; harms: somebody pays for it. */
  readonly weight: 'sound' | 'leave' | 'beside' | 'harms';
  /** Whole sentences, in the order they are read. */
  readonly says: readonly string[];
}

/** What a handbook was to what was going on; or what the situation says of itself. */
export type PageKind = 'fits' | 'misleads' | 'mixed' | 'routine' | 'uncharted';

/** Numbers and names that growth over many runs is worked out from. They stay inside: no page shows them. */
export interface Figures {
  readonly industry: Industry;
  readonly level: Level;
  readonly kind: PageKind;
  readonly outcome: Outcome;
  /** 0 to 1 each. */
  readonly understand: number;
  readonly apply: number;
  readonly act: number;
  readonly whole: number;
  /** Principles that the run called for, shown or not. */
  readonly called: readonly string[];
  /** What it cost each party: 0 none, 1 noticed, 2 felt, 3 or more severe. */
  readonly costs: Readonly<Record<Party, number>>;
  /** The matter was handed on, and was the player's own to settle. */
  readonly needless: boolean;
  /** How the person was left, and the resources that met what they were after. */
  readonly went: Went;
  readonly delighted: readonly string[];
}

/** The whole debrief as plain data; pages only lay it out. */
export interface Report {
  readonly format: 1;
  readonly truth: { readonly id: string; readonly want: string; readonly need: string; readonly value: string; readonly story: string };
  /** Null in a report from before there were any. */
  readonly figures: Figures | null;
  readonly bands: Readonly<Record<'understand' | 'apply' | 'act' | 'whole', Band>>;
  /** A cap that held, in words, or null. */
  readonly cap: string | null;
  readonly facets: readonly FacetReport[];
  readonly cues: readonly CueReport[];
  readonly pages: readonly PageReport[];
  readonly principles: readonly PrincipleReport[];
  readonly comments: readonly Comment[];
  readonly roads: readonly Road[];
  /** Ready-made ideas and commitments to tap, drawn from this run. */
  readonly ideas: readonly string[];
  readonly commitments: readonly string[];
  /** What an idea of the player's own is met with. Empty in a report from before there was any. */
  readonly means: readonly MeansReport[];
}
