import { dice } from '../base/index.ts';
import type { Decision, Game, Journal } from '../engine/index.ts';
import type { Principles } from '../scenario/index.ts';
import { score, solve, trace, type Score, type Solver } from '../scoring/index.ts';
import { playedOut, type PlayedOut } from './play-out.ts';
import { readingOf, withReading } from './reading.ts';
import type { Kind, Player } from './types.ts';
import { earlierRun } from './variants.ts';

/** What is kept of a score: whole scores hold on to all of their runs. */
export interface Scored {
  /** 0 to 100. */
  readonly whole: number;
  /** Pages that fitted or misled, and how many of each were followed. */
  readonly pages: { readonly fit: number; readonly used: number; readonly mislead: number; readonly recited: number };
}

/** A run of a simulated player, scored as it was played. */
export interface Run extends Scored {
  readonly truth: number;
  /** For tricks, the same run with the reading that is likeliest beforehand; else as played. */
  readonly guessed: number;
}

export interface Measured {
  readonly player: Kind;
  readonly runs: readonly Run[];
}

/** A situation made ready to be scored many times. */
export interface Bench {
  readonly game: Game;
  readonly solved: Solver;
  score(journal: Journal, played: PlayedOut): Scored;
}

/** What a decision comes to: own words that are read alike come to the same. */
function footprint(decision: Decision): string {
  if ('choice' in decision && decision.choice !== null) return decision.choice;
  const { text: _, ...rest } = decision as Decision & { readonly text?: string };
  return Object.values(rest).map((v) => (typeof v === 'string' ? v : JSON.stringify(v))).join(':');
}

const trail = (journal: Journal): string => journal.decisions.map(footprint).join();

/** Two runs under one truth in which the same was decided and the same came to light have one score: it is worked out once. */
export function bench(game: Game, pack: Principles, solved: Solver = solve(game)): Bench {
  const known = new Map<string, Scored>();
  return {
    game, solved,
    score: (journal, { first, last }) => {
      const { truth } = first;
      const key = `${truth} ${last.known} ${last.absent} ${trail(journal)}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = kept(score(trace(game, solved, journal, truth, first), pack));
      known.set(key, found);
      return found;
    },
  };
}

/** The truth that one would name who has seen nothing; the dice decide between equals. */
function priorTruth({ model }: Game, seed: string): number {
  const most = Math.max(...model.prior);
  return dice(seed, 'prior reading').pick(model.prior.flatMap((p, t) => (p > most - 1e-9 ? [t] : [])));
}

function kept({ whole, pages }: Score): Scored {
  const count = (...cells: string[]): number => pages.filter(({ cell }) => cells.includes(cell)).length;
  return {
    whole,
    pages: {
      fit: count('fits-followed', 'fits-set-aside'), used: count('fits-followed'),
      mislead: count('misleads-recited', 'misleads-adapted', 'misleads-ignored'), recited: count('misleads-recited'),
    },
  };
}

function oneRun(at: Bench, player: Player, seed: string, truth: number): Run {
  const memory = player.id === 'memoriser' ? earlierRun(at.game, seed) : null;
  const played = playedOut(at.game, player, seed, truth, memory);
  const { journal } = played;
  const scored = at.score(journal, played);
  if (!player.trick || journal.decisions.some(({ kind }) => kind === 'read')) {
    return { ...scored, truth, guessed: scored.whole };
  }
  const guess = withReading(at.game, journal, readingOf(at.game, priorTruth(at.game, seed), 1));
  return { ...scored, truth, guessed: at.score(guess, played).whole };
}

/** Lets a player play every truth under every seed. */
export function measure(at: Bench, player: Player, seeds: readonly string[]): Measured {
  const runs = at.game.model.truths.flatMap((_, truth) => seeds.map((seed) => oneRun(at, player, seed, truth)));
  const { id, name, describe, trick } = player;
  return { player: { id, name, describe, trick }, runs };
}
