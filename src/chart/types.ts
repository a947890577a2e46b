import type { Beat, Mood, Move, Outcome, Topic } from '../scenario/index.ts';

/** The three things a reading says of a person, each tapped apart from its own pool. */
export const FACETS = ['want', 'need', 'value'] as const;
export type Facet = (typeof FACETS)[number];

/** How sure the player is of a reading: a guess, fairly sure, sure. */
export type Sureness = 1 | 2 | 3;

/** A committed reading: one option key for each facet that was tapped. */
export interface Reading {
  readonly want: string | null;
  readonly need: string | null;
  readonly value: string | null;
  readonly sure: Sureness;
}

/** How words were read on the device, before they were said. A journal carries it, so that a replay never reads again. */
export interface Heard {
  readonly moves: readonly Move[];
  readonly topics: readonly Topic[];
  /** The player set the reading right. */
  readonly corrected: boolean;
  /** The words were meant to hurt. */
  readonly abusive?: boolean;
}

/** How a person was left at an earlier meeting. */
export type Went = 'well' | 'badly';

/** What is carried over from an earlier meeting, where the same person comes back. */
export interface Memory {
  /** The seed that drew who they are: the same names and looks come back. */
  readonly seed: string;
  readonly went: Went;
  /** Resources that delighted them then. They are the least that is expected now. */
  readonly expects: readonly string[];
}

/** Everything a player can do. A run is its seed and a list of these. */
export type Decision =
  | { readonly kind: 'choose'; readonly choice: string }
  | { readonly kind: 'look'; readonly thing: string }
  | { readonly kind: 'open'; readonly page: string }
  | { readonly kind: 'ask'; readonly person: string }
  | { readonly kind: 'read'; readonly reading: Reading }
  /** Typed words: the choice that means the same, if any, and else what they do and what they are about. */
  | { readonly kind: 'say'; readonly text: string; readonly choice: string | null; readonly heard?: Heard }
  /** A move put together by the player, and how it was worded on the page. */
  | { readonly kind: 'improvise'; readonly move: Move; readonly about: Topic | null; readonly text: string }
  | { readonly kind: 'wait' }
  | { readonly kind: 'leave' };

/** What happened. Plain data, in order; everything the stage and page show comes from these. */
export type GameEvent =
  /** The player's own words or deed. */
  | { readonly type: 'said'; readonly text: string; readonly choice: string | null }
  | { readonly type: 'did'; readonly text: string; readonly choice: string | null }
  /** A person speaks. */
  | { readonly type: 'line'; readonly who: string; readonly text: string }
  /** Something is seen to happen. */
  | { readonly type: 'seen'; readonly text: string }
  /** A cue goes into the notebook. `from` is a thing's or a person's id. */
  | { readonly type: 'surfaced'; readonly cue: string; readonly way: CueWay; readonly from: string; readonly text: string; readonly note: string }
  /** A look that finds nothing special. */
  | { readonly type: 'plain'; readonly thing: string; readonly text: string }
  | { readonly type: 'opened'; readonly page: string }
  | { readonly type: 'asked'; readonly person: string }
  | { readonly type: 'waited' }
  | { readonly type: 'read'; readonly reading: Reading }
  | { readonly type: 'used'; readonly resource: string }
  | { readonly type: 'page'; readonly page: string; readonly how: PageUse }
  | { readonly type: 'mood'; readonly who: string; readonly from: Mood; readonly to: Mood }
  | { readonly type: 'beat'; readonly beat: Beat }
  | { readonly type: 'ended'; readonly ending: string; readonly title: string; readonly outcome: Outcome; readonly after: string | null }
  /** A decision that is not open here; nothing changed. */
  | { readonly type: 'refused'; readonly reason: 'not-offered' | 'unknown' | 'ended' };

export type CueWay = 'sight' | 'phrase' | 'record' | 'word';
export type PageUse = 'follows' | 'adapts' | 'bypasses';
