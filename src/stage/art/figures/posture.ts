/** What a body does in each mood. Together with the face it tells the mood without words. */
import type { Mood } from '../../../scenario/index.ts';
import type { Posture } from '../types.ts';

/** Positive leans and tilts go the way the figure faces. */
const POSTURES: Readonly<Record<Mood, Posture>> = {
  warm: { lean: 0.04, headTilt: 0.06, closer: 26, drop: 0 },
  relieved: { lean: -0.015, headTilt: -0.05, closer: 12, drop: 8 },
  calm: { lean: 0, headTilt: 0, closer: 0, drop: 0 },
  amused: { lean: -0.035, headTilt: -0.08, closer: 10, drop: 0 },
  tired: { lean: 0.02, headTilt: 0.13, closer: -8, drop: 26 },
  worried: { lean: 0.065, headTilt: -0.03, closer: 18, drop: 10 },
  strained: { lean: 0.045, headTilt: 0.02, closer: 6, drop: -6 },
  suspicious: { lean: -0.055, headTilt: 0.07, closer: -20, drop: 0 },
  hurt: { lean: -0.03, headTilt: 0.16, closer: -30, drop: 18 },
  angry: { lean: 0.09, headTilt: 0.09, closer: 42, drop: -10 },
  withdrawn: { lean: -0.075, headTilt: 0.11, closer: -52, drop: 14 },
};

/** The posture for a mood; a mood that is not known stands calmly. */
export function posture(mood: Mood): Posture {
  return Object.hasOwn(POSTURES, mood) ? POSTURES[mood] : POSTURES.calm;
}
