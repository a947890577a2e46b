import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from './hostile.ts';
import type { Cost } from './measured.ts';

let folder = '';

// Built once, so that the many processes start at once; each file has one of its own, whose memory is its alone.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  await build({
    configFile: false, logLevel: 'silent',
    build: { ssr: fileURLToPath(new URL('measured.ts', import.meta.url)), outDir: folder, emptyOutDir: false },
    ssr: { noExternal: true },
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What Node prints when it runs out of memory or of stack would fail this, too. */
function read(name: string): Cost {
  const out = execFileSync(process.execPath, [join(folder, 'measured.js')], { input: HOSTILE[name]!(), encoding: 'utf8' });
  return JSON.parse(out) as Cost;
}

const TOLD: Readonly<Record<string, string>> = {
  'ten megabytes of text': 'TOO_BIG',
  'ten megabytes of errors': 'TOO_BIG',
  'as many brackets as may be': 'TOO_DEEP',
  'as many dashes as may be': 'TOO_DEEP',
  'a staircase': 'TOO_DEEP',
  'as many wrong brackets as may be': 'TOO_BIG',
  'brackets just within the bounds': 'BAD_YAML',
  'a billion laughs': 'ALIAS_BOMB',
  'an alias of itself': 'ALIAS_BOMB',
  'thousands of keys that JavaScript misreads': 'FORBIDDEN_KEY',
  'NUL bytes': 'BAD_CHARACTER',
  'half characters': 'BAD_CHARACTER',
  'thousands of unknown keys': 'MORE_PROBLEMS',
};

describe('hostile files', () => {
  it.each(Object.keys(HOSTILE))('%s: a clear problem, in under 2 s and 200 MB', (name) => {
    const cost = read(name);
    expect(cost).toMatchObject({ whole: false, polluted: false });
    expect(cost.codes).toContain(TOLD[name] ?? cost.codes[0] ?? 'a problem');
    expect(cost.ms).toBeLessThan(2000);
    expect(cost.megabytes).toBeLessThan(200);
  }, 60_000);
});
