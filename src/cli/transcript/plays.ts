/** Which plays of a situation are written down, and by whom they are played. */
import { load, type Game } from '../../engine/index.ts';
import { playOut, PLAYERS, type Player } from '../../players/index.ts';
import type { Principles, Scenario } from '../../scenario/index.ts';
import { solve, type Solver } from '../../scoring/index.ts';
import { scriptOf, type Script } from './script.ts';
import { secretsOf, type Secrets } from './secrets.ts';

export interface Wanted {
  readonly seed: string;
  /** The id of a simulated player. */
  readonly player: string;
  /** A truth, `all` for each in turn, or undefined: the seed draws it. */
  readonly truth: string | undefined;
  /** How many plays under each truth that is asked for. */
  readonly paths: number;
}

export interface Play {
  readonly script: Script;
  /** Null unless they are asked for. */
  readonly secrets: Secrets | null;
}

function playerOf(id: string): Player {
  const found = PLAYERS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no player ${id}: take one of ${PLAYERS.map((one) => one.id).join(', ')}`);
  return found;
}

/** Indices of the truths to play, undefined where the seed draws. */
function truthsOf({ model: { truths } }: Game, wanted: string | undefined): (number | undefined)[] {
  if (wanted === undefined) return [undefined];
  if (wanted === 'all') return truths.map((_, i) => i);
  const at = truths.indexOf(wanted);
  if (at === -1) throw new Error(`there is no truth ${wanted}: take one of ${truths.join(', ')}, or all`);
  return [at];
}

/** The first seed is as it was given; further ones have a number behind it. */
const seedsOf = ({ seed, paths }: Wanted): string[] =>
  Array.from({ length: paths }, (_, i) => (i === 0 ? seed : `${seed}-${i + 1}`));

/**
 * Plays a situation as often as is asked for.
 * @param pack for what lies behind the plays; null leaves that out
 * @throws for a player or a truth that there is not
 */
export function playsOf(scenario: Scenario, wanted: Wanted, pack: Principles | null): Play[] {
  const [game, player] = [load(scenario), playerOf(wanted.player)];
  let solved: Solver | null = null;
  return truthsOf(game, wanted.truth).flatMap((truth) => seedsOf(wanted).map((seed) => {
    const journal = playOut(game, player, seed, truth);
    const script = scriptOf(game, journal, player.name, truth);
    if (pack === null) return { script, secrets: null };
    solved ??= solve(game);
    return { script, secrets: secretsOf(game, solved, journal, pack, truth) };
  }));
}
