import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsPage } from '../../src/cli/problems-page.ts';
import { CODES, readAny, schemaFile } from '../../src/scenario/parse.ts';
import {
  BEATS, INDUSTRIES, LEVELS, LIGHTS, MOODS, MOVES, NEEDS, OUTCOMES, PARTIES, PICTURES, SETTINGS,
} from '../../src/scenario/index.ts';
import { BASE } from '../conformance/cases.ts';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('files that are made', () => {
  it('scenarios/schema.json is current (npm run schema)', () => {
    expect(file('scenarios/schema.json')).toBe(schemaFile());
  });

  it('docs/problems.md is current (npx tsx src/cli/problems.ts)', () => {
    expect(file('docs/problems.md')).toBe(problemsPage());
  });

  it('docs/problems.md explains every code, with a mend', () => {
    const page = file('docs/problems.md');
    for (const code of CODES) expect(page).toMatch(new RegExp(`^### ${code}\n\n[^]*?\nMend: \\S`, 'm'));
  });
});

describe('the schema for editors', () => {
  interface Node { readonly [key: string]: Node | undefined }
  const schema = JSON.parse(schemaFile()) as Node & { readonly else: { readonly properties: Node; readonly required: unknown } };

  it('knows every key of a situation, and which are wanted', () => {
    const top = Object.keys(BASE.split('\n').reduce<Record<string, true>>((keys, line) => {
      const key = /^([a-z]+):/.exec(line)?.[1];
      return key === undefined ? keys : { ...keys, [key]: true };
    }, {}));
    expect(Object.keys(schema.else.properties)).toEqual(expect.arrayContaining(top));
    expect(schema.else.required).toEqual(expect.arrayContaining(['kind', 'truths', 'scenes', 'exits']));
  });

  it('lets conditions nest', () => {
    expect(JSON.stringify(schema)).toContain('"$ref":"#/definitions/condition"');
    expect(schema['definitions']?.['condition']).toBeDefined();
    expect(JSON.stringify(schema)).not.toContain('__schema');
  });
});

describe('docs/authoring.md', () => {
  const guide = file('docs/authoring.md');

  it('shows a whole situation with nothing wrong in it', () => {
    const example = /```yaml\n(# yaml-language-server[^]*?)```/.exec(guide)?.[1] ?? '';
    const { kind, problems } = readAny(example, 'docs/authoring.md');
    expect(kind).toBe('scenario');
    expect(problems).toEqual([]);
  });

  it('shows a service language with nothing wrong in it', () => {
    const example = /```yaml\n(kind: principles[^]*?)```/.exec(guide)?.[1] ?? '';
    expect(readAny(example, 'docs/authoring.md')).toMatchObject({ kind: 'principles', problems: [] });
  });

  const unsaid = (words: readonly string[]): string[] => words.filter((word) => !guide.includes(`\`${word}`) && !guide.includes(`{ ${word}:`));

  it('names every word of the closed lists', () => {
    expect(unsaid([...INDUSTRIES, ...LEVELS, ...SETTINGS, ...LIGHTS, ...NEEDS, ...MOVES, ...MOODS, ...PARTIES, ...BEATS, ...PICTURES, ...OUTCOMES])).toEqual([]);
  });

  it('names every key of the format', () => {
    const keys = keysIn(JSON.parse(schemaFile()));
    expect(keys.size).toBeGreaterThan(80);
    expect(unsaid([...keys].filter((key) => !(NEEDS as readonly string[]).includes(key)))).toEqual([]);
  });
});

/** Every key that some `properties` of a schema has. */
function keysIn(node: unknown): Set<string> {
  if (typeof node !== 'object' || node === null) return new Set();
  const own = 'properties' in node && typeof node.properties === 'object' ? Object.keys(node.properties ?? {}) : [];
  return new Set([...own, ...Object.values(node).flatMap((inner) => [...keysIn(inner)])]);
}
