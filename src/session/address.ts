/** What a link asks for: a situation by its id or its code, or that of a day. */
export type Wanted = ({ readonly scenario: string } | { readonly code: string } | { readonly day: string }) & {
  /** Null when the link leaves the draw to chance. */
  readonly seed: string | null;
};

/** Where the player is. */
export interface Place {
  readonly scenario: string;
  readonly seed: string;
  /** The code that the situation is shared by; null for one that was written. */
  readonly code: string | null;
}

/** Longest name or seed that a link may carry. */
const MOST = 64;
/** Where a link carries several, the first of these holds. */
const NAMES = ['scenario', 'code', 'day'] as const;

/** Reads `?scenario=ID&seed=SEED`, `?code=…` or `?day=…`; null for the front door. Anything else in a link is left alone. */
export function wantedIn(search: string): Wanted | null {
  const params = new URLSearchParams(search);
  const name = NAMES.find((one) => params.has(one));
  if (name === undefined) return null;
  const part = (of: string): string => (params.get(of) ?? '').slice(0, MOST);
  return { [name]: part(name), seed: part('seed') || null } as unknown as Wanted;
}

/** The link to a situation with its draw. */
export function addressOf({ scenario, seed, code }: Place): string {
  return `?${new URLSearchParams(code === null ? { scenario, seed } : { code, seed }).toString()}`;
}

/** The code that the id of a composed situation ends with, as people write it; null where an id has not its form. */
export function codeWithin(id: string): string | null {
  const found = /-([0-9a-z]{2})([0-9a-z]{3})([0-9a-z]{3})$/.exec(id);
  return found && found.slice(1).join('-').toUpperCase();
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A fresh seed from eight bytes: letters and digits that are told apart when read aloud. */
export function freshSeed(bytes: Uint8Array): string {
  return [...bytes].map((b) => LETTERS[b % LETTERS.length]).join('');
}
