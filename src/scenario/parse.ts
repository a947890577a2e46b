/**
 * The second door of this room: from the text of a file to a scenario or a service
 * language, with every problem at its place. zod and yaml stay behind it.
 *
 *   text ─▶ textProblems ─▶ YAML tree + places ─▶ kind ─▶ schema ─▶ checks
 */
import type { z } from 'zod';
import { checkPrinciples, checkScenario } from './check.ts';
import { suggest } from './nearest.ts';
import { keyAt, spotAt, TOP, type Path, type PlaceNode } from './places.ts';
import { failed, problem, sorted, type Problem, type Spot } from './problems.ts';
import { flawsOf, type Flaw } from './read/flaws.ts';
import { mended } from './read/mended.ts';
import { BOUNDS, tooBig } from './read/text.ts';
import { readTree, type Tree } from './read/tree.ts';
import { worldSchema, type World } from './world-schema.ts';
import { checkWorld } from './world-check.ts';
import { principlesSchema, scenarioSchema, type Principles, type Scenario } from './schema.ts';

export { failed, printed, problem, sorted, type Problem, type Spot } from './problems.ts';
export { CHAPTERS, CODES, type Entry, type SmellCode } from './catalogue/index.ts';
export { schemaFile, worldSchemaFile } from './schema-file.ts';
export { suggest, tooBig };
export type { Path };

/** More bytes than a file of the most characters can have. */
export const MOST_BYTES = BOUNDS.characters * 4;

export type Kind = 'scenario' | 'principles' | 'world';
const KINDS: readonly Kind[] = ['scenario', 'principles', 'world'];
/** Problems listed for one file; the rest is counted. */
const LISTED = 500;

export interface Parsed<T> {
  /** What the file says; null as soon as anything is wrong with it. */
  readonly value: T | null;
  /**
   * Good enough to go on checking: the value itself, or a copy with small flaws
   * set aside at the paths in `aside`; null if nothing could be made of it.
   */
  readonly draft: T | null;
  readonly aside: readonly Path[];
  readonly problems: readonly Problem[];
  readonly places: PlaceNode;
  /** Where the value at a path stands, or the deepest part of the path that the file has. */
  place(path: Path): Spot;
}

function kindProblem(tree: Tree, wanted: readonly Kind[], file: string): Problem | null {
  const kind = (tree.value as Record<string, unknown>)['kind'];
  if (kind === undefined || kind === null) return problem('NO_KIND', file, TOP, 'the file does not say its kind');
  if (wanted.includes(kind as Kind)) return null;
  const word = typeof kind === 'string' ? kind.slice(0, 60) : 'something else than a word';
  return problem('UNKNOWN_KIND', file, spotAt(tree.places, ['kind']), `the kind is ${word}`, suggest(word, wanted, ''));
}

function placed(flaw: Flaw, tree: Tree, file: string): Problem {
  const spot = flaw.atKey ? keyAt(tree.places, flaw.path) : spotAt(tree.places, flaw.path);
  return problem(flaw.code, file, spot, flaw.message, flaw.mend);
}

/** How often a draft is mended: a form that comes right may show flaws within. */
const ROUNDS = 3;

function shaped<T>(schema: z.ZodType<T>, tree: Tree, file: string): Parsed<T> {
  const problems = [...tree.problems];
  const aside: Path[] = [];
  let [draft, data]: [T | null, unknown] = [null, tree.value];
  for (let round = 0; round < ROUNDS && draft === null && data !== undefined; round += 1) {
    const result = schema.safeParse(data);
    if (result.success) {
      draft = result.data;
      break;
    }
    const flaws = flawsOf(schema, data, result.error.issues);
    problems.push(...flaws.map((flaw) => placed(flaw, tree, file)));
    aside.push(...flaws.map((flaw) => flaw.path));
    data = mended(schema, data, flaws);
  }
  return parsed(problems.length === 0 ? draft : null, draft, aside, problems, tree);
}

