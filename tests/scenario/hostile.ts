/** Files that mean harm, by name: some far beyond the bounds, some just within them. */
import { BASE } from '../conformance/cases.ts';

const MB = 1_048_576;
const lines = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** A whole situation with eight truths, in which hundreds of choices ask for a dozen things each, in vain. */
function thoughtful(): string {
  const many = (count: number, of: (i: number) => string): string => Array.from({ length: count }, (_, i) => of(i)).join(', ');
  const asked = (first: boolean): string => !first ? 'when: *thought' : `when: &thought { knows: my-son, not: { knows: my-son }, any: [${many(10, (i) => `{ knows: cue-${i} }`)}] }`;
  const scene = (i: number): string => `  s${i}:\n    lines: [{ seen: x }]\n    choices:\n${lines(5, (c) =>
    `      c${i}-${c}: { say: Say ${c} of ${i}., moves: [inform], ${c === 0 ? '' : `${asked(i === 0 && c === 1)}, `}to: ${c === 0 && i > 0 ? `s${i - 1}` : 'talk'} }`)}`;
  return BASE
    .replace('cues:\n', `cues:\n${lines(11, (i) => `  cue-${i}: { record: till, text: x, note: x, shows: { lost-slip: 0.5, market-stall: 0.4 } }`)}\n`)
    .replace('truths:\n', `truths:\n${lines(6, (i) => `  t${i}: { want: x, need: y, value: z, needs: { ease: 1 }, story: x }`)}\n`)
    .replace('  demo:\n', `${lines(50, scene)}\n  demo:\n`)
    .replace('moves: [acknowledge]\n        to: talk', 'moves: [acknowledge]\n        to: s49');
}

export const HOSTILE: Readonly<Record<string, () => string>> = {
  'ten megabytes of text': () => `kind: scenario\ntitle: ${'x'.repeat(10 * MB)}`,
  'ten megabytes of errors': () => `kind: scenario\ntitle: ${']'.repeat(10 * MB)}`,
  'as many brackets as may be': () => '['.repeat(262_000),
  'as many open mappings as may be': () => '{a: '.repeat(65_000),
  'as many dashes as may be': () => '- '.repeat(131_000),
  'as many question marks as may be': () => '? '.repeat(131_000),
  'a staircase': () => lines(700, (i) => `${' '.repeat(i)}a:`),
  'as many wrong brackets as may be': () => `kind: scenario\ntitle: ${']'.repeat(262_000)}`,
  'as many bad escapes as may be': () => `kind: scenario\ntitle: "${'\\q'.repeat(131_000)}"`,
  'escapes just within the bounds': () => `kind: scenario\ntitle: "${'\\q'.repeat(29_900)}"`,
  'brackets just within the bounds': () => `kind: scenario\ntitle: ${']'.repeat(29_900)}`,
  'a billion laughs': () => `kind: scenario\na: &a0 [x, x]\n${lines(30, (i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`)}`,
  'a mapping of a billion laughs': () => `kind: scenario\na: &a0 { k: x }\n${lines(30, (i) => `a${i + 1}: &a${i + 1} { ${lines(9, (j) => `k${j}: *a${i},`).replaceAll('\n', ' ')} }`)}`,
  'an alias of itself': () => 'kind: scenario\na: &a [*a, *a]',
  'thousands of anchors and aliases': () => `kind: scenario\na:\n${lines(2_300, (i) => ` - &a${i} x\n - *a${i}`)}`,
  'thousands of keys that JavaScript misreads': () => `kind: scenario\n${'__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n'.repeat(900)}`,
  'NUL bytes': () => `kind: scenario\ntitle: ${'\0'.repeat(200_000)}`,
  'half characters': () => `kind: scenario\ntitle: ${'\ud800'.repeat(200_000)}`,
  'thousands of unknown keys': () => `kind: scenario\n${lines(5_900, (i) => `k${i}: x`)}`,
  'thousands of scenes': () => `kind: scenario\nscenes:\n${lines(480, (i) => `  s${i}: { lines: [{ seen: x }], choices: { c${i}: { say: x, moves: [ask], to: s${i + 1} } } }`)}`,
  'keys a thousand letters long': () => `kind: scenario\n${lines(250, (i) => `${'k'.repeat(1000)}${i}: x`)}`,
  'conditions within conditions': () => `kind: scenario\nscenes: { opening: { choices: { a: { when: ${'{ not: '.repeat(30)}{}${' }'.repeat(30)} } } } }`,
  'conditions that take thought': () => thoughtful(),
};
