import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureEngine } from '../../src/cli/measures/engine.ts';
import { judge, line } from '../../src/cli/measures/measure.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { ROOT } from '../structure/source.ts';

describe('a measure', () => {
  const figure = { name: 'n', unit: 'u', bound: 10 } as const;

  it('holds at its bound, from the right side', () => {
    expect(judge({ ...figure, figure: 10, is: 'at least' }).held).toBe(true);
    expect(judge({ ...figure, figure: 9, is: 'at least' }).held).toBe(false);
    expect(judge({ ...figure, figure: 10, is: 'at most' }).held).toBe(true);
    expect(judge({ ...figure, figure: 11, is: 'at most' }).held).toBe(false);
  });

  it('says how many times as good as its bound it is', () => {
    expect(judge({ ...figure, figure: 20, is: 'at least' }).ratio).toBe(2);
    expect(judge({ ...figure, figure: 20, is: 'at most' }).ratio).toBe(0.5);
    expect(line(judge({ ...figure, figure: 20, is: 'at most' }))).toMatch(/^BROKEN {2}n +20 u +at most 10 u {2}× 0\.50$/);
  });

  it('is not held by a figure that is none', () => {
    expect(judge({ ...figure, figure: Number.NaN, is: 'at most' }).held).toBe(false);
  });

  it('steps real runs of a real situation', () => {
    const file = join(ROOT, 'scenarios/midnight-cot.yaml');
    const { value } = parseScenario(readFileSync(file, 'utf8'), file);
    for (const { figure } of measureEngine(value ? [value] : [], 0.1)) expect(figure).toBeGreaterThan(0);
  }, 60_000);
});
