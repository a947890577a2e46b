import { describe, expect, it } from 'vitest';
import { offersAt, open, playOf, type Game } from '../../../src/engine/index.ts';
import { smells } from '../../../src/players/index.ts';
import { byLuck } from '../../../src/players/smells/chance.ts';
import { ridge } from '../../../src/players/smells/ridge.ts';
import { survey } from '../../../src/players/smells/survey.ts';
import { solve } from '../../../src/scoring/index.ts';
import { families, lateParcel } from '../../fixtures/families.ts';

describe('the tail of luck, by hand', () => {
  it('is binomial where all chances are alike', () => {
    expect(byLuck([0.5, 0.5, 0.5], 2)).toBeCloseTo(4 / 8, 12);
    expect(byLuck([1 / 3, 1 / 3, 1 / 3, 1 / 3, 1 / 3], 5)).toBeCloseTo(1 / 243, 12);
  });

  it('takes each trial by its own chance', () => {
    // Both hit .02, one of them .2 · .9 + .8 · .1.
    expect(byLuck([0.2, 0.1], 1)).toBeCloseTo(0.28, 12);
    expect(byLuck([0.2, 0.1], 0)).toBe(1);
  });
});

describe('ridge regression', () => {
  it('finds weights by hand: (XᵀX + 1)⁻¹ Xᵀy', () => {
    expect(ridge([[1], [2]], [1, 2], 1)[0]).toBeCloseTo(5 / 6, 12);
    const [a, b] = ridge([[1, 0], [0, 1], [1, 1]], [1, 0, 1], 1);
    expect([a, b].map((x) => x!.toFixed(6))).toEqual(['0.625000', '0.125000']);
  });

  it('has an answer where a feature never varies', () => {
    expect(ridge([[0, 1], [0, 2]], [1, 2], 0.5)[0]).toBe(0);
  });
});

describe('the survey', () => {
  it('rates choices of the smallest situation as their page fits or misleads', () => {
    const game = lateParcel();
    const { scenes } = survey(game, solve(game));
    const talk = scenes.find(({ scene }) => scene === 'talk')!.met;
    const regrets = Object.fromEntries(talk.map(({ id, regrets: r }) => [id, r]));
    expect(regrets['fetch']![1]).toBeCloseTo(0, 6);
    expect(regrets['tomorrow']![0]).toBeCloseTo(0, 6);
    expect(regrets['tomorrow']![1]).toBeGreaterThan(0.3);
  });
});

/** How often each choice of the opening stands first, over some seeds. */
function firsts(game: Game, seeds: number): number[] {
  const count = new Map<string, number>();
  for (let seed = 0; seed < seeds; seed += 1) {
    const [run] = open(game, `order ${seed}`);
    const [first] = offersAt(game, { play: playOf(run), seed: `order ${seed}`, cast: run.cast });
    count.set(first!.id, (count.get(first!.id) ?? 0) + 1);
  }
  return [...count.values()].map((n) => n / seeds);
}

describe('authored situations', { timeout: 60_000 }, () => {
  it('smell the same each time', () => {
    const { scenario } = families()[0]!;
    expect(smells(scenario)).toEqual(smells(scenario));
  });

  it('cannot be read by position: the seed draws the order', () => {
    for (const game of families()) {
      const shares = firsts(game, 400);
      const even = 1 / Object.keys(game.scenario.scenes[game.scenario.start ?? 'opening']!.choices).length;
      for (const one of shares) expect(Math.abs(one - even)).toBeLessThan(0.1);
    }
  });
});
