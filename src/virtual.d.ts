/** What the scenario plugin (src/cli/vite-scenarios.ts) serves. */
declare module 'virtual:atlas' {
  import type { Atlas } from './session/index.ts';

  export const calls: Atlas['calls'];
  export const maps: Atlas['maps'];
}

declare module 'virtual:scenarios' {
  import type { Principles, Scenario } from './scenario/index.ts';
  import type { Card, Means } from './session/index.ts';

  /** One situation, ready to play, and the content hash of its text. */
  export interface Loaded {
    readonly scenario: Scenario;
    readonly hash: string;
  }
  /** One card for each situation, in the order of their ids. */
  export const cards: readonly Card[];
  export const principles: Principles;
  /** By id; each situation is a chunk of its own. Rejects when the network fails. */
  export const load: Readonly<Record<string, () => Promise<{ readonly default: Loaded }>>>;
  /** Other words for what is in each situation, by id, to read typed words with. */
  export const paraphrases: NonNullable<Means['paraphrases']>;
}
