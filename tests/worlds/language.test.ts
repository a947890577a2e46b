import { describe, expect, it } from 'vitest';
import { slips } from '../../src/worlds/index.ts';
import { altered, codes, composed, worlds } from '../fixtures/worlds.ts';

describe('the language of composed situations', () => {
  it('has no slip in two thousand of them', () => {
    const found = new Set<string>();
    for (const code of codes(2000, 5000)) for (const { kind, text } of slips(composed(code).scenario)) found.add(`${code} ${kind}: ${text}`);
    expect([...found]).toEqual([]);
  }, 120_000);

  it('never names a fact of another draw', () => {
    const bed = /\bbed (four|six|nine|eleven)\b/gi;
    for (const code of codes(120, 9000)) {
      const { scenario } = composed(code);
      const named = new Set((JSON.stringify(scenario).match(bed) ?? []).map((text) => text.toLowerCase()));
      expect(named.size, code).toBeLessThanOrEqual(1);
    }
    expect(worlds.some(({ matters }) => Object.values(matters).some(({ facts }) => facts.some((row) => 'bed' in row)))).toBe(true);
  });

  it('hears each kind of slip', () => {
    const { scenario } = composed(codes(1)[0]!);
    const heard = (line: string): string[] => slips(altered(scenario, (copy) => {
      copy.scenes['opening']!.lines = [{ seen: line }];
    })).map(({ kind }) => kind);
    expect(heard('Nothing is wrong here.')).toEqual([]);
    expect(heard('It is about bed [bed].')).toContain('slot');
    expect(heard('It is is late.')).toContain('word-twice');
    expect(heard('She have a bag.')).toContain('agreement');
    expect(heard('He has a apple.')).toContain('article');
    expect(heard(`${'long '.repeat(60)}.`)).toContain('too-long');
    expect(heard('It was a long day today. It was a long day today.')).toContain('sentence-twice');
  });
});
