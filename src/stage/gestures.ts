/** What a body does once when a mood comes over it, and again, smaller, while it waits. Pure. */
import type { Mood } from '../scenario/index.ts';
import type { Bearing } from './bearing.ts';

/** What is added to a bearing for a moment. */
export type Offset = Partial<Omit<Bearing, 'scale'>>;

export interface Gesture {
  readonly ms: number;
  /** @param t 0 to 1; at both ends it adds nothing */
  at(t: number): Offset;
}

const bow = (t: number): number => Math.sin(Math.PI * t);
const sway = (t: number, times: number): number => Math.sin(2 * Math.PI * times * t) * bow(t);

/** Each mood has one of its own, so that a change is seen even where a face is small. */
const GESTURES: Readonly<Record<Mood, Gesture>> = {
  /** A nod, and a little nearer. */
  warm: { ms: 900, at: (t) => ({ headTilt: 0.1 * bow(t), lean: 0.02 * bow(t) }) },
  /** A breath is let out. */
  relieved: { ms: 1500, at: (t) => ({ y: -9 * sway(t, 1), sink: -30 * sway(t, 1), lean: -0.02 * bow(t) }) },
  calm: { ms: 900, at: (t) => ({ headTilt: 0.03 * bow(t) }) },
  /** A laugh that is kept in. */
  amused: { ms: 1100, at: (t) => ({ y: -8 * Math.abs(sway(t, 1.5)), headTilt: -0.05 * bow(t) }) },
  /** A sigh. */
  tired: { ms: 1700, at: (t) => ({ y: 11 * bow(t), sink: 34 * bow(t), headTilt: 0.07 * bow(t) }) },
  /** From one foot to the other. */
  worried: { ms: 1500, at: (t) => ({ x: 12 * sway(t, 1), headTilt: 0.07 * sway(t, 1.5), forth: 14 * bow(t) }) },
  /** Shoulders go up. */
  strained: { ms: 1000, at: (t) => ({ y: -7 * bow(t), sink: 34 * bow(t) }) },
  /** Draws back to see better. */
  suspicious: { ms: 1200, at: (t) => ({ forth: -40 * bow(t), headTilt: 0.06 * bow(t), x: 7 * bow(t) }) },
  /** Shrinks from it. */
  hurt: { ms: 1100, at: (t) => ({ x: 16 * bow(t), lean: -0.045 * bow(t), sink: 20 * bow(t) }) },
  /** A push forward, twice. */
  angry: { ms: 900, at: (t) => ({ lean: 0.05 * Math.abs(sway(t, 1)), forth: 34 * Math.abs(sway(t, 1)), y: 5 * bow(t) }) },
  /** Shakes their head and looks off. */
  withdrawn: { ms: 1500, at: (t) => ({ forth: 26 * sway(t, 2), headTilt: 0.05 * sway(t, 2), turn: 0.1 * bow(t) }) },
};

/** Weight goes to the other foot and eyes to the way out: patience is ending. */
export const LEAVING: Gesture = { ms: 1700, at: (t) => ({ x: 20 * bow(t), turn: 0.16 * bow(t), lean: -0.02 * bow(t), headTilt: -0.06 * bow(t) }) };
/** Looks up from the floor or from a screen to whoever stands there. */
export const LOOKING_UP: Gesture = { ms: 1000, at: (t) => ({ headTilt: 0.2 * (1 - t) ** 2 * Math.min(1, t * 8), sink: 50 * (1 - t) ** 2 * Math.min(1, t * 8) }) };

/** The gesture of a mood; one that is not known does as the calm do. */
export function gestureOf(mood: Mood): Gesture {
  return Object.hasOwn(GESTURES, mood) ? GESTURES[mood] : GESTURES.calm;
}

/** The same gesture, smaller. @param share how much of it is left, 0 to 1 */
export function smaller(gesture: Gesture, share: number): Gesture {
  const shrunk = (offset: Offset): Offset => Object.fromEntries(Object.entries(offset).map(([key, by]) => [key, by * share]));
  return { ms: gesture.ms, at: (t) => shrunk(gesture.at(t)) };
}

/** A bearing with a gesture on top. */
export function gesturing(base: Bearing, { x = 0, y = 0, lean = 0, headTilt = 0, sink = 0, forth = 0, turn = 0 }: Offset): Bearing {
  return {
    scale: base.scale, x: base.x + x, y: base.y + y, lean: base.lean + lean,
    headTilt: base.headTilt + headTilt, sink: base.sink + sink, forth: base.forth + forth, turn: base.turn + turn,
  };
}
