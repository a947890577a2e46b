import { open, step, type Game, type Run } from './game.ts';
import type { Decision, GameEvent, Journal } from './types.ts';

/** One decision and what followed. The first has no decision: it is the opening. */
export interface PlayedTurn {
  readonly decision: Decision | null;
  readonly events: readonly GameEvent[];
}

export interface Replay {
  readonly run: Run;
  readonly turns: readonly PlayedTurn[];
  /** How many decisions of the journal could not be taken: the text has changed since, or the journal is damaged. */
  readonly dropped: number;
}

/**
 * Plays a journal again. On the text it was made with it gives the same events,
 * byte for byte. On a changed text it goes as far as the text allows: decisions
 * that are no longer open are dropped and counted.
 */
export function replay(game: Game, journal: Journal, truth?: number): Replay {
  const [first, opening] = open(game, journal.head.seed, truth, journal.head.memory);
  const turns: PlayedTurn[] = [{ decision: null, events: opening }];
  let run = first;
  let dropped = 0;
  for (const decision of journal.decisions) {
    const [next, events] = step(game, run, decision);
    if (next === run) dropped += 1;
    else turns.push({ decision, events });
    run = next;
  }
  return { run, turns, dropped };
}
