import type {
  Industry, Level, Light, Mood, Move, Outcome, Person, Picture, Setting, Thing,
} from '../scenario/index.ts';
import type { CueWay, Decision, Facet, Memory, PageUse, Reading } from '../chart/index.ts';

export { FACETS } from '../chart/index.ts';
export type {
  CueWay, Decision, Facet, GameEvent, Heard, Memory, PageUse, Reading, Sureness, Went,
} from '../chart/index.ts';

/** How somebody looks: drawn by the seed, apart from need, anger and honesty. Indices wrap around the pools of the stage. */
export interface Look {
  readonly skin: number;
  readonly hair: number;
  readonly hairColour: number;
  readonly clothes: number;
  readonly colour: number;
  readonly extra: number;
}

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly pronoun: NonNullable<Person['pronoun']>;
  readonly age: NonNullable<Person['age']>;
  readonly figure: NonNullable<Person['figure']>;
  readonly look: Look;
  readonly mood: Mood;
  /** Who can be asked: the button's words, and whether it was pressed before. */
  readonly ask: { readonly button: string; readonly asked: boolean } | null;
}

export interface ChoiceView {
  readonly id: string;
  readonly kind: 'say' | 'do';
  readonly text: string;
  /** The reading is offered before this step. Never shown as a label. */
  readonly commits: boolean;
}

export interface ThingView {
  readonly id: string;
  readonly name: string;
  readonly picture: Picture;
  readonly at: NonNullable<Thing['at']>;
  readonly looked: boolean;
}

export interface PageView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly purpose: string;
  readonly owner: string;
  readonly waivedBy: string | null;
  readonly opened: boolean;
}

export interface MeansView {
  readonly id: string;
  readonly text: string;
}

export interface NoteView {
  readonly cue: string;
  readonly way: CueWay;
  readonly note: string;
  readonly text: string;
  /** The name of the thing or person it came from. */
  readonly from: string;
}

/** One thing that could be said of the person: `key` goes into the decision. */
export interface ReadingOption {
  readonly key: string;
  readonly text: string;
}

/** All that a player may know. The truth, likelihoods and costs are not in it. */
export interface PlayerView {
  readonly scenario: {
    readonly id: string;
    readonly title: string;
    readonly industry: Industry;
    readonly level: Level;
    readonly setting: Setting;
    readonly light: Light;
    readonly role: string;
    readonly brief: string;
  };
  readonly seed: string;
  /** How many decisions were taken. */
  readonly turn: number;
  readonly customer: string;
  readonly people: readonly PersonView[];
  /** As far as a body shows it. */
  readonly patience: 'plenty' | 'some' | 'little' | 'none';
  readonly trust: 'low' | 'some' | 'high';
  readonly choices: readonly ChoiceView[];
  readonly things: readonly ThingView[];
  readonly handbook: readonly PageView[];
  /** What the player can put on the table. */
  readonly means: readonly MeansView[];
  readonly notebook: readonly NoteView[];
  readonly reading: {
    readonly options: Readonly<Record<Facet, readonly ReadingOption[]>>;
    readonly committed: Reading | null;
  };
  readonly ended: { readonly title: string; readonly outcome: Outcome; readonly after: string | null } | null;
}

/** What a run is saved and shared as. */
export interface Journal {
  readonly head: JournalHead;
  readonly decisions: readonly Decision[];
}
export interface JournalHead {
  readonly format: 1;
  readonly scenario: string;
  /** Content hash of the scenario's text as played. */
  readonly hash: string;
  readonly seed: string;
  /** Carried over from an earlier meeting, where the same person comes back. */
  readonly memory?: Memory;
}

/** A choice as a kind of person would see it: its moves and means are plain to them. */
export interface Offer extends ChoiceView {
  readonly moves: readonly Move[];
  readonly uses: readonly string[];
  readonly pages: Readonly<Record<PageUse, readonly string[]>>;
}
