import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lineOf, parse, ROOT, sources, walk, type Source } from './source.ts';

const CORE = ['base', 'scenario', 'chart', 'engine', 'words', 'scoring', 'players', 'worlds', 'debrief', 'growth'];

/** What the language itself offers and a replay cannot bear: chance, the clock, the place where it runs. */
const IMPURE = /^(?:Date|globalThis|Intl|localeCompare|toLocale\w*)$/;

/** Imports and calls for what they do to others, not for what they give. The bundler is told that the core has none. */
function doing({ path, text }: Source): string[] {
  const file = parse({ path, text });
  const does = (node: ts.Statement): boolean => ts.isExpressionStatement(node) || (ts.isImportDeclaration(node) && node.importClause === undefined);
  return file.statements.filter(does).map((node) => `${path}:${lineOf(file, node)}`);
}

/** Ways for a text to become markup or code. */
const UNSAFE = /^(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|unsafeHTML|unsafeSVG|unsafeStatic|eval|Function)$/;

function uses({ path, text }: Source, found: (node: ts.Identifier) => boolean): string[] {
  const file = parse({ path, text });
  const places: string[] = [];
  walk(file, (node) => {
    if (ts.isIdentifier(node) && found(node)) places.push(`${path}:${lineOf(file, node)} ${node.text}`);
  });
  return places;
}

const impure = (source: Source): string[] => uses(source, (node) =>
  IMPURE.test(node.text) || (node.text === 'random' && node.parent.getText() === 'Math.random'));

const unsafe = (source: Source): string[] => uses(source, (node) =>
  UNSAFE.test(node.text) && !ts.isTypeReferenceNode(node.parent));

/** Compiles the pure core as `npm run types` does, with one file more. */
function compileCoreWith(text: string): string[] {
  const configPath = join(ROOT, 'src/core.tsconfig.json');
  const config = ts.getParsedCommandLineOfConfigFile(configPath, {}, {
    ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => { throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n')); },
  });
  if (!config) throw new Error(`${configPath} cannot be read`);
  const planted = join(ROOT, 'src/engine/planted.ts');
  const host = ts.createCompilerHost(config.options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === planted || fileExists(name);
  host.getSourceFile = (name, options, ...rest) =>
    (name === planted ? ts.createSourceFile(name, text, options) : getSourceFile(name, options, ...rest));
  const program = ts.createProgram([...config.fileNames, planted], config.options, host);
  const file = program.getSourceFile(planted);
  return program.getSemanticDiagnostics(file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the pure core', () => {
  it('asks nobody for the time, for chance, or where it is', () => {
    expect(CORE.flatMap((folder) => sources(`src/${folder}`)).flatMap(impure)).toEqual([]);
    const planted = 'const now = new Date(); const luck = Math.random(); a.localeCompare(b);';
    expect(impure({ path: 'planted.ts', text: planted })).toHaveLength(3);
  });

  it('does nothing to others when it is imported', () => {
    expect(CORE.flatMap((folder) => sources(`src/${folder}`)).flatMap(doing)).toEqual([]);
    expect(doing({ path: 'planted.ts', text: "import './other.ts';\nregister(1);\nexport const one = 1;" })).toHaveLength(2);
  });

  it('does not compile against the DOM or Node', () => {
    const words = ['document', 'window', 'process', 'setTimeout', 'performance', 'Buffer', 'localStorage', 'console'];
    const text = words.map((word, i) => `export const planted${i} = ${word};`).join('\n');
    const complaints = compileCoreWith(text);
    for (const word of words) expect(complaints.some((line) => line.includes(`'${word}'`)), word).toBe(true);
    expect(complaints).toHaveLength(words.length);
  }, 60_000);
});

describe('all of the game', () => {
  it('shows text as text and runs none of it', () => {
    expect(sources('src').flatMap(unsafe)).toEqual([]);
    expect(unsafe({ path: 'planted.ts', text: "box.innerHTML = line; eval(line); new Function('x');" })).toHaveLength(3);
  });

  it('has no work left lying about', () => {
    const left = /\b(?:TODO|FIXME|XXX|HACK)\b/;
    expect(sources('src', 'tests').filter(({ path, text }) => !path.startsWith('tests/structure/') && left.test(text))).toEqual([]);
  });
});
