/** From YAML to plain data, and where each part of it stands. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Pair, type YAMLError } from 'yaml';
import { TOP, type PlaceNode } from '../places.ts';
import { problem, type Code, type Problem, type Spot } from '../problems.ts';
import { BOUNDS, textProblems, unshowable } from './text.ts';

export interface Tree {
  /** Plain data: own properties only. Undefined where the text could not be read. */
  readonly value: unknown;
  readonly places: PlaceNode;
  readonly problems: Problem[];
}

const NOWHERE: PlaceNode = { key: TOP, value: TOP, form: 'scalar', items: new Map() };
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
/** Nodes that may come out of a file once its aliases are written out. */
const EXPANDED = 60_000;

const YAML_CODES: Partial<Record<YAMLError['code'], Code>> = {
  TAB_AS_INDENT: 'TAB_INDENT',
  MULTIPLE_DOCS: 'MANY_DOCUMENTS',
  NON_STRING_KEY: 'BAD_KEY',
  TAG_RESOLVE_FAILED: 'CUSTOM_TAG',
  RESOURCE_EXHAUSTION: 'TOO_DEEP',
};

/** After one break in the YAML every further bracket is unexpected: these tell nothing new. */
const ECHOES: readonly YAMLError['code'][] = ['UNEXPECTED_TOKEN', 'BAD_INDENT', 'MISSING_CHAR', 'IMPOSSIBLE'];

/** Where the reader's own words would not help an author. */
const SAID: Partial<Record<Code, string>> = {
  TAB_INDENT: 'a tab stands where spaces are wanted',
  MANY_DOCUMENTS: 'another document begins here',
  BAD_KEY: 'a key that is no text',
};

function yamlProblem(error: YAMLError, file: string, lines: LineCounter): Problem {
  const code = YAML_CODES[error.code] ?? 'BAD_YAML';
  const message = SAID[code] ?? error.message.replaceAll(/\s+/g, ' ').slice(0, 160);
  return problem(code, file, spot(lines, error.pos[0]), message);
}

const spot = (lines: LineCounter, offset: number): Spot => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), col: Math.max(1, col) };
};

interface Grown {
  readonly value: unknown;
  readonly place: PlaceNode;
}

/** Walks a document once, in order, within a budget. */
class Walk {
  readonly problems: Problem[] = [];
  private readonly anchors = new Map<string, unknown>();
  private grown = 0;
  private burst = false;
  /** The alias that is being written out, if any: the one in the text, not one within it. */
  private repeating: Spot | null = null;

  constructor(private readonly file: string, private readonly lines: LineCounter) {}

