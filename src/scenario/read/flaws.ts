/** From what zod finds to our codes, in words for an author. */
import { z } from 'zod';
import { suggest, nearest } from '../nearest.ts';
import type { Path } from '../places.ts';
import type { Code } from '../problems.ts';
import { keysAt, schemasAt } from './shape.ts';
import { flatten, type Flat, type Issue } from './union.ts';

/** One failing of a value at a path, with what would let reading go on around it. */
export interface Flaw {
  readonly code: Code;
  readonly path: Path;
  /** The key is wrong, not the value. */
  readonly atKey: boolean;
  readonly message: string;
  readonly mend?: string;
  readonly fix: Fix;
}
/** Take the key away, put another value, read the key as another, put whatever the schema allows, or give up. */
export type Fix = 'drop' | { readonly put: unknown } | { readonly rename: string } | 'sample' | 'none';

const SORTS: Readonly<Record<string, string>> = {
  string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false',
  array: 'a list', object: 'a mapping', record: 'a mapping',
};
const sort = (expected: string): string => SORTS[expected] ?? expected;

function sortOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'nothing';
  return SORTS[typeof value] ?? typeof value;
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) =>
    (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined), root);
}

const called = (path: Path): string => {
  const name = path.findLast((step) => typeof step === 'string');
  const last = path.at(-1);
  return `"${(name ?? 'the file').slice(0, 60)}"${typeof last === 'number' ? ` (item ${last + 1})` : ''}`;
};

const flaw = (code: Code, path: Path, message: string, fix: Fix, mend?: string): Flaw =>
  ({ code, path, atKey: false, message, fix, ...(mend === undefined ? {} : { mend }) });

type Of<C extends Flat['code']> = Extract<Flat, { code: C }>;

/** Translates the issues of one file; `root` is the data, `schema` what it was held against. */
class Translator {
  constructor(private readonly schema: z.ZodType, private readonly root: unknown) {}

  all(issues: readonly Issue[]): Flaw[] {
    const flaws = flatten(issues).flatMap((issue) => this.one(issue));
    // A misspelt key that is wanted is told once, as what was misspelt.
    const meant = flaws.flatMap(({ path, fix }) => (typeof fix === 'object' && 'rename' in fix ? [[...path.slice(0, -1), fix.rename].join('.')] : []));
    return flaws.filter(({ code, path }) => code !== 'MISSING_KEY' || !meant.includes(path.join('.')));
  }

