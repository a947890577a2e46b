import { describe, expect, it } from 'vitest';
import { openingsFor } from '../../src/growth/index.ts';
import { isHeldBack } from '../../src/growth/held-back.ts';
import { run } from './made.ts';

const names = Array.from({ length: 40 }, (_, i) => `case-${i}`);
const free = names.filter((id) => !isHeldBack(id));
const held = names.filter(isHeldBack);
const one = (id: string | undefined, industry: 'food' | 'retail'): { id: string; industry: 'food' | 'retail' } => ({ id: id ?? '', industry });

describe('openings to try a rule on', () => {
  it('are of other industries and not met, as far as there are such', () => {
    const here = one(free[0], 'food');
    const library = [here, one(free[1], 'food'), one(free[2], 'retail'), one(free[3], 'retail'), one(free[4], 'retail')];
    const facts = [run(1, free[2] ?? '')];
    expect(openingsFor(here, library, facts, 2)).toEqual([free[3], free[4]]);
    expect(openingsFor(here, library, facts, 9)).toEqual([free[3], free[4], free[1], free[2]]);
  });

  it('leave what is held back unseen, until it was met', () => {
    const here = one(free[0], 'food');
    const library = [one(held[0], 'retail'), one(free[1], 'retail')];
    expect(openingsFor(here, library, [], 2)).toEqual([free[1]]);
    expect(openingsFor(here, library, [run(1, held[0] ?? '')], 2)).toEqual([free[1], held[0]]);
  });
});