function parsed<T>(value: T | null, draft: T | null, aside: Path[], problems: Problem[], tree: Tree): Parsed<T> {
  return { value, draft, aside, problems, places: tree.places, place: (path) => spotAt(tree.places, path) };
}

function parse<T>(schema: z.ZodType<T>, kind: Kind, tree: Tree, file: string): Parsed<T> {
  if (tree.value === undefined) return parsed<T>(null, null, [], tree.problems, tree);
  const wrong = kindProblem(tree, [kind], file);
  return wrong ? parsed<T>(null, null, [], [...tree.problems, wrong], tree) : shaped(schema, tree, file);
}

/**
 * Reads a situation by itself, without the checks of its sense.
 * @param file the name that problems carry; nothing is opened
 */
export function parseScenario(text: string, file: string): Parsed<Scenario> {
  return parse(scenarioSchema as z.ZodType<Scenario>, 'scenario', readTree(text, file), file);
}

/** A file read and checked. Null unless there is no error in it; warnings let it through. */
export interface Read<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

function finished<T>(found: Parsed<T>, more: readonly Problem[]): Read<T> {
  const all = sorted([...found.problems, ...more]);
  return { value: failed(all) ? null : found.value, problems: capped(all) };
}

function capped(problems: Problem[]): Problem[] {
  const rest = problems.length - LISTED;
  const last = problems[LISTED - 1];
  if (rest <= 0 || last === undefined) return problems;
  return [...problems.slice(0, LISTED), problem('MORE_PROBLEMS', last.file, last, `${rest} more in this file`)];
}

/** Reads and checks a situation: all that the game, the build and the commands need. */
export function readScenario(text: string, file: string): Read<Scenario> {
  return scenarioIn(readTree(text, file), file);
}

/** With where its parts stand, for what is found out about it later. */
type Placed<T> = Read<T> & Pick<Parsed<T>, 'place'>;

function scenarioIn(tree: Tree, file: string): Placed<Scenario> {
  const found = parse(scenarioSchema as z.ZodType<Scenario>, 'scenario', tree, file);
  const more = found.draft ? checkScenario(found.draft, found.places, file, found.aside) : [];
  return { ...finished(found, more), place: found.place };
}

/** Reads and checks a service language. */
export function readPrinciples(text: string, file: string): Read<Principles> {
  return principlesIn(readTree(text, file), file);
}

function principlesIn(tree: Tree, file: string): Read<Principles> {
  const found = parse(principlesSchema as z.ZodType<Principles>, 'principles', tree, file);
  return finished(found, found.draft ? checkPrinciples(found.draft, found.places, file, found.aside) : []);
}

/** Reads and checks a world: the parts of situations that nobody wrote. */
export function readWorld(text: string, file: string): Read<World> {
  return worldIn(readTree(text, file), file);
}

function worldIn(tree: Tree, file: string): Read<World> {
  const found = parse(worldSchema as z.ZodType<World>, 'world', tree, file);
  return finished(found, found.draft ? checkWorld(found.draft, found.places, file, found.aside) : []);
}

/** What `readAny` found: the kind says which of them there is. */
export type Found =
  | ({ readonly kind: 'scenario' } & Placed<Scenario>)
  | { readonly kind: 'principles'; readonly value: Principles | null; readonly problems: readonly Problem[] }
  | { readonly kind: 'world'; readonly value: World | null; readonly problems: readonly Problem[] }
  | { readonly kind: null; readonly value: null; readonly problems: readonly Problem[] };

/** Reads and checks a file of whatever kind it says it is. */
export function readAny(text: string, file: string): Found {
  const tree = readTree(text, file);
  const kind = (tree.value as Record<string, unknown> | undefined)?.['kind'];
  if (kind === 'scenario') return { kind, ...scenarioIn(tree, file) };
  if (kind === 'principles') return { kind, ...principlesIn(tree, file) };
  if (kind === 'world') return { kind, ...worldIn(tree, file) };
  const wrong = tree.value === undefined ? null : kindProblem(tree, KINDS, file);
  return { kind: null, value: null, problems: capped(sorted([...tree.problems, ...(wrong ? [wrong] : [])])) };
}
