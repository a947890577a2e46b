import { describe, expect, it } from 'vitest';
import { open, playerView, playOf, replay, step, type Game } from '../../src/engine/index.ts';
import { bench, seedsOf, type Player, type Seat } from '../../src/players/index.ts';
import { measure } from '../../src/players/measure.ts';
import { optimiser } from '../../src/players/optimiser.ts';
import { playOut } from '../../src/players/play-out.ts';
import { PLAYERS } from '../../src/players/roster.ts';
import { solve } from '../../src/scoring/index.ts';
import { families, lateParcel, principles } from '../fixtures/families.ts';

const games = families();
const everybody = (game: Game): readonly Player[] => [...PLAYERS, optimiser(game, solve(game))];

describe('simulated players', () => {
  it.each(games.map((g) => [g.scenario.id, g] as const))('play %s to an ending that the chart reaches too', (_, game) => {
    for (const player of everybody(game)) {
      const journal = playOut(game, player, 'one', 1);
      const { run, dropped } = replay(game, journal, 1);
      expect(dropped, player.id).toBe(0);
      expect(playerView(game, run).ended, player.id).not.toBeNull();
      expect(playOut(game, player, 'one', 1), player.id).toEqual(journal);
    }
  });

  it('sit where a person sits: the same view as the game gives', () => {
    const game = games[0]!;
    const seen: unknown[] = [];
    const watcher: Player = {
      id: 'watcher', name: '', describe: '', trick: false, sees: 'view',
      decide: ({ view, offers }: Seat, d) => {
        seen.push(view);
        return { kind: 'choose', choice: d.pick(offers).id };
      },
    };
    const { decisions } = playOut(game, watcher, 'two');
    let [run] = open(game, 'two');
    for (const [i, decision] of decisions.entries()) {
      expect(seen[i]).toEqual(playerView(game, run));
      [run] = step(game, run, decision);
    }
  });

  it('give an expert no more than what has surfaced', () => {
    const game = games[0]!;
    const watcher: Player = {
      id: 'watcher', name: '', describe: '', trick: false, sees: 'case',
      decide: ({ play, offers, belief }, d) => {
        expect(play.truth).toBe(0);
        expect(play.shows & ~play.known).toBe(0);
        expect(belief.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
        return { kind: 'choose', choice: d.pick(offers).id };
      },
    };
    for (const seed of ['a', 'b', 'c']) playOut(game, watcher, seed, 2);
    expect.hasAssertions();
  });

  it('say in one line who they are', () => {
    for (const { name, describe: line } of PLAYERS) expect(`${name}: ${line}`).toMatch(/^[A-Z][^\n]{10,110}\.$/);
    expect(new Set(PLAYERS.map(({ id }) => id)).size).toBe(PLAYERS.length);
  });

  it('complain of a player that decides what is not open', () => {
    const wrong: Player = { ...PLAYERS.find(({ sees }) => sees === 'view')!, sees: 'view', decide: () => ({ kind: 'choose', choice: 'no-such' }) };
    expect(() => playOut(games[0]!, wrong, 'x')).toThrow(/unknown/);
  });
});

function mean(game: Game, id: string, seeds: number): number {
  const { runs } = measure(bench(game, principles()), PLAYERS.find((p) => p.id === id)!, seedsOf(seeds));
  return runs.reduce((sum, r) => sum + r.whole, 0) / runs.length;
}

describe('the expert', () => {
  const game = lateParcel();
  const solved = solve(game);

  /** Every road there is, as the chart plays it. */
  const roads = ['ask', 'quote'].flatMap((one) => ['fetch', 'tomorrow'].map((two) => [one, two]));
  const worthOf = (choices: readonly string[], truth: number): number => {
    let [run] = open(game, 'road', truth);
    for (const choice of choices) [run] = step(game, run, { kind: 'choose', choice });
    return solved.worth(playOf(run), truth);
  };

  it.each([0, 1])('takes the road that trying all of them finds best, once the truth shows (%i)', (truth) => {
    const best = Math.max(...roads.map((road) => worthOf(road, truth)));
    const taken = seedsOf(60).map((seed) => {
      const { decisions } = playOut(game, PLAYERS[0]!, seed, truth);
      return worthOf(decisions.flatMap((d) => (d.kind === 'choose' ? [d.choice] : [])), truth);
    });
    // Cues mislead at times: 20 and 10 of 100 here.
    expect(taken.filter((worth) => worth > best - 0.05).length).toBeGreaterThan(45);
  });
});

describe('the memoriser', () => {
  it('gains nothing from an earlier run on a new draw', () => {
    const game = games[0]!;
    expect(mean(game, 'memoriser', 30)).toBeLessThan(mean(game, 'expert', 30) - 20);
  });
});
