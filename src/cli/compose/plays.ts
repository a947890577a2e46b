/** Plays of a situation as transcripts, to be read aloud. */
import { load, replay, type Cast, type GameEvent, type PlayedTurn } from '../../engine/index.ts';
import { playOut, PLAYERS } from '../../players/index.ts';
import type { Scenario } from '../../scenario/index.ts';

/** What was seen, heard and done, one line each; looks and notes are set in. */
function lineOf(event: GameEvent, cast: Cast, scenario: Scenario): string | null {
  switch (event.type) {
    case 'said': return `  YOU  “${event.text}”`;
    case 'did': return `  YOU  ${event.text}`;
    case 'line': return `  ${cast[event.who]?.name ?? event.who}  ${event.text}`;
    case 'seen': return `  ~ ${event.text}`;
    case 'plain': return `    (${scenario.things[event.thing]?.name ?? ''}: ${event.text})`;
    case 'surfaced': return event.way === 'sight' || event.way === 'record' ? `    (${scenario.things[event.from]?.name ?? ''}: ${event.text})` : null;
    case 'asked': return `  YOU  ask ${cast[event.person]?.name ?? event.person}`;
    case 'ended': return `  == ${event.title} [${event.outcome}] ${event.after ?? ''}`;
    default: return null;
  }
}

const lines = (turns: readonly PlayedTurn[], cast: Cast, scenario: Scenario): string[] =>
  turns.flatMap(({ events }) => events.map((event) => lineOf(event, cast, scenario)).filter((line) => line !== null));

/**
 * One play under each truth.
 * @param player the id of a simulated player
 * @throws for a player that there is not
 */
export function playsOf(scenario: Scenario, player: string, seed: string): string[] {
  const who = PLAYERS.find(({ id }) => id === player);
  if (who === undefined) throw new Error(`there is no player ${player}: take one of ${PLAYERS.map(({ id }) => id).join(', ')}`);
  const game = load(scenario);
  return game.model.truths.flatMap((truth, t) => {
    const { run, turns } = replay(game, playOut(game, who, seed, t), t);
    return ['', `-- ${truth}, ${who.name}`, ...lines(turns, run.cast, scenario)];
  });
}
