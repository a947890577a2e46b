import { load, type Game } from '../engine/index.ts';
import type { Board, Means } from './means.ts';
import { NOTICES } from './notices.ts';

/** Situations that were fetched, ready to be played. */
export interface Games {
  has(id: string): boolean;
  /** Fetches a situation once; says so and gives null where it is not known or does not arrive. */
  take(id: string): Promise<Game | null>;
  put(id: string, game: Game): void;
}

/** The situations of the library, fetched one at a time. */
export function games(means: Means, board: Board): Games {
  const ready = new Map<string, Game>();
  const has = (id: string): boolean => Object.hasOwn(means.load, id);
  return {
    has,
    put: (id, game) => void ready.set(id, game),
    async take(id) {
      const known = ready.get(id);
      if (known !== undefined) return known;
      const fetched = means.load[id];
      if (!has(id) || fetched === undefined) {
        board.tell(NOTICES.unknownSituation(id));
        return null;
      }
      try {
        const { scenario, hash } = (await fetched()).default;
        const game = load(scenario, hash);
        ready.set(id, game);
        return game;
      } catch {
        board.tell(NOTICES.notLoaded(means.cards.find((c) => c.id === id)?.title ?? id));
        return null;
      }
    },
  };
}