  node(node: unknown, key: Spot | null, depth: number): Grown {
    if (isAlias(node)) return this.alias(node.source, this.at(node), key, depth);
    this.grown += 1;
    const here = this.at(node);
    if (this.grown > EXPANDED || depth > BOUNDS.depth) return this.explode(here);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor) this.anchors.set(node.anchor, node);
    if (isMap(node)) return this.map(node.items, key ?? here, here, depth);
    if (isSeq(node)) return this.list(node.items, key ?? here, here, depth);
    const value = isScalar(node) ? node.value : null;
    if (typeof value === 'string') this.shown(value, here);
    return { value, place: { key: key ?? here, value: here, form: 'scalar', items: new Map() } };
  }

  private at(node: unknown): Spot {
    const range = (node as { range?: [number, number, number] | null } | null)?.range;
    return range ? spot(this.lines, range[0]) : TOP;
  }

  private alias(name: string, here: Spot, key: Spot | null, depth: number): Grown {
    const target = this.anchors.get(name);
    if (target === undefined) {
      this.problems.push(problem('BAD_YAML', this.file, here, `the alias *${name} has no anchor before it`,
        `write the text out, or put "*${name}" into quotes`));
      return { value: null, place: NOWHERE };
    }
    if (this.burst) return { value: null, place: NOWHERE };
    const outer = this.repeating;
    this.repeating ??= here;
    const grown = this.node(target, key ?? here, depth + 1);
    this.repeating = outer;
    return grown;
  }

  private explode(here: Spot): Grown {
    if (!this.burst) {
      this.problems.push(problem('ALIAS_BOMB', this.file, this.repeating ?? here, `aliases come to more than ${EXPANDED} parts`));
    }
    this.burst = true;
    return { value: null, place: NOWHERE };
  }

  private list(nodes: readonly unknown[], key: Spot, value: Spot, depth: number): Grown {
    const items = new Map<string, PlaceNode>();
    const values = nodes.map((node, i) => {
      const grown = this.node(node, null, depth + 1);
      items.set(String(i), grown.place);
      return grown.value;
    });
    return { value: values, place: { key, value, form: 'list', items } };
  }

  private map(pairs: readonly Pair[], key: Spot, value: Spot, depth: number): Grown {
    const items = new Map<string, PlaceNode>();
    const out: Record<string, unknown> = {};
    for (const pair of pairs) {
      if (this.burst) break;
      const at = this.at(pair.key);
      const name = this.name(pair.key, at, items);
      if (name === null) continue;
      const grown = this.node(pair.value, at, depth + 1);
      items.set(name, grown.place);
      out[name] = grown.value;
    }
    return { value: out, place: { key, value, form: 'map', items } };
  }

  /** The name of a key, or null if it cannot be one; the first of two same names is kept. */
  private name(key: unknown, at: Spot, taken: ReadonlyMap<string, PlaceNode>): string | null {
    const name = isScalar(key) ? key.value : null;
    if (typeof name !== 'string') return this.no('BAD_KEY', at, 'a key that is no text');
    if (FORBIDDEN.has(name)) return this.no('FORBIDDEN_KEY', at, `the key "${name}"`);
    this.shown(name, at);
    const first = taken.get(name);
    if (first === undefined) return name;
    return this.no('DUPLICATE_ID', at, `"${name.slice(0, 60)}" was given before, on line ${first.key.line}`);
  }

  private no(code: Code, at: Spot, message: string): null {
    this.problems.push(problem(code, this.file, at, message));
    return null;
  }

  /** Escapes in quotes can make characters that the text itself does not hold. */
  private shown(text: string, at: Spot): void {
    const bad = unshowable(text);
    if (bad !== null) this.no('BAD_CHARACTER', at, `the character ${bad} in a quoted text`);
  }
}

/**
 * Reads a text as one YAML mapping.
 * @returns its data and places; with `value` undefined if the problems leave no data to trust
 */
export function readTree(source: string, file: string): Tree {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const stopped = textProblems(text, file);
  if (stopped.length > 0) return { value: undefined, places: NOWHERE, problems: stopped };
  const lines = new LineCounter();
  const doc = parseDocument(text, {
    lineCounter: lines, uniqueKeys: false, prettyErrors: false, stringKeys: true, logLevel: 'error',
  });
  const broken = [...doc.errors, ...doc.warnings].filter((e, i) => i === 0 || !ECHOES.includes(e.code))
    .slice(0, BOUNDS.listed);
  if (broken.length > 0) {
    return { value: undefined, places: NOWHERE, problems: broken.map((e) => yamlProblem(e, file, lines)) };
  }
  if (doc.contents === null) return nothing(file, 'EMPTY_FILE', 'there is nothing in it');
  if (!isMap(doc.contents)) return nothing(file, 'NOT_A_MAPPING', 'the file has no keys');
  const walk = new Walk(file, lines);
  const grown = walk.node(doc.contents, TOP, 0);
  const burst = walk.problems.some((p) => p.code === 'ALIAS_BOMB');
  return { value: burst ? undefined : grown.value, places: grown.place, problems: walk.problems };
}

function nothing(file: string, code: Code, message: string): Tree {
  return { value: undefined, places: NOWHERE, problems: [problem(code, file, TOP, message)] };
}
