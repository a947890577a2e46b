import type { Reading } from '../engine/index.ts';
import type { Industry, Level } from '../scenario/index.ts';

/** What can lie open over the play screen. */
export const PANELS = ['around', 'handbook', 'notebook', 'reading', 'transcript', 'leave'] as const;
export type Panel = (typeof PANELS)[number];

/** What a situation is to somebody who practises alone. */
export const KINDS = ['new', 'played', 'unfinished'] as const;
export type Kind = (typeof KINDS)[number];

export interface Filters {
  readonly industry: Industry | null;
  readonly level: Level | null;
  readonly kind: Kind | null;
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
  readonly filters: Filters;
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
  filters: { industry: null, level: null, kind: null },
  forgetting: false,
};
