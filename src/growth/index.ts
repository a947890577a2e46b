/** Growth over many runs: pure, and asked for only when somebody looks back. */
export type { Doubt, Estimate } from './estimate.ts';
export type { Journey, Seen, Walk } from './journey.ts';
export { journeyOf } from './journey.ts';
export { layoutOf } from './layout.ts';
export { profileOf, type Asked, type Part, type Profile } from './profile.ts';
export { pairFor, suggest, type Pair, type Reason, type Situation, type Suggestion } from './suggest.ts';
export { openingsFor } from './openings.ts';
export { inTerms } from './terms.ts';
export { reviewOf, type Finding, type Review } from './review.ts';
