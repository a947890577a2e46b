/** How somebody holds themselves: the mood's posture and carriage, and what patience and trust do to the body. */
import type { Mood } from '../scenario/index.ts';
import type { PlayerView } from '../engine/index.ts';
import type { Posture } from './art/types.ts';

/** Offsets from a standing place, in picture units at scale 1; angles in radians. */
export interface Bearing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly lean: number;
  readonly headTilt: number;
  /** How far the head sinks between the shoulders; below zero it is held high. In figure units. */
  readonly sink: number;
  /** How far the head is put forward. In figure units. */
  readonly forth: number;
  /** How far the body is turned from us: 0 not at all, 1 quite. */
  readonly turn: number;
}

type Manner = Pick<PlayerView, 'patience' | 'trust'>;

/** Patience that runs out turns a body to the door; trust brings it nearer. */
const PATIENCE: Readonly<Record<PlayerView['patience'], { x: number; lean: number; tilt: number; turn: number }>> = {
  plenty: { x: 0, lean: 0, tilt: 0, turn: 0 },
  some: { x: 8, lean: 0.006, tilt: 0, turn: 0 },
  little: { x: 26, lean: 0.022, tilt: -0.02, turn: 0.07 },
  none: { x: 52, lean: 0.042, tilt: -0.04, turn: 0.15 },
};
const TRUST: Readonly<Record<PlayerView['trust'], number>> = { low: -14, some: 0, high: 12 };

/** What neck and shoulders do in a mood: the part of a posture that a face cannot tell. */
const CARRIAGE: Readonly<Record<Mood, Pick<Bearing, 'sink' | 'forth' | 'turn'>>> = {
  warm: { sink: -16, forth: 22, turn: 0 },
  relieved: { sink: -8, forth: -14, turn: 0 },
  calm: { sink: 0, forth: 0, turn: 0 },
  amused: { sink: -12, forth: -22, turn: 0 },
  tired: { sink: 62, forth: 34, turn: 0 },
  worried: { sink: 30, forth: 36, turn: 0 },
  strained: { sink: 22, forth: 8, turn: 0 },
  suspicious: { sink: 6, forth: -34, turn: 0.08 },
  hurt: { sink: 58, forth: -16, turn: 0.06 },
  angry: { sink: 16, forth: 58, turn: 0 },
  withdrawn: { sink: 46, forth: -24, turn: 0.2 },
};

/** One unit nearer makes a body this much larger. */
const NEARER = 0.0011;

/**
 * The bearing of somebody in a mood. Patience and trust are the customer's; leave
 * them out for anybody else.
 * @param mood one of `MOODS`; any other is carried calmly
 */
export function bearing(posture: Posture, of?: Manner, mood: Mood = 'calm'): Bearing {
  const patience = of ? PATIENCE[of.patience] : PATIENCE.plenty;
  const closer = posture.closer + (of ? TRUST[of.trust] : 0);
  const carriage = Object.hasOwn(CARRIAGE, mood) ? CARRIAGE[mood] : CARRIAGE.calm;
  return {
    x: patience.x,
    y: posture.drop + closer * 0.35,
    scale: 1 + closer * NEARER,
    lean: posture.lean - patience.lean,
    headTilt: posture.headTilt + patience.tilt,
    sink: carriage.sink,
    forth: carriage.forth,
    turn: Math.min(0.3, carriage.turn + patience.turn),
  };
}

/** A bearing on the way from one to another. @param t 0 to 1, or a little beyond */
export function between(from: Bearing, to: Bearing, t: number): Bearing {
  const at = (key: keyof Bearing): number => from[key] + (to[key] - from[key]) * t;
  return {
    x: at('x'), y: at('y'), scale: at('scale'), lean: at('lean'), headTilt: at('headTilt'),
    sink: at('sink'), forth: at('forth'), turn: at('turn'),
  };
}
