/** What came with the customer, and so goes with them. */
import type { Spot } from './art/types.ts';

/** Nobody leaves these behind when they stand on the floor or lie at hand. */
const CARRIED: ReadonlySet<string> = new Set([
  'child', 'dog', 'pram', 'suitcase', 'backpack', 'handbag', 'coat', 'umbrella', 'walking-stick', 'shoes', 'parcel',
]);

/** Whether a thing is the customer's own: on their person, or brought along and put down beside them. */
export function isTheirs({ picture, spot }: { readonly picture: string; readonly spot: Spot }): boolean {
  return spot === 'person' || (spot === 'floor' && CARRIED.has(picture));
}
