import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BASE } from '../conformance/cases.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';

function check(...args: string[]): { code: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli/check.ts'), ...args], { cwd: ROOT, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  mkdirSync(path('deep/deeper'), { recursive: true });
  writeFileSync(path('whole.yaml'), BASE);
  writeFileSync(path('deep/deeper/broken.yaml'), BASE.replace('hears: my-son', 'hears: my-sun').replace('id: kettle-back', 'id: other'));
  writeFileSync(path('deep/warned.yaml'), BASE.replace('down with care', '<b>down</b>').replace('id: kettle-back', 'id: warned'));
  writeFileSync(path('notes.txt'), 'not read');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run check', { timeout: 60_000 }, () => {
  it('says nothing but a summary of what is whole, and ends with 0', () => {
    expect(check(path('whole.yaml'))).toMatchObject({ code: 0, out: '1 file: 0 errors, 0 warnings\n' });
  });

  it('reads the library by itself', () => {
    expect(check()).toMatchObject({ code: 0, out: expect.stringMatching(/^(?:\S+ warning .*\n)*\d+ files: 0 errors, \d+ warnings?\n$/) as string });
  });

  it('prints each problem on a line and ends with 1', () => {
    const { code, out } = check(path('deep/deeper/broken.yaml'));
    expect(code).toBe(1);
    expect(out).toMatch(/broken\.yaml:107:16 error UNKNOWN_CUE there is no cue "my-sun" — did you mean "my-son"\?\n/);
    expect(out).toMatch(/\n1 file: 1 error, 0 warnings\n$/);
  });

  it('takes folders, at any depth, and reads YAML only', () => {
    expect(check(folder).out).toMatch(/\n3 files: 1 error, \d warnings?\n$/);
  });

  it('lets warnings pass, unless they are to count', () => {
    expect(check(path('deep/warned.yaml'))).toMatchObject({ code: 0 });
    expect(check('--warnings-as-errors', path('deep/warned.yaml'))).toMatchObject({ code: 1 });
    expect(check('--warnings-as-errors', path('whole.yaml'))).toMatchObject({ code: 0 });
  });

  it('gives the same as JSON', () => {
    const { code, out } = check('--json', path('deep/deeper/broken.yaml'));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: 1, errors: 1,
      problems: [{ code: 'UNKNOWN_CUE', level: 'error', line: 107, col: 16, mend: 'did you mean "my-son"?' }],
    });
  });

  it('finds two situations with one id', () => {
    writeFileSync(path('again.yaml'), BASE);
    const { code, out } = check(path('again.yaml'), path('whole.yaml'));
    rmSync(path('again.yaml'));
    expect(code).toBe(1);
    expect(out).toMatch(/whole\.yaml:1:1 error DUPLICATE_ID the id "kettle-back" is also that of \S*again\.yaml/);
  });

  it('refuses a huge file by its size', () => {
    writeFileSync(path('huge.yaml'), '');
    truncateSync(path('huge.yaml'), 5_000_000_000);
    const { code, out } = check(path('huge.yaml'));
    rmSync(path('huge.yaml'));
    expect(code).toBe(1);
    expect(out).toMatch(/huge\.yaml:1:1 error TOO_BIG/);
  });

  it('reads bytes that are no UTF-8', () => {
    writeFileSync(path('latin.yaml'), Buffer.from(BASE.replace('title: The kettle', 'title: Caf\u00e9'), 'latin1'));
    const { code, out } = check(path('latin.yaml'));
    rmSync(path('latin.yaml'));
    expect(code).toBe(1);
    expect(out).toMatch(/latin\.yaml:5:11 error BAD_CHARACTER/);
  });

  it('explains itself, and ends with 2 when called wrongly', () => {
    expect(check('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--warnings-as-errors') as string });
    expect(check('--nonsense')).toMatchObject({ code: 2, err: expect.stringContaining('nonsense') as string });
    expect(check(path('not-there.yaml'))).toMatchObject({ code: 2, err: expect.stringContaining('not-there.yaml') as string });
  });
});
