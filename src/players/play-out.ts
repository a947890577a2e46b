import { dice } from '../base/index.ts';
import { advance, begin, copied, draw, isOver, refusal, type Play } from '../chart/index.ts';
import {
  cast, newJournal, offersAt, viewAt, type Cast, type Decision, type Game, type Journal, type Offer, type PlayerView, type Standing,
} from '../engine/index.ts';
import { firstBelief, observe, type Belief } from '../scoring/index.ts';
import type { KeySeat, Player } from './types.ts';

/** No run of a simulated player is longer. */
const MOST = 60;

const asked = new WeakMap<Game, string>();

/** What most of the truths want: what the opening asks for. */
function asks(game: Game): string {
  const known = asked.get(game);
  if (known !== undefined) return known;
  const wants = Object.values(game.scenario.truths).map(({ want }) => want);
  const count = (want: string): number => wants.filter((w) => w === want).length;
  const most = wants.toSorted((a, b) => count(b) - count(a))[0] ?? '';
  asked.set(game, most);
  return most;
}

const openings = new WeakMap<Game, Map<string, Play>>();

/** The first state under a seed and a truth: many players begin there. */
function firstOf(game: Game, seed: string, truth: number | undefined): Play {
  const made = openings.get(game) ?? new Map<string, Play>();
  openings.set(game, made);
  const key = `${truth ?? ''} ${seed}`;
  const known = made.get(key) ?? begin(game.model, draw(game.model, seed, truth), null);
  made.set(key, known);
  return known;
}

/** Hides what nobody at the table knows. */
function blanked(play: Play): Play {
  const seen = copied(play);
  [seen.truth, seen.shows] = [0, play.known];
  return seen;
}

/** A seat whose views are worked out when they are asked for, once for a decision: most players ask for little. */
class Table implements KeySeat {
  readonly turns: Decision[] = [];
  readonly memory: Journal | null;
  readonly game: Game;
  readonly seed: string;
  /** Where the run really stands. */
  now: Play;
  #belief: Belief;
  #observed = 0;
  readonly #past: [Play, Decision, Play][] = [];
  #cast: Cast | null = null;
  #view: PlayerView | null = null;
  #offers: readonly Offer[] | null = null;
  #play: Play | null = null;

  constructor(game: Game, seed: string, truth: number | undefined, memory: Journal | null) {
    this.game = game;
    this.seed = seed;
    this.memory = memory;
    this.now = firstOf(game, seed, truth);
    this.#belief = firstBelief(game.model, this.now);
  }
  get truth(): number { return this.now.truth; }
  get asks(): string { return asks(this.game); }
  get cast(): Cast { return this.#cast ??= cast(this.game.scenario, this.seed); }
  get play(): Play { return this.#play ??= blanked(this.now); }
  get view(): PlayerView { return this.#view ??= viewAt(this.game, standing(this)); }
  get offers(): readonly Offer[] { return this.#offers ??= offersAt(this.game, standing(this)); }
  get belief(): Belief {
    for (; this.#observed < this.#past.length; this.#observed += 1) {
      const [before, decision, after] = this.#past[this.#observed]!;
      this.#belief = observe(this.game.model, this.#belief, before, decision, after);
    }
    return this.#belief;
  }
  take(decision: Decision): void {
    const before = this.now;
    this.now = advance(this.game.model, before, decision, null);
    this.#past.push([before, decision, this.now]);
    this.turns.push(decision);
    [this.#view, this.#offers, this.#play] = [null, null, null];
  }
}

/** Names are drawn only if a text asks for them. */
const standing = (table: Table): Standing => ({ play: table.now, seed: table.seed, get cast() { return table.cast; } });

/**
 * Lets a simulated player play a situation to an ending.
 * @param truth index of a truth to force; the seed draws it if left out
 * @param memory an earlier run that the player remembers
 * @throws when a player decides what is not open: its rule is wrong
 */
export function playOut(game: Game, player: Player, seed: string, truth?: number, memory: Journal | null = null): Journal {
  return playedOut(game, player, seed, truth, memory).journal;
}

export interface PlayedOut {
  readonly journal: Journal;
  readonly first: Play;
  readonly last: Play;
}

/** The same, with where the run began and ended. */
export function playedOut(
  game: Game, player: Player, seed: string, truth?: number, memory: Journal | null = null,
): PlayedOut {
  const table = new Table(game, seed, truth, memory);
  const first = table.now;
  const chance = dice(seed, `player ${player.id}`);
  while (!isOver(game.model, table.now) && table.turns.length < MOST) {
    const decided = player.decide(table, chance);
    const decision = player.heard?.(game, table, decided) ?? decided;
    const why = refusal(game.model, table.now, decision);
    if (why !== null) throw new Error(`${player.id} decided ${JSON.stringify(decision)}: ${why}`);
    table.take(decision);
  }
  return { journal: { ...newJournal(game.scenario, game.hash, seed), decisions: table.turns }, first, last: table.now };
}
