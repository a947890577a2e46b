/** The situation that lies open: the run, its turns, and what is kept of it. Pure. */
import { open, playerView, replay, step, type Decision, type Game, type Journal, type Memory, type PlayerView, type Run } from '../engine/index.ts';
import type { Turn } from './types.ts';

export interface Table {
  readonly game: Game;
  readonly run: Run;
  readonly turns: readonly Turn[];
}

/** Lays a situation open from its first line. */
export function lay(game: Game, seed: string, memory?: Memory): Table {
  const [run, events] = open(game, seed, undefined, memory);
  return { game, run, turns: [{ decision: null, events }] };
}

/** Lays a kept run open where it stood, and says how many of its decisions the text no longer knows. */
export function layAgain(game: Game, journal: Journal): { table: Table; dropped: number } {
  const { run, turns, dropped } = replay(game, journal);
  return { table: { game, run, turns }, dropped };
}

/** The same run after so many of its decisions. */
export function layUntil({ game, run: { journal: { head, decisions } } }: Table, turn: number): Table {
  return layAgain(game, { head, decisions: decisions.slice(0, Math.max(0, turn)) }).table;
}

/** Takes a decision. The same table comes back when it is not open. */
export function decide(table: Table, decision: Decision): Table {
  const [run, events] = step(table.game, table.run, decision);
  if (run === table.run) return table;
  return { game: table.game, run, turns: [...table.turns, { decision, events }] };
}

/** What the player may know. */
export const viewOf = (table: Table): PlayerView => playerView(table.game, table.run);
