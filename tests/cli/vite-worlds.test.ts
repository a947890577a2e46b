import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { worlds } from '../../src/cli/vite-worlds.ts';
import { ROOT } from '../structure/source.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unscripted-worlds-'));
  cpSync(join(ROOT, 'scenarios/worlds'), join(root, 'worlds'), { recursive: true });
  writeFileSync(join(root, 'main.js'), "globalThis.worlds = import('virtual:worlds');\n");
  writeFileSync(join(root, 'index.html'), '<!doctype html><script type="module" src="/main.js"></script>');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const built = (): Promise<unknown> =>
  build({ root, configFile: false, logLevel: 'silent', plugins: [worlds(join(root, 'worlds'))], build: { write: false } });

describe('building', () => {
  it('gives every world a chunk of its own, and what codes need to know of all of them a small one', async () => {
    const { output } = await built() as Rolldown.RolldownOutput;
    const names = readdirSync(join(root, 'worlds')).filter((name) => name.endsWith('.yaml')).map((name) => name.replace('.yaml', ''));
    const chunks = output.filter((one) => one.type === 'chunk');
    for (const name of names) expect(chunks.find((one) => one.name === name)?.isDynamicEntry, name).toBe(true);
    const small = chunks.find(({ code }) => code.includes('offerings'));
    expect(small?.code.length).toBeLessThan(300 * (names.length + 1));
    expect(chunks.map(({ code }) => code).join('')).not.toMatch(/ZodError|YAMLParseError/);
  });

  it('fails on a world that is not whole, and says what and where', async () => {
    const [first = ''] = readdirSync(join(root, 'worlds')).filter((name) => name.endsWith('.yaml'));
    const file = join(root, 'worlds', first);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title:/m, 'titel:'));
    await expect(built()).rejects.toThrow(new RegExp(`${first}:\\d+:\\d+ error UNKNOWN_KEY`));
  });
});
