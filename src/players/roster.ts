import { able, ABILITIES } from './able.ts';
import { measure, type Bench } from './measure.ts';
import { optimiser } from './optimiser.ts';
import { playedOut } from './play-out.ts';
import { SILENT } from './silent.ts';
import { aboutOf, type Table } from './table.ts';
import { TYPISTS } from './typed.ts';
import type { Player } from './types.ts';

/** Every simulated player that needs no preparation: the expert first. */
export const PLAYERS: readonly Player[] = [...SILENT, ...TYPISTS];

/** Seeds of a simulation, always the same. */
export const seedsOf = (count: number): string[] => Array.from({ length: count }, (_, i) => `sim ${i + 1}`);

/**
 * Lets every player play every truth of a situation under some seeds.
 * @param done told after each player
 */
export function tableOf(at: Bench, seeds: readonly string[], done: () => void = () => {}): Table {
  const measured = [...PLAYERS, optimiser(at.game, at.solved)].map((player) => {
    const one = measure(at, player, seeds);
    done();
    return one;
  });
  return { about: aboutOf(at.game), measured };
}

/** How many people there are of each ability. */
const ALIKE = 10;

/**
 * One run each of many people, a few of each ability, every one with a draw of their
 * own: as a group would play a situation once. The same people in every situation.
 */
export function peopleOf(at: Bench): number[] {
  return ABILITIES.flatMap((ability) => Array.from({ length: ALIKE }, (_, i) => {
    const played = playedOut(at.game, able(ability), `person ${ability} ${i}`);
    return at.score(played.journal, played).whole;
  }));
}
