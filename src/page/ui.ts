import type { Reading } from '../engine/index.ts';
import type { Industry, Level, Topic } from '../scenario/index.ts';
import type { Difficulty } from '../session/index.ts';
import type { Verb } from './words.own.en.ts';

/** What can lie open over the play screen. */
export const PANELS = ['around', 'handbook', 'notebook', 'reading', 'transcript', 'improvise', 'leave'] as const;
export type Panel = (typeof PANELS)[number];

/** What a situation is to somebody who practises alone. */
export const KINDS = ['new', 'played', 'unfinished'] as const;
export type Kind = (typeof KINDS)[number];

export interface Filters {
  readonly industry: Industry | null;
  readonly level: Level | null;
  readonly kind: Kind | null;
}

/** What somebody new is to be like; null leaves it to chance. */
export interface Wishes {
  readonly industry: Industry | null;
  readonly level: Level | null;
  readonly difficulty: Difficulty | null;
  /** What was typed into the field of a code; null before anything was. */
  readonly code: string | null;
}

/** A move that is being put together. */
export interface Own {
  readonly verb: Verb | null;
  readonly about: { readonly topic: Topic | null; readonly text: string } | null;
}

/** What lies open while somebody looks back. */
export interface Look {
  readonly search: string;
  /** The only kind of entry that is shown. */
  readonly only: string | null;
  /** The entry that is being changed, and its words so far. */
  readonly editing: string | null;
  readonly draft: readonly string[];
  /** What "forget this run" was pressed for once. */
  readonly sure: string | null;
  /** What came of the last press, and about what. */
  readonly about: string | null;
  readonly said: string;
  readonly shown: string;
  /** The part of the map in sight; all of it if null. */
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  /** The place or road that was pressed. */
  readonly picked: string | null;
  readonly truth: string | null;
}

/** The page's own passing state: what is open, armed or half filled in. Never saved. */
export interface Ui {
  readonly panel: Panel | null;
  /** The handbook page that lies open. */
  readonly page: string | null;
  /** A choice pressed once, where a second press says it. */
  readonly armed: string | null;
  /** A choice that waits for the reading before it. */
  readonly pending: string | null;
  readonly draft: Reading;
  readonly own: Own;
  /** Words that were typed and not yet said, so that they can be changed. */
  readonly typed: string;
  /** The reading of typed words is being set right. */
  readonly mending: boolean;
  readonly filters: Filters;
  readonly wishes: Wishes;
  readonly look: Look;
  /** "Forget everything" was pressed once. */
  readonly forgetting: boolean;
}

export const NO_READING: Reading = { want: null, need: null, value: null, sure: 1 };

/** How the page starts out. */
export const FRESH: Ui = {
  panel: null,
  page: null,
  armed: null,
  pending: null,
  draft: NO_READING,
  own: { verb: null, about: null },
  typed: '',
  mending: false,
  filters: { industry: null, level: null, kind: null },
  wishes: { industry: null, level: null, difficulty: null, code: null },
  look: {
    search: '', only: null, editing: null, draft: [], sure: null, about: null, said: '', shown: '', frame: null, picked: null, truth: null,
  },
  forgetting: false,
};
