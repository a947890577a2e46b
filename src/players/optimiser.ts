import { advance, begin, isOver, offered, type Play } from '../chart/index.ts';
import type { Game } from '../engine/index.ts';
import type { Solver } from '../scoring/index.ts';
import { choose, mostAlike } from './choose.ts';
import { playedOut } from './play-out.ts';
import type { Player } from './types.ts';

/** Roads looked at under each truth, and how many of the best are tried under all. */
const ROADS = 1500;
const TRIED = 40;
const LONGEST = 9;

interface Road {
  readonly choices: readonly string[];
  readonly worth: number;
}

/** Roads through a situation under one truth, by what they are worth there. */
function roads(game: Game, solved: Solver, truth: number): Road[] {
  const { model } = game;
  const found: Road[] = [];
  const walk = (play: Play, choices: readonly string[]): void => {
    if (found.length >= ROADS) return;
    if (isOver(model, play)) {
      found.push({ choices, worth: solved.worth(play, truth) });
      return;
    }
    if (choices.length >= LONGEST) return;
    for (const choice of model.choicesAt[play.at] ?? []) {
      if (!offered(model, play, choice)) continue;
      walk(advance(model, play, { kind: 'choose', choice: choice.id }, null), [...choices, choice.id]);
    }
  };
  walk(begin(model, { truth, shows: 0 }, null), []);
  return found.toSorted((a, b) => b.worth - a.worth).slice(0, TRIED);
}

/** One who does the same things in the same order, whoever stands there. */
const following = (game: Game, sequence: readonly string[]): Player => ({
  id: 'optimiser', name: 'Optimiser', trick: true, sees: 'view',
  describe: 'Found the best fixed sequence by search, and plays it whoever stands there.',
  decide: ({ offers, turns }, dice) => {
    const wanted = sequence[turns.length] ?? '';
    const moves = game.model.choices[wanted]?.choice.moves ?? [];
    return choose(offers.find(({ id }) => id === wanted) ?? mostAlike(offers, moves, dice));
  },
});

/** What a player's runs are worth on average over all truths. */
function worthOf(game: Game, solved: Solver, player: Player): number {
  const worths = game.model.prior.map((p, t) => p * solved.worth(playedOut(game, player, 'search', t).last, t));
  return worths.reduce((a, b) => a + b, 0);
}

/** Searches the score, without a word of the situation, for the fixed sequence that is worth most. */
export function optimiser(game: Game, solved: Solver): Player {
  const tried = game.model.truths.flatMap((_, t) => roads(game, solved, t)).map(({ choices }) => following(game, choices));
  const best = tried
    .map((player) => ({ player, worth: worthOf(game, solved, player) }))
    .toSorted((a, b) => b.worth - a.worth)[0];
  return best?.player ?? following(game, []);
}
