/** How somebody holds themselves: the mood's posture, and what patience and trust do to the body. */
import type { PlayerView } from '../engine/index.ts';
import type { Posture } from './art/types.ts';

/** Offsets from a standing place, in picture units at scale 1; angles in radians. */
export interface Bearing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly lean: number;
  readonly headTilt: number;
}

/** Patience that runs out turns a body to the door; trust brings it nearer. */
const PATIENCE: Readonly<Record<PlayerView['patience'], { x: number; lean: number; tilt: number }>> = {
  plenty: { x: 0, lean: 0, tilt: 0 },
  some: { x: 8, lean: 0.006, tilt: 0 },
  little: { x: 26, lean: 0.022, tilt: -0.02 },
  none: { x: 52, lean: 0.042, tilt: -0.04 },
};
const TRUST: Readonly<Record<PlayerView['trust'], number>> = { low: -14, some: 0, high: 12 };

/** One unit nearer makes a body this much larger. */
const NEARER = 0.0011;

/**
 * The bearing of somebody in a mood. Patience and trust are the customer's; leave
 * them out for anybody else.
 */
export function bearing(posture: Posture, of?: Pick<PlayerView, 'patience' | 'trust'>): Bearing {
  const patience = of ? PATIENCE[of.patience] : PATIENCE.plenty;
  const closer = posture.closer + (of ? TRUST[of.trust] : 0);
  return {
    x: patience.x,
    y: posture.drop + closer * 0.35,
    scale: 1 + closer * NEARER,
    lean: posture.lean - patience.lean,
    headTilt: posture.headTilt + patience.tilt,
  };
}
