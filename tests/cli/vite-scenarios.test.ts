import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type HotPayload, type Rolldown, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/cli/library.ts';
import { scenarios } from '../../src/cli/vite-scenarios.ts';
import { ROOT } from '../structure/source.ts';

const MAIN = "import { cards, load, principles } from 'virtual:scenarios';\nglobalThis.game = { cards, load, principles };\n";

let root = '';
let id = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unscripted-plugin-'));
  cpSync(join(ROOT, 'scenarios'), join(root, 'scenarios'), { recursive: true });
  id = readdirSync(join(root, 'scenarios')).find((name) => /^(?!principles).*\.yaml$/.test(name))?.replace('.yaml', '') ?? '';
  writeFileSync(join(root, 'main.js'), MAIN);
  writeFileSync(join(root, 'index.html'), '<!doctype html><script type="module" src="/main.js"></script>');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const config = (): { root: string; configFile: false; logLevel: 'silent'; plugins: ReturnType<typeof scenarios>[] } =>
  ({ root, configFile: false, logLevel: 'silent', plugins: [scenarios(join(root, 'scenarios'))] });
const yaml = (): string => join(root, 'scenarios', `${id}.yaml`);

describe('building', () => {
  it('gives each situation a chunk of its own, as plain data', async () => {
    const { output } = await build({ ...config(), build: { write: false } }) as Rolldown.RolldownOutput;
    const chunks = output.filter((one) => one.type === 'chunk');
    const own = chunks.find(({ name }) => name === id);
    expect(own?.isDynamicEntry).toBe(true);
    expect(own?.code).toContain('JSON.parse(');
    const entry = chunks.find(({ isEntry }) => isEntry);
    expect(entry?.code).toContain(id);
    expect(entry?.imports).toEqual([]);
    expect(chunks.map(({ code }) => code).join('')).not.toMatch(/ZodError|YAMLParseError/);
  });

  it('brings the service language whole to those who read it, and what is gone by to all', async () => {
    const read = "import('virtual:language').then((it) => { globalThis.language = it; });\n";
    writeFileSync(join(root, 'main.js'), MAIN + read);
    const { output } = await build({ ...config(), build: { write: false } }) as Rolldown.RolldownOutput;
    const chunks = output.filter((one) => one.type === 'chunk');
    const saying = (text: string): boolean[] => chunks.filter(({ code }) => code.includes(text)).map(({ isEntry }) => isEntry);
    const { principles } = readLibrary(join(root, 'scenarios'));
    const [first] = Object.values(principles!.principles);
    expect(saying(first!.deed).toSorted()).toEqual([false, true]);
    expect(saying(first!.levels!.executive!)).toEqual([false]);
  });

  it('fails on a situation that is not whole, and says what and where', async () => {
    writeFileSync(yaml(), readFileSync(yaml(), 'utf8').replace(/^title:/m, 'titel:'));
    const broken = build({ ...config(), build: { write: false } });
    await expect(broken).rejects.toThrow(new RegExp(`${id}\\.yaml:\\d+:\\d+ error UNKNOWN_KEY .*titel.* — `));
  });
});

describe('developing', () => {
  let server: ViteDevServer | null = null;
  afterEach(async () => server?.close());

  /** Serves the folder, changes the situation's text and gives what the page would be told. */
  async function told(change: (text: string) => string): Promise<HotPayload[]> {
    server = await createServer({ ...config(), server: { middlewareMode: true, ws: false, watch: null } });
    const sent: HotPayload[] = [];
    const { client } = server.environments;
    const send = client.hot.send.bind<(...args: unknown[]) => void>(client.hot);
    client.hot.send = (...[first, data]: unknown[]): void => {
      sent.push((typeof first === 'string' ? { type: 'custom', event: first, data } : first) as HotPayload);
      send(first, data);
    };
    await client.transformRequest('virtual:scenarios');
    writeFileSync(yaml(), change(readFileSync(yaml(), 'utf8')));
    server.watcher.emit('change', yaml());
    await expect.poll(() => sent.length, { timeout: 10_000 }).toBeGreaterThan(0);
    return sent;
  }

  it('hands a changed text to the running game and leaves the page standing', async () => {
    const sent = await told((text) => text.replace(/^title: .*$/m, 'title: Another title'));
    const update = sent.find((one) => one.type === 'custom');
    expect(update).toMatchObject({
      event: 'unscripted:scenario',
      data: { id, scenario: { title: 'Another title' }, hash: expect.stringMatching(/^[0-9a-f]{16}$/) as string },
    });
    expect(sent.some(({ type }) => type === 'full-reload')).toBe(false);
  });

  it('shows what is wrong with a text that is not whole', async () => {
    const sent = await told((text) => text.replace(/^title:/m, 'titel:'));
    const error = sent.find((one) => one.type === 'error');
    expect(error?.err.message).toContain('titel');
    expect(error?.err.loc?.file).toBe(yaml());
    expect(sent.some(({ type }) => type === 'custom' || type === 'full-reload')).toBe(false);
  });
});
