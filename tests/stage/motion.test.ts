import { describe, expect, it } from 'vitest';
import { ease, Motion } from '../../src/stage/motion.ts';

/** A motion, what it applied last, and how often it asked to be drawn. */
function moving(): { motion: Motion; asked: () => number } {
  let asked = 0;
  return { motion: new Motion(() => { asked += 1; }), asked: () => asked };
}

/** Ticks as a screen would, for so many milliseconds. */
function pass(motion: Motion, ms: number): void {
  for (let gone = 0; gone < ms; gone += 16) motion.tick(16);
}

describe('motion', () => {
  it('goes from nothing to all, then rests', async () => {
    const { motion } = moving();
    const seen: number[] = [];
    const over = motion.run(160, (t) => seen.push(t), ease.line);
    expect(motion.idle).toBe(false);
    pass(motion, 200);
    await over;
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(motion.idle).toBe(true);
  });

  it('asks to be drawn when something begins, so that a sleeping stage wakes', () => {
    const { motion, asked } = moving();
    void motion.run(100, () => undefined);
    expect(asked()).toBe(1);
  });

  it('applies changes at once where nothing moves, and draws them', async () => {
    const { motion, asked } = moving();
    motion.still = true;
    const seen: number[] = [];
    await motion.run(500, (t) => seen.push(t));
    motion.live(5000, () => seen.push(9));
    expect(seen).toEqual([1]);
    expect(motion.idle).toBe(true);
    expect(asked()).toBe(1);
  });

  it('finishes what is waited for, and leaves small life alone unless asked', async () => {
    const { motion } = moving();
    let at = 0;
    let alive = 0;
    const over = motion.run(10_000, (t) => { at = t; });
    motion.live(10_000, (s) => { alive = s; });
    motion.finish();
    await over;
    expect(at).toBe(1);
    expect(motion.settled).toBe(true);
    expect(motion.idle).toBe(false);
    motion.finish(true);
    expect(alive).toBe(-1);
    expect(motion.idle).toBe(true);
  });

  it('tells small life its seconds and brings it to rest at the end', () => {
    const { motion } = moving();
    const seen: number[] = [];
    motion.live(320, (s) => seen.push(s));
    pass(motion, 400);
    expect(Math.max(...seen)).toBeLessThan(0.32);
    expect(seen.at(-1)).toBe(-1);
    expect(motion.idle).toBe(true);
  });

  it('does not jump after a long rest', () => {
    const { motion } = moving();
    let at = 0;
    void motion.run(1000, (t) => { at = t; }, ease.line);
    motion.tick(60_000);
    expect(at).toBeLessThan(0.05);
  });

  it('lets a movement begin another when it ends', async () => {
    const { motion } = moving();
    const order: string[] = [];
    const both = motion.run(32, () => undefined).then(() => {
      order.push('first');
      return motion.run(32, () => undefined);
    }).then(() => order.push('second'));
    pass(motion, 64);
    await Promise.resolve();
    await Promise.resolve();
    pass(motion, 64);
    await both;
    expect(order).toEqual(['first', 'second']);
  });

  it.each(Object.entries(ease))('%s begins at 0 and ends at 1', (_, how) => {
    expect(how(0)).toBeCloseTo(0, 6);
    expect(how(1)).toBeCloseTo(1, 6);
  });
});
