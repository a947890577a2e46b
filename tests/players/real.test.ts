import { describe, expect, it } from 'vitest';
import { gates, proveOne } from '../../src/players/index.ts';
import { families, principles } from '../fixtures/families.ts';

const SEEDS = 60;
const pack = principles();

describe.each(families().map((g) => [g.scenario.id, g] as const))('the proof on %s', (_id, game) => {
  it('holds at every gate', () => {
    const results = gates(proveOne(game, pack, SEEDS).table);
    expect(results.filter((r) => r.state === 'held').length).toBeGreaterThan(25);
    expect(results.filter((r) => r.state === 'broken').map((r) => `${r.says}: ${r.figure.toFixed(1)}, ${r.is} ${r.bound}`)).toEqual([]);
  }, 180_000);
});