  private one(issue: Flat): Flaw[] {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => this.unknownKey(path, key));
    if (issue.code === 'invalid_key') return [this.badKey(path, issue)];
    if (issue.code === 'one-of') return this.form(path, issue.keys);
    const value = valueAt(this.root, path);
    if (value === undefined) return [flaw('MISSING_KEY', path, `${called(path)} is missing`, 'sample')];
    if (value === null) return [flaw('EMPTY', path, `${called(path)} has no value`, this.away(path))];
    return [this.value(issue, path, value)];
  }

  private value(issue: Exclude<Flat, { code: 'unrecognized_keys' | 'invalid_key' | 'one-of' }>, path: Path, value: unknown): Flaw {
    switch (issue.code) {
      case 'invalid_value': return this.badValue(path, issue.values.map(String), value);
      case 'too_big': return tooBig(path, issue, value);
      case 'too_small': return tooSmall(path, issue, value, this.away(path));
      case 'invalid_format': return badFormat(path, value);
      case 'sort': return this.wrongSort(path, issue.expected, value);
      case 'invalid_type': return this.wrongSort(path, [issue.expected], value);
      default: return flaw('WRONG_TYPE', path, `${called(path)}: ${issue.message}`, 'none');
    }
  }

  /** An optional key can be left out; one that is wanted gets what the schema allows. */
  private away(path: Path): Fix {
    return schemasAt(this.schema, path).some((s) => s instanceof z.ZodOptional) ? 'drop' : 'sample';
  }

  private unknownKey(path: Path, key: string): Flaw {
    const known = keysAt(this.schema, path);
    const mend = suggest(key, known, 'remove it, or see docs/authoring.md for the keys');
    const meant = nearest(key, known);
    const free = meant !== null && valueAt(this.root, [...path, meant]) === undefined;
    const fix: Fix = free ? { rename: meant } : 'drop';
    return { ...flaw('UNKNOWN_KEY', [...path, key], `"${key.slice(0, 60)}" is not known here`, fix, mend), atKey: true };
  }

  private badKey(path: Path, issue: Of<'invalid_key'>): Flaw {
    const [inner] = issue.issues;
    const key = String(path.at(-1));
    const found = inner?.code === 'invalid_value' ? this.badValue(path, inner.values.map(String), key) : badName(path, key);
    return { ...found, atKey: true, fix: inner?.code === 'invalid_value' ? 'drop' : 'none' };
  }

  private form(path: Path, keys: readonly string[]): Flaw[] {
    const value = valueAt(this.root, path);
    const given = Object.keys(typeof value === 'object' && value !== null ? value : {});
    const known = keysAt(this.schema, path);
    // A misspelt form is told as an unknown key with what was meant; that is enough.
    const misspelt = given.some((key) => !known.includes(key) && keys.includes(nearest(key, known) ?? ''));
    if (misspelt) return [];
    const held = given.filter((key) => keys.includes(key));
    const has = held.length > 0 ? `has ${held.join(' and ')}` : 'has none of the keys that say its form';
    return [flaw('WRONG_FORM', path, `${called(path)} ${has}`, 'none', `give it exactly one of: ${keys.join(', ')}`)];
  }

  private badValue(path: Path, allowed: readonly string[], value: unknown): Flaw {
    const word = String(value).slice(0, 60);
    const mend = suggest(word, allowed, 'see docs/authoring.md for the list');
    const values = schemasAt(this.schema, path).length > 0 ? 'sample' : 'none';
    return flaw('BAD_VALUE', path, `"${word}" is not a value of ${called(path)}`, values, mend);
  }

  private wrongSort(path: Path, expected: readonly string[], value: unknown): Flaw {
    const wanted = [...new Set(expected.map(sort))].join(' or ');
    const quote = wanted === 'a text' && (typeof value === 'number' || typeof value === 'boolean');
    return flaw('WRONG_TYPE', path, `${called(path)} is ${sortOf(value)}, not ${wanted}`, this.away(path),
      quote ? 'put it into quotes' : undefined);
  }
}

function tooBig(path: Path, issue: Of<'too_big'>, value: unknown): Flaw {
  const most = Number(issue.maximum);
  if (typeof value === 'string') {
    const message = `${called(path)} has ${value.length} characters, at most ${most}`;
    return flaw('LINE_TOO_LONG', path, message, { put: value.slice(0, most) });
  }
  return flaw('OUT_OF_RANGE', path, `${called(path)} is ${String(value)}, at most ${most}`, { put: most });
}

function tooSmall(path: Path, issue: Of<'too_small'>, value: unknown, fix: Fix): Flaw {
  if (typeof value === 'number') {
    const least = Number(issue.minimum);
    return flaw('OUT_OF_RANGE', path, `${called(path)} is ${value}, at least ${least}`, { put: least });
  }
  return flaw('EMPTY', path, `${called(path)} is empty`, fix);
}

function badFormat(path: Path, value: unknown): Flaw {
  if (path.at(-1) !== 'language') return badName(path, String(value));
  return flaw('BAD_VALUE', path, `"${String(value).slice(0, 60)}" is no language code`, 'drop', 'write it like `en` or `pt-BR`');
}

function badName(path: Path, name: string): Flaw {
  const kebab = name.slice(0, 40).replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^[-0-9]+|-+$/g, '');
  return flaw('BAD_ID', path, `"${name.slice(0, 60)}" is not in the form of a name`, 'none',
    kebab === '' ? undefined : `write it like "${kebab}"`);
}

/** All flaws of a value that its schema refused. */
export function flawsOf(schema: z.ZodType, root: unknown, issues: readonly Issue[]): Flaw[] {
  return new Translator(schema, root).all(issues);
}
