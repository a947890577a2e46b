import type { Principles, Scenario } from '../scenario/index.ts';
import type { Paraphrases } from '../words/index.ts';
import type { Place } from './address.ts';
import type { Worlds } from './counter-types.ts';
import type { Reporter } from './reporter.ts';
import type { Saves } from './saves-type.ts';
import type { Card, Notice, SessionState } from './types.ts';

/** A situation as it arrives: its text, and the hash that names it. */
export interface Arrived {
  readonly scenario: Scenario;
  readonly hash: string;
}

/** Tells the other windows which run was kept, and hears it from them. */
export interface Windows {
  tell(key: string): void;
  hear(heard: (key: string) => void): void;
}

/** A situation's map as it is laid out when the game is built. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly points: readonly (readonly [number, number])[] }[];
}

/** What is known of every situation when the game is built, and only needed to look back. */
export interface Atlas {
  /** Principles that its good roads call for, by situation. */
  readonly calls: Readonly<Record<string, readonly string[]>>;
  readonly maps: Readonly<Record<string, Layout>>;
}

/** What a session is given: where situations, saves and reports come from. */
export interface Means {
  readonly cards: readonly Card[];
  readonly principles: Principles;
  /** The whole service language, with what it looks like at each level, for those who read it; `principles` is all there is, if left out. */
  readonly language?: () => Promise<{ readonly default: Principles }>;
  readonly load: Readonly<Record<string, () => Promise<{ readonly default: Arrived }>>>;
  /** Other words for what is in a situation, by its id: fetched when somebody types. */
  readonly paraphrases?: Readonly<Record<string, () => Promise<{ readonly default: Paraphrases }>>>;
  /** What situations that nobody wrote are composed from, and who does it; absent where none are. */
  readonly composing?: { worlds(): Promise<Worlds>; worker(): Worker };
  readonly saves: Saves;
  readonly reporter: Reporter;
  /** Other windows of the game on this device; absent where a browser cannot tell them anything. */
  readonly windows?: Windows;
  /** Maps and callings of situations, fetched when somebody looks back. */
  readonly atlas: () => Promise<Atlas>;
  readonly storage: Storage | null;
  /** Takes the game itself off the device; left out where it is never kept. */
  readonly forgetGame?: () => Promise<void>;
  /** Milliseconds since 1970, for the order of saves only. */
  readonly now: () => number;
  /** Eight bytes of chance, for a fresh seed. */
  readonly random: () => Uint8Array;
  /** Told where the player is, so that a reload or a link leads back. */
  readonly moved: (to: Place | null) => void;
}

/** How the parts of a session read and write its state. */
export interface Board {
  get(): SessionState;
  set(patch: Partial<SessionState>): void;
  /** Says something once; saying it again puts it last. */
  tell(notice: Notice): void;
}
