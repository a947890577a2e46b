import { describe, expect, it } from 'vitest';
import { codeFor, compose, readCode } from '../../src/worlds/index.ts';
import { worlds } from '../fixtures/worlds.ts';

const days = Array.from({ length: 60 }, (_, i) => `day ${i}`);

describe('the code that a text stands for', () => {
  it('is the same for the same text, and mostly another for another', () => {
    expect(codeFor(worlds, '2026-11-22')).toBe(codeFor(worlds, '2026-11-22'));
    expect(new Set(days.map((day) => codeFor(worlds, day))).size).toBeGreaterThan(55);
  });

  it('keeps to what is preferred', () => {
    for (const day of days) {
      const read = readCode(codeFor(worlds, day, { industry: 'financial', level: 'manager', difficulty: 3 })!);
      expect(read).toMatchObject({ ok: true, value: { level: 'manager', difficulty: 3 } });
      const made = compose(worlds, codeFor(worlds, day, { industry: 'medical' })!);
      expect(made.ok && made.value.scenario.industry).toBe('medical');
    }
  });

  it('is none where no world has it', () => {
    expect(codeFor(worlds, 'today', { industry: 'telecoms' })).toBeNull();
  });

  it('asks of a world nothing but its name, mark, trade and parts', () => {
    const bare = worlds.map(({ id, mark, industry, matters }) =>
      ({ id, mark, industry, matters: Object.fromEntries(Object.entries(matters).map(([name, { level }]) => [name, { level }])) }));
    for (const day of days) expect(codeFor(bare, day)).toBe(codeFor(worlds, day));
  });

  it('stays as it is on most days when a world comes new, and is of the new one on the others', () => {
    const fresh = { id: 'new', mark: 'NW', industry: 'retail' as const, matters: { it: { level: 'front-line' as const } } };
    const [before, after] = [days.map((day) => codeFor(worlds, day)!), days.map((day) => codeFor([...worlds, fresh], day)!)];
    const changed = after.filter((code, i) => code !== before[i]);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(days.length / 2);
    expect(changed.every((code) => code.startsWith('NW'))).toBe(true);
  });
});
