import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findings, readExceptions, readTable } from './imports.ts';
import { ROOT, sources } from './source.ts';

const markdown = readFileSync(join(ROOT, 'src/README.md'), 'utf8');
const table = readTable(markdown);
const planted = (path: string, text: string): string[] => findings([{ path, text }], table);

describe('the import table', () => {
  it('holds for every file, and every exception is still needed', () => {
    expect(findings(sources('src'), table, readExceptions(markdown))).toEqual([]);
  });

  it('names every folder that there is', () => {
    const folders = new Set(sources('src').map(({ path }) => path.split('/')[1]));
    expect([...folders].filter((folder) => !table.has(folder ?? ''))).toEqual([]);
  });

  it('sees a folder that reaches upward', () => {
    expect(planted('src/engine/planted.ts', "import { score } from '../scoring/index.ts';"))
      .toEqual(['src/engine/planted.ts:1 imports src/scoring/index.ts: engine may not import scoring']);
  });

  it('sees stage and page touch each other, in every way of importing', () => {
    const ways = [
      "import { dock } from '../page/index.ts';",
      "import type { Dock } from '../page/index.ts';",
      "export * from '../page/index.ts';",
      "const page = import('../page/index.ts');",
      "type Dock = import('../page/index.ts').Dock;",
      "const all = import.meta.glob('../page/index.ts');",
    ];
    for (const way of ways) expect(planted('src/stage/planted.ts', way), way).toHaveLength(1);
  });

  it('tells a type from a value', () => {
    expect(planted('src/page/planted.ts', "import type { PlayerView } from '../engine/index.ts';")).toEqual([]);
    expect(planted('src/page/planted.ts', "import { step } from '../engine/index.ts';"))
      .toEqual(['src/page/planted.ts:1 imports src/engine/index.ts: page may take types only from engine']);
  });

  it('sees a folder entered through a window', () => {
    expect(planted('src/engine/planted.ts', "import { config } from '../chart/config.ts';"))
      .toEqual(['src/engine/planted.ts:1 imports src/chart/config.ts: chart is entered by index.ts']);
    expect(planted('src/cli/planted.ts', "import { parse } from '../scenario/parse.ts';")).toEqual([]);
  });

  it('sees a package where it does not belong', () => {
    expect(planted('src/engine/planted.ts', "import { readFileSync } from 'node:fs';")).toHaveLength(1);
    expect(planted('src/session/planted.ts', "import { z } from 'zod/v4';")).toHaveLength(1);
    expect(planted('src/page/planted.ts', 'const more = import(name);')).toHaveLength(1);
  });

  it('sees an exception that nothing needs, and honours one that something does', () => {
    const path = 'src/engine/planted.ts';
    const source = { path, text: "import { score } from '../scoring/index.ts';" };
    const [edge] = readExceptions(`- \`${path}\` → \`src/scoring/index.ts\`: for the sake of this test`);
    expect(findings([source], table, edge ? [edge] : [])).toEqual([]);
    expect(findings([], table, edge ? [edge] : []))
      .toEqual([`${path} → src/scoring/index.ts: this exception is no longer needed`]);
  });
});
