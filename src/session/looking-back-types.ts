import type { Profile, Review, Seen, Suggestion, Walk } from '../growth/index.ts';
import type { Outcome, Principles } from '../scenario/index.ts';

/** What is said of something that came back: done, or no chance yet. */
export type Recalled = 'did' | 'not-yet';

/** A place of a situation on its map, in the map's own units. */
export interface MapNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** How the matter stands at an ending; null for a scene. */
  readonly outcome: Outcome | null;
  /** What the place is known by once it was walked; null in the dark. */
  readonly title: string | null;
  readonly seen: Seen;
}

/** A road of a situation on its map: every choice that leads from one place to another. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  /** Points of its line. */
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly choices: readonly { readonly id: string; readonly text: string | null; readonly seen: Seen; readonly truths: readonly string[] | null }[];
  readonly seen: Seen;
}

/** The map of a family, as far as it was seen. */
export interface Map {
  readonly scenario: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** Runs walked so far, the newest first. */
  readonly walks: readonly (Walk & { readonly key: string })[];
  /** Truths that came to light in runs brought to their end, by id. */
  readonly truths: readonly { readonly id: string; readonly need: string }[];
  /** Choices of the run that lies open, by the decision that took them. */
  readonly open: string | null;
}

export interface Growth {
  readonly profile: Profile;
  readonly suggestions: readonly Suggestion[];
}

/** What is fetched or worked out only when somebody looks back. Null until it is there. */
export interface LookingBack {
  readonly growth: Growth | null;
  readonly map: Map | null;
  readonly review: Reviewed | null;
  readonly language: Principles | null;
}

/** A review, and what could not be read for it. */
export interface Reviewed {
  readonly review: Review;
  readonly unread: number;
  readonly problems: readonly string[];
}

/** What came of bringing in a file. */
export interface Brought {
  readonly taken: number;
  /** The same as what was here already. */
  readonly known: number;
  /** Other than what is here under the same name: kept beside it. */
  readonly beside: number;
  readonly damaged: number;
  /** What is wrong with the file as a whole, in plain words; then nothing was taken. */
  readonly problem: string | null;
}

/** What can be changed of what was kept, piece by piece. */
export interface Edit {
  readonly rule?: { readonly when: string; readonly because: string; readonly unless: string };
  readonly commitment?: string;
  readonly idea?: string;
  readonly ideas?: readonly string[];
  /** Own words on the person, on what was done, and on what two cases share. */
  readonly words?: readonly string[];
  readonly moments?: readonly { readonly turn: number; readonly text: string; readonly thought: string }[];
}

export interface LookingBackActions {
  openGrowth(): Promise<void>;
  openJournal(): void;
  openReview(): void;
  /** The page on which the service language can be read. */
  openLanguage(): Promise<void>;
  openMap(scenario: string): Promise<void>;
  /** Shows a kept run from the map or the journal, after so many decisions. */
  watchKept(key: string, turn: number): Promise<void>;
  /** Says of something that came back whether it was done. */
  recall(key: string, said: Recalled): Promise<void>;
  /** Changes what was kept of a run. */
  edit(key: string, change: Edit): Promise<void>;
  removeRun(key: string): Promise<void>;
  /** Everything that is kept, as the text of one file. */
  exportAll(): Promise<string>;
  importAll(text: string): Promise<Brought>;
  /** A link that carries a run; null where it would be too long. */
  linkTo(key: string): Promise<string | null>;
  /** Reviews what stands in exported files. */
  reviewTexts(texts: readonly string[]): Promise<void>;
  /** Reviews the runs of this device. */
  reviewOwn(): Promise<void>;
  /** Takes up a second case for the open run, where there is one. */
  startPair(): Promise<void>;
}
