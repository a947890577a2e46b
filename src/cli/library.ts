/** The situations of a folder, read and checked, for whatever builds or measures them. */
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { join } from 'node:path/posix';
import { err, ok, type Result } from '../base/index.ts';
import { contentHash } from '../engine/index.ts';
import type { Principles, Scenario, World } from '../scenario/index.ts';
import { failed, printed, readAny, type Problem } from '../scenario/parse.ts';
import { unknownPrinciples } from './language.ts';

export { withoutParaphrases } from '../words/index.ts';

/** A file that cannot be played, with every problem in it. */
export interface Broken {
  readonly file: string;
  /** One line for each problem. */
  readonly text: string;
  /** The first one's place, counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** A file that is whole, and a hash that names its content (empty for principles). */
export interface ReadScenario {
  readonly kind: 'scenario';
  readonly file: string;
  readonly value: Scenario;
  readonly hash: string;
}
export type Read =
  | ReadScenario
  | { readonly kind: 'principles'; readonly file: string; readonly value: Principles; readonly hash: '' }
  | { readonly kind: 'world'; readonly file: string; readonly value: World; readonly hash: '' };
export type Whole = Result<Read, Broken>;

/** What the front door shows of a situation before it is opened. */
export type CardData = Pick<Scenario, 'id' | 'title' | 'blurb' | 'minutes' | 'industry' | 'level' | 'role' | 'setting'> & {
  readonly light: NonNullable<Scenario['light']>;
  readonly notes: readonly string[];
  /** The person may come back and remember. */
  readonly returns: boolean;
};

export interface Library {
  readonly scenarios: readonly Scenario[];
  /** One for each situation, in the order of their ids. */
  readonly cards: readonly CardData[];
  /** What was read for each situation, by its id. */
  readonly byId: ReadonlyMap<string, ReadScenario>;
  readonly principles: Principles | null;
  readonly broken: readonly Broken[];
}

/** Reads one file, or a text in its place. Never throws for what stands in it. */
export function readOne(file: string, text = readFileSync(file, 'utf8')): Whole {
  const found = readAny(text, relative(process.cwd(), file));
  if (found.value === null) return err(broken(file, found.problems));
  switch (found.kind) {
    case 'scenario': return ok({ kind: found.kind, file, value: found.value, hash: contentHash(found.value) });
    case 'principles': return ok({ kind: found.kind, file, value: found.value, hash: '' });
    default: return ok({ kind: found.kind, file, value: found.value, hash: '' });
  }
}

/**
 * Reads every YAML file of a folder.
 * @throws only when the folder itself cannot be read
 */
export function readLibrary(folder: string): Library {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort();
  const all = names.map((name) => readOne(join(folder, name)));
  const read = all.flatMap((one) => (one.ok ? [one.value] : []));
  const situations = read.flatMap((one) => (one.kind === 'scenario' ? [one] : []));
  const scenarios = situations.map(({ value }) => value);
  const principles = read.find((one) => one.kind === 'principles')?.value ?? null;
  return {
    scenarios,
    cards: scenarios.map(cardOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
    byId: new Map(situations.map((one) => [one.value.id, one])),
    principles,
    broken: [...all.flatMap((one) => (one.ok ? [] : [one.error])), ...twice(situations), ...languages(read), ...unspoken(situations, principles)],
  };
}

/** Two files with one id: the game could open only one of them. */
function twice(situations: readonly ReadScenario[]): Broken[] {
  const first = new Map<string, string>();
  return situations.flatMap(({ file, value: { id } }) => {
    const before = first.get(id);
    first.set(id, before ?? file);
    if (before === undefined) return [];
    const [here, there] = [file, before].map((name) => relative(process.cwd(), name));
    return [{ file, line: 1, column: 1, text: `${here}:1:1 error the id ${id} is taken by ${there} — give this one another` }];
  });
}

/** A game speaks one service language: a second file of principles would be passed over in silence. */
function languages(read: readonly Read[]): Broken[] {
  const [, ...more] = read.filter((one) => one.kind === 'principles');
  return more.map(({ file }) => ({ file, line: 1, column: 1,
    text: `${relative(process.cwd(), file)}:1:1 error a second file of principles — keep one in this folder: the game speaks one service language` }));
}

/** Situations that name principles of another service language. */
function unspoken(situations: readonly ReadScenario[], pack: Principles | null): Broken[] {
  return situations.filter(({ value: { practises } }) => pack !== null && practises !== undefined).flatMap(({ file, value }) => {
    const name = relative(process.cwd(), file);
    const found = readAny(readFileSync(file, 'utf8'), name);
    if (found.kind !== 'scenario' || pack === null) return [];
    const problems = unknownPrinciples({ scenario: value, file: name, place: found.place }, pack);
    return problems.length === 0 ? [] : [broken(file, problems)];
  });
}

function broken(file: string, problems: readonly Problem[]): Broken {
  const errors = problems.filter((one) => failed([one]));
  const [first] = errors;
  return { file, text: errors.map(printed).join('\n'), line: first?.line ?? 1, column: first?.col ?? 1 };
}

function cardOf(scenario: Scenario): CardData {
  const { id, title, blurb, minutes, industry, level, role, setting, light = 'day', notes = [] } = scenario;
  const returns = scenario.people[scenario.customer]?.returns !== undefined;
  return { id, title, blurb, minutes, industry, level, role, setting, light, notes, returns };
}
