import { describe, expect, it } from 'vitest';
import { advance, begin, draw, isOver, offered, type Model, type Play } from '../../src/chart/index.ts';
import { observe, solve, type Belief } from '../../src/scoring/index.ts';
import { lateParcel } from '../fixtures/families.ts';

const game = lateParcel();
const { model } = game;
const solved = solve(game);
const first = begin(model, draw(model, ''), null);

const open = ({ choices }: Model, play: Play): string[] =>
  Object.values(choices).filter((c) => offered(model, play, c)).map(({ id }) => id);

/** The best worth under one truth, by trying every road. */
function tryAll(play: Play, truth: number): number {
  if (isOver(model, play)) return solved.worth(play, truth);
  return Math.max(...open(model, play).map((choice) => tryAll(advance(model, play, { kind: 'choose', choice }, null), truth)));
}

/** The best that can be expected in doubt, by trying every way the cues may fall. No looks, no questions aside. */
function tryAllInDoubt(play: Play, belief: Belief): number {
  if (isOver(model, play)) return belief.reduce((sum, b, t) => sum + b * solved.worth(play, t), 0);
  return Math.max(...open(model, play).map((choice) => expectedOf(play, belief, choice)));
}

function expectedOf(play: Play, belief: Belief, choice: string): number {
  const cues = (model.choices[choice]?.hears ?? 0) & ~play.known & ~play.absent;
  const bits = model.cues.map((cue) => model.bits.cue[cue]!).filter((bit) => (bit & cues) !== 0);
  const falls = bits.reduce<number[]>((all, bit) => all.flatMap((s) => [s, s | bit]), [0]);
  return falls.reduce((sum, shows) => {
    const p = belief.reduce((q, b, t) => q + b * bits.reduce((r, bit) => {
      const l = model.likelihood[Math.log2(bit)]![t]!;
      return r * ((shows & bit) === 0 ? 1 - l : l);
    }, 1), 0);
    const decision = { kind: 'choose', choice } as const;
    const before = { ...play, shows };
    const after = advance(model, before, decision, null);
    return sum + p * tryAllInDoubt(after, observe(model, belief, before, decision, after));
  }, 0);
}

describe('the solver against every road tried', () => {
  it.each([0, 1])('finds the best road where the truth is known (%i)', (truth) => {
    const sure = [0, 1].map((t) => (t === truth ? 1 : 0));
    const play = { ...first, truth };
    expect(solved.best(play, sure)).toBeCloseTo(tryAll(play, truth), 10);
    expect(tryAll(play, truth)).toBeCloseTo(1, 10);
  });

  it.each([[0.5, 0.5], [0.8, 0.2], [0.1, 0.9]])('is exact in doubt at the last decision (%f, %f)', (...belief) => {
    const talk = advance(model, first, { kind: 'choose', choice: 'quote' }, null);
    expect(solved.best(talk, belief)).toBeCloseTo(tryAllInDoubt(talk, belief), 10);
  });

  it('never takes a choice that tells for less than it is worth', () => {
    for (const { choice, value } of solved.values(first, [0.5, 0.5])) {
      expect(value).toBeGreaterThanOrEqual(expectedOf(first, [0.5, 0.5], choice.id) - 1e-9);
    }
  });

  it('puts worth between walking away and the best road', () => {
    const gone = advance(model, first, { kind: 'leave' }, null);
    expect([0, 1].map((t) => solved.worth(gone, t))).toEqual([0, 0]);
  });
});
