/** What a link asks for. */
export interface Wanted {
  readonly scenario: string;
  /** Null when the link leaves the draw to chance. */
  readonly seed: string | null;
}

/** Longest name or seed that a link may carry. */
const MOST = 64;

/** Reads `?scenario=ID&seed=SEED`; null for the front door. Anything else in a link is left alone. */
export function wantedIn(search: string): Wanted | null {
  const params = new URLSearchParams(search);
  const scenario = params.get('scenario');
  if (scenario === null) return null;
  const seed = params.get('seed');
  return { scenario: scenario.slice(0, MOST), seed: seed === null || seed === '' ? null : seed.slice(0, MOST) };
}

/** The link to a situation with its draw, or to the front door. */
export function addressOf(wanted: { readonly scenario: string; readonly seed: string } | null): string {
  if (wanted === null) return '?';
  return `?${new URLSearchParams({ scenario: wanted.scenario, seed: wanted.seed }).toString()}`;
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A fresh seed from eight bytes: letters and digits that are told apart when read aloud. */
export function freshSeed(bytes: Uint8Array): string {
  return [...bytes].map((b) => LETTERS[b % LETTERS.length]).join('');
}
