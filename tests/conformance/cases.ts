/** Cases of the format, as people write them: a name, an input, the problems expected. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';

export interface Change {
  readonly from: string;
  readonly to: string;
  /** How often `to` is put, once if left out. In each, `<n>` stands for its number from 1, `<before>` for the one before. */
  readonly times?: number;
}

export interface Case {
  readonly name: string;
  /** A whole file; the small scenario of `base.yaml` if left out, or the small world of `worlds/base.yaml` for cases of worlds. */
  readonly input?: string;
  readonly base?: string;
  readonly change?: readonly Change[];
  /** `CODE line:col`, or `CODE @ text` for where that text first stands. */
  readonly expect: readonly string[];
  /** Other problems may be there too. */
  readonly among?: boolean;
  readonly file: string;
  readonly line: number;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
export const BASE = readFileSync(`${FOLDER}base.yaml`, 'utf8');
export const BASE_WORLD = readFileSync(`${FOLDER}worlds/base.yaml`, 'utf8');

function casesIn(name: string): Case[] {
  const lines = new LineCounter();
  const doc = parseDocument(readFileSync(FOLDER + name, 'utf8'), { lineCounter: lines });
  if (doc.errors.length > 0 || !isMap(doc.contents)) throw new Error(`${name}: ${doc.errors.join()}`);
  const items = doc.contents.get('cases');
  if (!isSeq(items)) throw new Error(`${name} has no cases`);
  const plain = (doc.toJS() as { cases: Omit<Case, 'file' | 'line'>[] }).cases;
  return items.items.map((item, i) => {
    const offset = (item as { range: [number, number, number] }).range[0];
    return { ...plain[i]!, file: FOLDER + name, line: lines.linePos(offset).line };
  });
}

/** Every case of every file beside this one. */
export function allCases(): Case[] {
  const worlds = casesIn('worlds/worlds.yaml').map((one) => ({ ...one, base: BASE_WORLD }));
  return [...readdirSync(FOLDER).filter((name) => name.endsWith('.yaml') && name !== 'base.yaml').sort().flatMap(casesIn), ...worlds];
}

/** The text that a case is about. Throws if a change finds nothing to change. */
export function textOf(it: Case): string {
  return (it.change ?? []).reduce((text, { from, to, times = 1 }) => {
    if (!text.includes(from)) throw new Error(`there is no ${JSON.stringify(from)} to change`);
    const copies = Array.from({ length: times }, (_, i) => to.replaceAll('<n>', String(i + 1)).replaceAll('<before>', String(i)));
    return text.replace(from, () => copies.join(''));
  }, it.input ?? it.base ?? BASE);
}

/** `CODE line:col`, with a text found in the input. */
export function settled(expected: string, text: string): string {
  const [code, sought] = expected.split(' @ ');
  if (sought === undefined) return expected;
  const at = text.indexOf(sought);
  if (at < 0) throw new Error(`the input has no ${JSON.stringify(sought)}`);
  const before = text.slice(0, at);
  return `${code} ${before.split('\n').length}:${at - before.lastIndexOf('\n')}`;
}
