import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failed, readAny } from '../../src/scenario/parse.ts';
import { BASE } from '../conformance/cases.ts';

/** Whatever stands in a file, it is read into a value or into errors at places that it has. */
function sound(text: string): void {
  const { value, problems } = readAny(text, 'any.yaml');
  expect(value === null).toBe(failed(problems));
  const lines = text.split('\n').length;
  for (const p of problems) {
    expect(p.line).toBeGreaterThanOrEqual(1);
    expect(p.line).toBeLessThanOrEqual(lines);
    expect(p.col).toBeGreaterThanOrEqual(1);
    expect(p.message).not.toBe('');
    expect(p.mend).not.toBe('');
  }
}

const LINES = BASE.split('\n');
const row = fc.nat({ max: LINES.length - 1 });

describe('reading never throws', () => {
  it('on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), sound), { numRuns: 300 });
  });

  it('on what looks like YAML', () => {
    const bit = fc.constantFrom('kind: scenario\n', '- ', '? ', ': ', '{', '}', '[', ']', '&a ', '*a', '!t ', '"', "'", '|\n', '>-\n', '  ', '\t', '#', ',', 'key', '\n', '...', '---\n', '%', '0', 'null', '\\x');
    fc.assert(fc.property(fc.array(bit, { maxLength: 40 }).map((bits) => `kind: scenario\n${bits.join('')}`), sound), { numRuns: 400 });
  });

  it('on a situation with lines taken out, swapped, doubled or moved in', () => {
    const edit = fc.tuple(fc.constantFrom('drop', 'swap', 'twice', 'indent'), row, row);
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const lines = [...LINES];
      for (const [how, a, b] of edits) {
        if (how === 'drop') lines.splice(a, 1);
        else if (how === 'twice') lines.splice(a, 0, lines[b] ?? '');
        else if (how === 'indent') lines[a] = `  ${lines[a] ?? ''}`;
        else [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
      }
      sound(lines.join('\n'));
    }), { numRuns: 150 });
  }, 60_000);

  it('on a situation with words put in place of others', () => {
    const words = ['5', '-1', '0.5', 'null', '~', '[]', '{}', 'true', '[a, [b]]', '{ a: b }', '""', 'returns', 'talk', 'otherwise', '.inf', '1e999'];
    const at = [...BASE.matchAll(/(?<=: )[a-z0-9][\w-]*(?=[\n,} ])/g)].map((m) => [m.index, m[0].length] as const);
    fc.assert(fc.property(fc.constantFrom(...at), fc.constantFrom(...words), ([from, length], word) =>
      sound(BASE.slice(0, from) + word + BASE.slice(from + length))), { numRuns: 200 });
  }, 60_000);

  it('on the situations of the library, which are whole', () => {
    const folder = new URL('../../scenarios/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      sound(text);
      expect(readAny(text, name).problems.filter((p) => p.level === 'error')).toEqual([]);
    }
  });
});
