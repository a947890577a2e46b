/** The import table of src/README.md, and what breaks it. */
import { posix } from 'node:path';
import ts from 'typescript';
import { lineOf, parse, walk, type Source } from './source.ts';

export interface Row {
  readonly imports: readonly string[];
  readonly types: readonly string[];
  readonly packages: readonly string[];
  readonly doors: readonly string[];
}
export type Table = ReadonlyMap<string, Row>;

/** An exception, or a violation, as `from → to`. */
export type Edge = `${string} → ${string}`;

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

/** Reads the table out of the Markdown: the one whose first heading cells are `folder` and `may import`. */
export function readTable(markdown: string): Table {
  const lines = markdown.split('\n');
  const head = lines.findIndex((line) => line.startsWith('| folder | may import |'));
  if (head < 0) throw new Error('src/README.md has no import table');
  const rows = new Map<string, Row>();
  for (const line of lines.slice(head + 2)) {
    if (!line.startsWith('|')) break;
    const [folder, ...cells] = line.split('|').slice(1, -1).map((cell) => cell.trim());
    const [imports, types, packages, doors] = cells.map((cell) => (cell === '–' ? [] : cell.split(',').map((name) => name.trim())));
    if (!folder || !imports || !types || !packages || !doors) throw new Error(`not five cells: ${line}`);
    rows.set(folder, { imports, types, packages, doors: ['index.ts', ...doors] });
  }
  return rows;
}

/** The exceptions that the Markdown grants. */
export function readExceptions(markdown: string): Edge[] {
  return [...markdown.matchAll(/^- `(src\/[^`]+)` → `([^`]+)`: \S/gm)].map(([, from, to]) => `${from} → ${to}` as Edge);
}

/**
 * Checks every import of every file.
 * @returns one line for each broken rule and for each exception that nothing needs
 */
export function findings(sources: readonly Source[], table: Table, exceptions: readonly Edge[] = []): string[] {
  const needed = new Set<Edge>();
  const broken = sources.flatMap((source) => importsOf(source).flatMap((found) => {
    const target = targetOf(source.path, found.specifier);
    const why = judge(source.path, target, found, table);
    if (why === null) return [];
    const edge: Edge = `${source.path} → ${target}`;
    needed.add(edge);
    return exceptions.includes(edge) ? [] : [`${source.path}:${found.line} imports ${target}: ${why}`];
  }));
  const stale = exceptions.filter((edge) => !needed.has(edge)).map((edge) => `${edge}: this exception is no longer needed`);
  return [...broken, ...stale];
}

function judge(from: string, target: string, found: Import, table: Table): string | null {
  const folder = folderOf(from);
  const row = table.get(folder);
  if (!row) return `src/README.md has no row for ${folder}`;
  if (!target.startsWith('src/')) return judgePackage(target, row, folder);
  const other = folderOf(target);
  if (other === folder) return null;
  const allowed = row.imports.includes(other) || (found.typeOnly && row.types.includes(other));
  if (!allowed) return row.types.includes(other) ? `${folder} may take types only from ${other}` : `${folder} may not import ${other}`;
  const door = target.slice(`src/${other}/`.length);
  const doors = table.get(other)?.doors ?? [];
  return doors.includes(door) ? null : `${other} is entered by ${doors.join(' or ')}`;
}

function judgePackage(target: string, row: Row, folder: string): string | null {
  const name = packageOf(target);
  return row.packages.includes('any') || row.packages.includes(name) ? null : `${folder} may not use ${name}`;
}

/** `src/engine/step.ts` is in `engine`; a file at the top of src stands for itself. */
function folderOf(path: string): string {
  return path.split('/')[1] ?? path;
}

function packageOf(target: string): string {
  if (target.startsWith('node:')) return 'node';
  if (target.startsWith('virtual:')) return 'virtual';
  const [scope = '', name = ''] = target.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** A path from the top of the repository, or a package's name with its path. */
function targetOf(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

/** All imports of a file: static, of types, dynamic, re-exported, and Vite's globs. */
function importsOf(source: Source): Import[] {
  const file = parse(source);
  const found: Import[] = [];
  walk(file, (node) => {
    for (const { text, typeOnly } of specifiersOf(node)) found.push({ specifier: text, typeOnly, line: lineOf(file, node) });
  });
  return found;
}

function specifiersOf(node: ts.Node): { text: string; typeOnly: boolean }[] {
  if (ts.isImportDeclaration(node)) {
    return textsOf(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return textsOf(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textsOf(node.argument.literal, true);
  if (!ts.isCallExpression(node)) return [];
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isGlob = node.expression.getText().startsWith('import.meta.glob');
  const [first] = node.arguments;
  return first && (isImport || isGlob) ? textsOf(first, false) : [];
}

/** The text of a specifier, or of a list of them. One that is computed has no text, and belongs to no row. */
function textsOf(node: ts.Node, typeOnly: boolean): { text: string; typeOnly: boolean }[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((one) => textsOf(one, typeOnly));
  return [{ text: ts.isStringLiteralLike(node) ? node.text : `(computed: ${node.getText()})`, typeOnly }];
}
