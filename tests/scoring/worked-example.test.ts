import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidence, joined, score, solve, valueOf } from '../../src/scoring/index.ts';
import { principles } from '../fixtures/families.ts';
import { workedRun } from '../fixtures/worked-run.ts';

const doc = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8');
const documented = Object.fromEntries(
  [...doc.matchAll(/^\| ([a-z-]+) \|.*\| (\d*\.\d+) \|$/gm)].map(([, name, value]) => [name, Number(value)]),
);

describe('the worked example of docs/scoring.md', () => {
  const { game, journal } = workedRun();
  const solved = solve(game);
  const seen = evidence(game, solved, journal);
  const scored = score(seen, principles());
  const value = valueOf(game.model, seen.last, 1);
  const really: Record<string, number> = {
    'belief-after-look': seen.steps[1]!.belief[1]!,
    'belief-after-asking': seen.steps[2]!.belief[1]!,
    understand: scored.understand,
    customer: value.customer,
    joined: joined(value, true),
    'worth-here': solved.worth(seen.last, 1),
    'worth-otherwise': solved.worth(seen.last, 0),
    act: scored.act,
    apply: scored.apply,
    warrant: scored.warrant,
    whole: scored.whole,
  };

  it('names every figure', () => {
    expect(Object.keys(documented).sort()).toEqual(Object.keys(really).sort());
  });

  it.each(Object.entries(really))('gives %s as it is', (name, figure) => {
    expect(figure).toBeCloseTo(documented[name] ?? NaN, 3);
  });
});
