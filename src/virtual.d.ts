/** What the scenario plugin (src/cli/vite-scenarios.ts) serves. */
declare module 'virtual:atlas' {
  import type { Atlas } from './session/index.ts';

  export const calls: Atlas['calls'];
  export const maps: Atlas['maps'];
}

declare module 'virtual:language' {
  import type { Principles } from './scenario/index.ts';

  /** The whole service language. */
  const language: Principles;
  export default language;
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
  /** Without what each looks like at a level, overdone, and where it comes from: only a reader wants that. */
  export const principles: Principles;
  /** By id; each situation is a chunk of its own. Rejects when the network fails. */
  export const load: Readonly<Record<string, () => Promise<{ readonly default: Loaded }>>>;
  /** Other words for what is in each situation, by id, to read typed words with. */
  export const paraphrases: NonNullable<Means['paraphrases']>;
}

/** What the plugin of worlds (src/cli/vite-worlds.ts) serves. */
declare module 'virtual:worlds' {
  import type { Worlds } from './session/index.ts';

  export const offerings: Worlds['offerings'];
  export const load: Worlds['load'];
}
