import type { Band, Question, Report } from '../debrief/index.ts';
import type { Decision, GameEvent, Heard, PlayerView, Reading } from '../engine/index.ts';
import type { Industry, Level, Light, Move, Setting, Topic } from '../scenario/index.ts';
import type { Facts, Kept } from '../growth/kept.ts';
import type { Counter, CounterActions } from './counter-types.ts';
import type { LookingBack, LookingBackActions, Recalled } from './looking-back-types.ts';

export type { Asked, Counter, Difficulty, Offer, Preference, Trouble, Worlds } from './counter-types.ts';
export type { Brought, Growth, Map, MapEdge, MapNode, Reviewed } from './looking-back-types.ts';

/** What the library shows of a situation before it is opened. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly blurb: string;
  readonly minutes: number;
  readonly industry: Industry;
  readonly level: Level;
  readonly role: string;
  readonly setting: Setting;
  readonly light: Light;
  readonly notes: readonly string[];
  /** The person may come back with a new matter, and remember. */
  readonly returns: boolean;
}

export interface Settings {
  readonly textSize: 'normal' | 'large' | 'largest';
  readonly contrast: 'auto' | 'more';
  readonly theme: 'auto' | 'paper' | 'dark';
  readonly motion: 'auto' | 'full' | 'still';
  readonly sound: boolean;
  readonly volume: 'low' | 'medium' | 'full';
  /** What is heard or only seen to happen is written too, where no other words tell it. */
  readonly captions: boolean;
  /** Single keys press things: digits choices, M the sound. Off for those who speak or slip onto keys. */
  readonly shortcuts: boolean;
  /** How fast speech appears; there is no clock. */
  readonly pace: 'slow' | 'normal' | 'at-once';
  /** A second press says it, so that a mis-tap can be taken back. */
  readonly askBeforeSpeaking: boolean;
}

/** Something that went wrong or should be known, said once in plain words. */
export interface Notice {
  readonly code: string;
  readonly text: string;
  /** What can be done about it. */
  readonly mend: string;
  /** A way out that is offered with it: a file of everything that is kept. */
  readonly offer?: 'export';
}

/** One decision and what followed, for the transcript. Turn 0 is the opening. */
export interface Turn {
  readonly decision: Decision | null;
  readonly events: readonly GameEvent[];
}

/** Typed words as they were read, before they are said. */
export interface Draft {
  readonly text: string;
  /** The choice that means the same, or null. */
  readonly choice: string | null;
  readonly heard: Heard;
}

/** An idea in the player's own words, and which of the situation's means it speaks of. */
export interface Weighed {
  readonly words: string;
  readonly topics: readonly Topic[];
}

/** The first lines of another situation, as whoever meets it reads them. */
export interface Opening {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  /** What is seen (no name) and said. */
  readonly lines: readonly { readonly who: string | null; readonly text: string }[];
  /** Titles of the handbook pages that lie at hand. */
  readonly pages: readonly string[];
}

/** The player's own side of the debrief; saved with the run. */
export interface Answers {
  /** Where the debrief stands. */
  readonly step: DebriefStep;
  readonly understand: { readonly reading: Reading | null; readonly words: string };
  readonly apply: { readonly deeds: readonly string[]; readonly words: string };
  readonly act: { readonly ideas: readonly string[]; readonly words: string };
  readonly share: { readonly when: string; readonly because: string; readonly unless: string };
  readonly commitment: string;
  /** Whether the rule speaks in other openings, by situation, as the player sees it. */
  readonly tried: Readonly<Record<string, 'speaks' | 'silent'>>;
  /** What the rule would have one say or do first there, by situation, in the player's words. */
  readonly firsts: Readonly<Record<string, string>>;
  readonly moments: readonly KeptMoment[];
  /** What was answered when rule and commitment came back. */
  readonly recalled: readonly Recalled[];
  /** What two cases have in common, in the player's words, where this was the second of a pair. */
  readonly shared: string;
}

/** A moment that the player wanted to keep, with the thought that was put to it. */
export interface KeptMoment {
  readonly turn: number;
  readonly text: string;
  readonly thought: string;
}

/** The first case of a pair, and the principle that both call for. */
export interface PairedWith {
  readonly key: string;
  readonly title: string;
  readonly principle: string;
}

/** In this order. The score and the truth come after the first two answers. */
export const DEBRIEF_STEPS = ['understand', 'apply', 'evidence', 'act', 'roads', 'share', 'commitment', 'done'] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

/** A run on this device, for "continue" and "looking back". */
export interface SavedRun {
  readonly key: string;
  readonly scenario: string;
  readonly title: string;
  readonly seed: string;
  readonly turns: number;
  readonly state: 'playing' | 'debriefing' | 'done';
  readonly saved: number;
  readonly band: Band | null;
  readonly commitment: string | null;
  /** How often it was kept. */
  readonly revision: number;
  readonly answers: Answers;
  readonly pair: PairedWith | null;
  /** What growth needs of it; null before it was brought to its end. */
  readonly facts: Facts | null;
}

