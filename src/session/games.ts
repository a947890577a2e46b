import { load, type Game } from '../engine/index.ts';
import type { Composing } from './composing.ts';
import type { Board, Means } from './means.ts';
import { NOTICES } from './notices.ts';

/** Situations that were fetched or composed, ready to be played. */
export interface Games {
  /**
   * Fetches or composes a situation once; says so and gives null where it is not known or does not arrive.
   * @param hash of the text that a kept run was made on: a composed situation is then given in that text, if it still can be
   */
  take(id: string, hash?: string | Promise<string | undefined>): Promise<Game | null>;
  put(id: string, game: Game): void;
}

/** The situations of the library, fetched one at a time, and those that nobody wrote. */
export function games(means: Means, board: Board, composing: () => Promise<Composing>): Games {
  const ready = new Map<string, Game>();
  return {
    put: (id, game) => void ready.set(id, game),
    async take(id, hash) {
      try {
        const fetched = Object.hasOwn(means.load, id) ? means.load[id] : undefined;
        const text = fetched === undefined ? await hash : undefined;
        const name = (of = ''): string => (fetched === undefined ? `${id} ${of}` : id);
        const known = ready.get(name(text));
        if (known !== undefined) return known;
        const arrived = fetched === undefined ? await (await composing()).take(id, text) : (await fetched()).default;
        if (arrived === null) return null;
        const game = load(arrived.scenario, arrived.hash);
        for (const one of [text, game.hash]) ready.set(name(one), game);
        return game;
      } catch {
        board.tell(NOTICES.notLoaded(means.cards.find((c) => c.id === id)?.title ?? id));
        return null;
      }
    },
  };
}
