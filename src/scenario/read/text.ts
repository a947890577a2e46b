/**
 * What is looked at before YAML is understood. YAML readers recurse, expand and
 * collect; a hostile file is stopped here, by walking its tokens one at a time.
 */
import { Lexer } from 'yaml';
import { problem, type Problem, type Spot } from '../problems.ts';

/** Bounds of a file. A long situation takes up a third of them. */
export const BOUNDS = { characters: 262_144, tokens: 30_000, depth: 40, listed: 50 } as const;

// Controls but tab and line ends, half characters, non-characters, a byte-order mark
// inside, and U+FFFD, which stands where bytes were no UTF-8.
const UNSHOWABLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The first character of a text that cannot be shown, as `U+0007`, or null. */
export function unshowable(text: string): string | null {
  const found = text.match(UNSHOWABLE)?.[0];
  return found === undefined ? null : named(found);
}

const named = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

function spotOf(text: string, offset: number): Spot {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, col: offset - start + 1 };
}

function characterProblems(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  for (const match of text.matchAll(UNSHOWABLE)) {
    if (problems.length === BOUNDS.listed) break;
    problems.push(problem('BAD_CHARACTER', file, spotOf(text, match.index), `the character ${named(match[0])}`));
  }
  return problems;
}

/** Follows tokens and knows how deep they nest: columns in blocks, brackets in flow. */
class Nesting {
  private readonly columns: number[] = [];
  private flow = 0;
  private col = 0;
  private opened = false;

  get depth(): number {
    return this.columns.length + this.flow;
  }

  /** Takes the next token; `scalar` says that it is text, whatever it looks like. */
  step(token: string, scalar: boolean): void {
    if (token === '\n' || token === '\r\n') {
      this.col = 0;
      this.opened = false;
      return;
    }
    if (!scalar && (token === ']' || token === '}')) this.flow = Math.max(0, this.flow - 1);
    else if (token.trim() !== '') this.place(token, scalar);
    if (!scalar && (token === '[' || token === '{')) this.flow += 1;
    const lineEnd = token.lastIndexOf('\n');
    this.col = lineEnd < 0 ? this.col + token.length : token.length - lineEnd - 1;
  }

  private place(token: string, scalar: boolean): void {
    const marker = !scalar && (token === '-' || token === '?');
    if (this.flow > 0 || (this.opened && !marker)) return;
    while ((this.columns.at(-1) ?? -1) > this.col) this.columns.pop();
    if ((this.columns.at(-1) ?? -1) < this.col) this.columns.push(this.col);
    this.opened = !marker;
  }
}

/** A byte of the lexer's own: document start, end of a broken flow, "text follows". */
const CONTROL = new Set(['\u0002', '\u0018', '\u001f']);

/** How much work a token makes: each escape can be an error of its own. */
const work = (token: string): number => (token.startsWith('"') ? token.split('\\').length : 1);

function refused(token: string): { code: 'CUSTOM_TAG' | 'BAD_YAML'; message: string; mend?: string } | null {
  if (token.startsWith('!')) return { code: 'CUSTOM_TAG', message: `the tag ${token.slice(0, 40)}` };
  if (token.startsWith('%')) {
    return { code: 'BAD_YAML', message: 'a YAML directive', mend: 'remove the line that begins with "%"' };
  }
  return null;
}

function tokenProblems(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const nesting = new Nesting();
  let [offset, tokens, scalar] = [0, 0, false];
  for (const token of new Lexer().lex(text)) {
    if (CONTROL.has(token)) {
      scalar = token === '\u001f';
      continue;
    }
    nesting.step(token, scalar);
    tokens += work(token);
    const at = (): Spot => spotOf(text, offset);
    if (nesting.depth > BOUNDS.depth) {
      return [problem('TOO_DEEP', file, at(), `more than ${BOUNDS.depth} levels`)];
    }
    if (tokens > BOUNDS.tokens) {
      return [problem('TOO_BIG', file, at(), `more than ${BOUNDS.tokens} YAML tokens`)];
    }
    const no = scalar || problems.length === BOUNDS.listed ? null : refused(token);
    if (no) problems.push(problem(no.code, file, at(), no.message, no.mend));
    offset += token.length;
    scalar = false;
  }
  return problems;
}

/**
 * Everything that makes a text unfit to be read as YAML at all.
 * @param text the file's text without a byte-order mark
 */
export function textProblems(text: string, file: string): Problem[] {
  if (text.length > BOUNDS.characters) return [tooBig(file, text.length)];
  const problems = characterProblems(text, file);
  return problems.length > 0 ? problems : tokenProblems(text, file);
}

/** For who knows the size before reading: a file of more bytes than could ever pass. */
export function tooBig(file: string, size: number): Problem {
  return problem('TOO_BIG', file, { line: 1, col: 1 }, `${size} characters, at most ${BOUNDS.characters}`);
}
