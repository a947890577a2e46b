/** A rule or a commitment of the player's own, and what was said of it since. */
export interface Kept {
  readonly key: string;
  readonly kind: 'rule' | 'commitment';
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly made: number;
  /** How often it came back and was answered. */
  readonly answered: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** Days after which something kept comes back: soon, when it starts to fade, and once more. */
const AFTER = [1, 7, 21] as const;

/** When something kept comes back next, in milliseconds since 1970; null once it has come back often enough. */
function nextAt({ made, answered }: Kept): number | null {
  const days = AFTER[answered];
  return days === undefined ? null : made + days * DAY;
}

/**
 * What is to come back now, the longest due first. It waits until it is answered, however late.
 * @param now milliseconds since 1970
 */
export function due(all: readonly Kept[], now: number): Kept[] {
  return all
    .map((kept) => ({ kept, at: nextAt(kept) }))
    .filter((one): one is { kept: Kept; at: number } => one.at !== null && one.at <= now)
    .toSorted((a, b) => a.at - b.at)
    .map(({ kept }) => kept);
}
