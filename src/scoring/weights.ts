/** Every number of the score, in one place. docs/scoring.md tells the reasons; the gates hold them. */
import type { Move, Need, Outcome, Party } from '../scenario/index.ts';

/** What became of a page in a run: whether it fitted, and what was done with it. */
export type PageCell =
  | 'fits-followed' | 'fits-set-aside' | 'misleads-recited' | 'misleads-adapted' | 'misleads-ignored';

type PerParty = Readonly<Record<Party, number>>;

export interface Shares {
  readonly understand: number;
  readonly pages: number;
  readonly principles: number;
  readonly act: number;
}

/** The numbers that a score is made with. The proof alters them one by one; the game never does. */
export interface Weights {
  /** Shares of the three questions answered during the run; they sum to 1. Pages and principles are question 2. */
  readonly shares: Shares;
  /** What moves from understanding to the pages where a page fits: its writer has done that much of the reading. */
  readonly readByPage: number;
  /** Principles that are enough. */
  readonly principlesForFull: number;
  /** What each cell of question 2 is worth, 0 to 1. */
  readonly cells: Readonly<Record<PageCell, number>>;
  /** What adapting a misleading page is worth more, once its misfit had surfaced. */
  readonly seenMisfit: number;
  /** Within question 3: what could be expected of it, and what came of it. */
  readonly act: { readonly expected: number; readonly realised: number };
  /** `w = floor + (1 − floor) · min(1, p / full)`; `near` is "about as good as the best". */
  readonly warrant: { readonly floor: number; readonly full: number; readonly near: number };
  /** How the parties are joined. The public counts only where a scenario can touch it. */
  readonly party: PerParty;
  /** Exponent of the mean that joins them: −1 is harmonic. */
  readonly mean: number;
  /** What is left of a party after costs of 0, 1 (noticed), 2 (felt), 3 (severe). */
  readonly left: readonly [number, number, number, number];
  /** No party counts for less than this, so that a harmonic mean stays finite. */
  readonly least: number;
  readonly outcome: Readonly<Record<Outcome, number>>;
  /** What trust at the end does to how a deed is received: from 0 to 5. */
  readonly received: readonly number[];
  /** Whole-run caps, out of 100. */
  readonly cap: { readonly harm: number; readonly breach: number };
  /** A promise that no deed stands behind leaves this share of what the customer has. */
  readonly emptyPromise: number;
  /** What handing on a matter costs that was one's own to settle. */
  readonly escalation: Partial<PerParty>;
  /** What it costs the organisation to use what takes somebody's leave, without it. */
  readonly overreach: number;
  /** Probability that each sureness stands for. */
  readonly sure: Readonly<Record<1 | 2 | 3, number>>;
  /** The observer's skill at which a reading may earn full credit. */
  readonly readingFull: number;
  /** What a manner of speaking affords, beside deeds: never more than one level of a need. */
  readonly manner: Readonly<Partial<Record<Move, readonly Need[]>>>;
}

export const WEIGHTS: Weights = {
  shares: { understand: 0.25, pages: 0.15, principles: 0.1, act: 0.5 },
  readByPage: 0.15,
  principlesForFull: 3,
  cells: {
    'fits-followed': 1, 'fits-set-aside': 0, 'misleads-recited': 0, 'misleads-adapted': 0.5, 'misleads-ignored': 0.5,
  },
  seenMisfit: 0.5,
  act: { expected: 0.75, realised: 0.25 },
  warrant: { floor: 0.6, full: 0.75, near: 0.1 },
  party: { customer: 0.5, colleague: 0.2, organisation: 0.3, public: 0.3 },
  mean: -1,
  left: [1, 0.88, 0.55, 0.05],
  least: 0.05,
  outcome: { settled: 1, open: 0.55, lost: 0.15 },
  received: [0.35, 0.45, 0.56, 0.76, 0.94, 1],
  cap: { harm: 40, breach: 30 },
  emptyPromise: 0.5,
  escalation: { colleague: 1, organisation: 1 },
  overreach: 2,
  sure: { 1: 0.5, 2: 0.7, 3: 0.9 },
  readingFull: 0.7,
  manner: {
    acknowledge: ['dignity', 'recognition'],
    restate: ['recognition'],
    'ask-open': ['control', 'recognition'],
    explain: ['certainty', 'fairness'],
    inform: ['certainty'],
    'invite-choice': ['control'],
    'take-ownership': ['certainty', 'ease'],
    promise: ['certainty'],
    apologise: ['dignity', 'fairness'],
    reassure: ['safety'],
    involve: ['expertise', 'belonging'],
    greet: ['belonging'],
    thank: ['recognition'],
  },
};

/** Bands, from the lowest; a figure out of 100 is in the last band whose floor it reaches. */
export const BAND_FLOORS = { 'not-yet': 0, 'finding-a-way': 40, steady: 60, strong: 80 } as const;
