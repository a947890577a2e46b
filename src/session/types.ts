import type { Band, Question, Report } from '../debrief/index.ts';
import type { Decision, GameEvent, PlayerView, Reading } from '../engine/index.ts';
import type { Industry, Level, Setting, Light } from '../scenario/index.ts';

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
}

export interface Settings {
  readonly textSize: 'normal' | 'large' | 'largest';
  readonly contrast: 'auto' | 'more';
  readonly theme: 'auto' | 'paper' | 'dark';
  readonly motion: 'auto' | 'full' | 'still';
  readonly sound: boolean;
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
}

/** One decision and what followed, for the transcript. Turn 0 is the opening. */
export interface Turn {
  readonly decision: Decision | null;
  readonly events: readonly GameEvent[];
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
}

export type Screen =
  | { readonly name: 'library' }
  /** `ready` is false while the situation is on its way. */
  | { readonly name: 'play' }
  | { readonly name: 'debrief' }
  | { readonly name: 'settings'; readonly back: 'library' | 'play' | 'debrief' };

/** The principles as the debrief lists them: by deed. */
export interface Deed {
  readonly id: string;
  readonly deed: string;
}

/** All that stage and page draw. They read it, and write only through `Actions`. */
export interface SessionState {
  readonly screen: Screen;
  readonly library: readonly Card[];
  readonly runs: readonly SavedRun[];
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  /** Set while a situation is open. */
  readonly view: PlayerView | null;
  readonly turns: readonly Turn[];
  /** Typed words that were read as a choice, awaiting nothing: shown as "read as". */
  readonly answers: Answers;
  /** Null until the run has ended and the report is computed. */
  readonly report: Report | null;
  readonly deeds: readonly Deed[];
}

export interface Actions {
  openLibrary(): void;
  openSettings(): void;
  closeSettings(): void;
  /** Opens a situation; a seed is drawn when none is given. */
  start(scenario: string, seed?: string): Promise<void>;
  resume(key: string): Promise<void>;
  /** Plays the same situation and seed from its first line. */
  restart(): Promise<void>;
  decide(decision: Decision): void;
  /** Reads typed words and takes the choice they mean, if any. */
  type(text: string): void;
  /** From the ending to the four questions. */
  openDebrief(): void;
  answer<Q extends Question>(question: Q, answer: Partial<Answers[Q]>): void;
  commitTo(text: string): void;
  /** The next step of the debrief; answers may be empty. */
  nextStep(): void;
  change(settings: Partial<Settings>): void;
  dismiss(code: string): void;
  /** Removes every run and setting from this device. */
  forgetEverything(): Promise<void>;
}

/** What main wires to stage and page. */
export interface Session {
  readonly actions: Actions;
  get(): SessionState;
  /** Calls back when the selected part changes; returns how to stop. */
  watch<T>(select: (state: SessionState) => T, changed: (now: T, before: T) => void): () => void;
}
