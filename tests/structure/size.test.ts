import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lineOf, parse, sources, walk, type Source } from './source.ts';

/** Lines; see CONTRIBUTING.md. */
const FILE = { most: 350, median: 100 };
const FUNCTION = { most: 60, median: 10 };
const REASON = /^(?:\/\/|\/\*\*?) ?Long because \S/;

const linesIn = (text: string): number => text.trimEnd().split('\n').length;
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

function tooLong(files: readonly Source[]): string[] {
  return files.filter(({ text }) => linesIn(text) > FILE.most && !REASON.test(text)).map(({ path, text }) => `${path}: ${linesIn(text)} lines`);
}

/** Functions with a body of statements, each with its place and length. */
function functionsIn(source: Source): { where: string; lines: number }[] {
  const file = parse(source);
  const found: { where: string; lines: number }[] = [];
  walk(file, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body || !ts.isBlock(node.body)) return;
    found.push({ where: `${source.path}:${lineOf(file, node)}`, lines: linesIn(node.getText(file)) });
  });
  return found;
}

describe('small files, small functions', () => {
  it('keeps every file within its size, or gives a reason in its first line', () => {
    expect(tooLong(sources('src', 'tests'))).toEqual([]);
    const long = 'export {};\n'.repeat(FILE.most + 1);
    expect(tooLong([{ path: 'planted.ts', text: long }])).toEqual(['planted.ts: 351 lines']);
    expect(tooLong([{ path: 'planted.ts', text: `// Long because it is one list.\n${long}` }])).toEqual([]);
  });

  it('keeps the middle file small', () => {
    expect(median(sources('src').map(({ text }) => linesIn(text)))).toBeLessThanOrEqual(FILE.median);
  });

  it('keeps functions small', () => {
    const all = sources('src').flatMap(functionsIn);
    expect(all.filter(({ lines }) => lines > FUNCTION.most)).toEqual([]);
    expect(median(all.map(({ lines }) => lines))).toBeLessThanOrEqual(FUNCTION.median);
  });
});
