import type { Dice } from '../base/index.ts';
import type { Play } from '../chart/index.ts';
import type { Decision, Game, Journal, Offer, PlayerView } from '../engine/index.ts';
import type { Belief } from '../scoring/index.ts';

/** Where a simulated player sits: what a person sees who plays, and no more. */
export interface Seat {
  readonly view: PlayerView;
  /** The open choices with their moves and means: plain to a kind of person who reads no text. */
  readonly offers: readonly Offer[];
  /** What the person asks for, as anybody hears in the opening. */
  readonly asks: string;
  /** Own decisions so far. */
  readonly turns: readonly Decision[];
  /** An earlier run of the same situation, if there was one. */
  readonly memory: Journal | null;
}

/** The seat of one who knows the kind of case well: what goes with what, not which it is this time. */
export interface ExpertSeat extends Seat {
  readonly game: Game;
  /** Where the run stands. Its truth and its unseen cues are blanked. */
  readonly play: Play;
  /** What an ideal observer believes of the truths by now. */
  readonly belief: Belief;
}

/** The seat of one who was told what is going on. */
export interface KeySeat extends ExpertSeat {
  readonly truth: number;
}

/** Who a simulated player is, as plain data. */
export interface Kind {
  readonly id: string;
  readonly name: string;
  /** One line that a trainer can read. */
  readonly describe: string;
  /** Whether this is a way to have a score without judgement. */
  readonly trick: boolean;
}

/** A simulated kind of person: a pure function of its seat and of dice for what it leaves to chance. */
export type Player = Kind & {
  /** How what they type is read, for those who type. */
  readonly heard?: (game: Game, seat: Pick<Seat, 'offers'>, decision: Decision) => Decision;
} & (
  | { readonly sees: 'view'; decide(seat: Seat, dice: Dice): Decision }
  | { readonly sees: 'case'; decide(seat: ExpertSeat, dice: Dice): Decision }
  | { readonly sees: 'key'; decide(seat: KeySeat, dice: Dice): Decision });
