import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/cli/check-text.ts';
import { CODES } from '../../src/scenario/parse.ts';
import { allCases, BASE, BASE_WORLD, settled, textOf, type Case } from './cases.ts';

const found = (text: string): string[] => checkText(text, 'case.yaml').problems.map((p) => `${p.code} ${p.line}:${p.col}`);

/** Fails at the case's own place, so that a report leads there. */
function atCase(one: Case, body: () => void): void {
  try {
    body();
  } catch (error) {
    const failure = error as Error;
    failure.stack = `${failure.name}: ${failure.message}\n    at ${one.file}:${one.line}:5`;
    throw failure;
  }
}

function run(one: Case): void {
  const text = textOf(one);
  const expected = one.expect.map((e) => settled(e, text));
  if (one.among) expect(found(text)).toEqual(expect.arrayContaining(expected));
  else expect(found(text).sort()).toEqual(expected.sort());
}

const CASES = allCases();
const short = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

describe('the format', () => {
  it('finds nothing wrong with the scenario and the world that the cases change', () => {
    expect(found(BASE)).toEqual([]);
    expect(found(BASE_WORLD)).toEqual([]);
  });

  it.each(CASES.map((one) => [`${short(one.file)}:${one.line} ${one.name}`, one] as const))('%s', (_, one) => {
    atCase(one, () => run(one));
  });

  it('has a case for every code', () => {
    const shown = new Set(CASES.flatMap((one) => one.expect.map((e) => e.split(' ')[0])));
    expect(CODES.filter((code) => !shown.has(code))).toEqual([]);
  });

  it('has no case for a code that is not there', () => {
    const codes: readonly string[] = CODES;
    expect(CASES.flatMap((one) => one.expect).filter((e) => !codes.includes(e.split(' ')[0] ?? ''))).toEqual([]);
  });
});
