import { describe, expect, inject, it } from 'vitest';
import { openGame } from './game.ts';
import { axe } from './hands.ts';
import { SIZES } from './sizes.ts';
import { walk } from './walk.ts';

describe('axe', () => {
  it.each(Object.entries(SIZES))('finds nothing wrong on any screen, %s', async (_name, viewport) => {
    const { page } = await openGame('', { viewport });
    const found: Record<string, unknown> = {};
    const visited: string[] = [];
    await walk(page, inject('gameUrl'), 'midnight-cot', async (name) => {
      visited.push(name);
      const violations = await axe(page);
      if (violations.length > 0) found[name] = violations;
    });
    expect(found).toEqual({});
    expect(visited.length).toBeGreaterThan(15);
  }, 300_000);
});
