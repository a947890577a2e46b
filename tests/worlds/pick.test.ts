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
});