/** The same run seen again or tried otherwise. Nothing of it is kept or scored. */
export type Aside =
  /** Step by step: `turn` decisions of `of` have been taken. `shared` came by a link. */
  | { readonly kind: 'watching'; readonly turn: number; readonly of: number; readonly shared: boolean }
  /** Another road in the same truth, from after so many decisions. */
  | { readonly kind: 'exploring'; readonly turn: number };

export type Screen =
  | { readonly name: 'library' }
  /** `ready` is false while the situation is on its way. */
  | { readonly name: 'play' }
  | { readonly name: 'debrief' }
  | { readonly name: 'growth' | 'journal' | 'review' | 'language' }
  | { readonly name: 'map'; readonly scenario: string }
  | { readonly name: 'settings'; readonly back: 'library' | 'play' | 'debrief' };

/**
 * How far the game itself lies on this device, to be opened without a network: not asked yet, not
 * possible in this browser, left alone to save data, on its way, here, or failed.
 */
export type OnDevice = 'unknown' | 'unable' | 'spared' | 'coming' | 'here' | 'failed';

/** The principles as the debrief lists them: by deed. The name is said only once a pair of cases has shown it. */
export interface Deed {
  readonly id: string;
  readonly deed: string;
  readonly name: string;
}

/** All that stage and page draw. They read it, and write only through `Actions`. */
export interface SessionState {
  readonly screen: Screen;
  readonly library: readonly Card[];
  readonly runs: readonly SavedRun[];
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  readonly onDevice: OnDevice;
  /** Set while a situation is open. */
  readonly view: PlayerView | null;
  readonly turns: readonly Turn[];
  /** Typed words that were read and not yet said. */
  readonly draft: Draft | null;
  readonly answers: Answers;
  /** Null until the run has ended and the report is computed. */
  readonly report: Report | null;
  readonly deeds: readonly Deed[];
  /** Set while the open run is seen again or tried otherwise. */
  readonly aside: Aside | null;
  /** Null until an idea was written and read. */
  readonly weighed: Weighed | null;
  /** Openings of other situations to try a rule on; empty until somebody comes to it. */
  readonly openings: readonly Opening[];
  readonly pair: PairedWith | null;
  /** Rules and commitments that are to come back now. */
  readonly due: readonly Kept[];
  readonly counter: Counter;
  readonly lookingBack: LookingBack;
}

export interface Actions extends LookingBackActions, CounterActions {
  openLibrary(): void;
  openSettings(): void;
  closeSettings(): void;
  /** Opens a situation; a seed is drawn when none is given. */
  start(scenario: string, seed?: string): Promise<void>;
  resume(key: string): Promise<void>;
  /** Plays the same situation and seed from its first line. */
  restart(): Promise<void>;
  decide(decision: Decision): void;
  /** Reads typed words and lays them out as a draft. */
  type(text: string): Promise<void>;
  /** Sets the reading of the draft right. */
  correct(patch: { readonly choice?: null; readonly moves?: readonly Move[]; readonly topics?: readonly Topic[] }): void;
  /** Says the draft as it was read. */
  sayDraft(): void;
  /** Takes the draft back unsaid. */
  dropDraft(): void;
  /** Shows the open run again as it stood after so many decisions; the last of them is shown happening. */
  watch(turn: number): void;
  /** Goes back to after so many decisions, to take another road in the same truth. Nothing of it is kept. */
  whatIf(turn: number): void;
  /** Back to the run as it was really played, where one looked from. */
  backToRun(): void;
  /** From the ending to the four questions. */
  openDebrief(): void;
  answer<Q extends Question>(question: Q, answer: Partial<Answers[Q]>): void;
  commitTo(text: string): void;
  /** Keeps a moment with the thought that was put to it, or lets it go again. */
  keepMoment(moment: KeptMoment): void;
  /** Whether the rule speaks in another opening. */
  tryRule(scenario: string, says: 'speaks' | 'silent'): void;
  /** What the rule would have one say or do first in another opening. */
  tryFirst(scenario: string, words: string): void;
  /** What the two cases of a pair have in common. */
  compare(text: string): void;
  /** The next step of the debrief; answers may be empty. */
  nextStep(): void;
  /** Back to a step that lies behind; answers stay. A step that was not reached yet changes nothing. */
  backTo(step: DebriefStep): void;
  change(settings: Partial<Settings>): void;
  dismiss(code: string): void;
  /** Removes every run and setting from this device, and the game itself where it is kept. */
  forgetEverything(): Promise<void>;
}

/** What main wires to stage and page. */
export interface Session {
  readonly actions: Actions;
  get(): SessionState;
  /** Calls back when the selected part changes; returns how to stop. */
  watch<T>(select: (state: SessionState) => T, changed: (now: T, before: T) => void): () => void;
}
