import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import kept from '../fixtures/saves/format-2.json';
import { ROOT } from '../structure/source.ts';

let folder = '';

function review(...args: string[]): { code: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli/review.ts'), ...args], { cwd: ROOT, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const runs = (n: number): object[] => Array.from({ length: n }, (_, i) => ({
  ...kept, key: `late-parcel/${i}`, journal: { ...kept.journal, head: { ...kept.journal.head, seed: String(i) } },
  report: { ...kept.report, cues: kept.report.cues.map((cue) => ({ ...cue, status: 'missed', spoke: 'for' })) },
}));
const file = (name: string, some: readonly unknown[]): void =>
  writeFileSync(join(folder, name), JSON.stringify({ kind: 'unscripted-runs', format: 1, runs: some }));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  file('one.json', runs(2));
  file('two.json', runs(3));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run review', { timeout: 60_000 }, () => {
  it('tells what keeps going wrong over all files of a folder, and names nobody', () => {
    const { code, out } = review(folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^5 finished runs of 1 situation\n/);
    expect(out).toContain('100 % (5 of 5)');
    expect(out).toContain(kept.report.cues[0]!.note);
  });

  it('prints the same as data', () => {
    const { out } = review('--json', join(folder, 'two.json'));
    expect(JSON.parse(out)).toMatchObject({ runs: 3, missed: expect.arrayContaining([expect.objectContaining({ times: 3, of: 3 })]) as unknown });
  });

  it('says what it could not read, counts the rest, and ends with 1', () => {
    writeFileSync(join(folder, 'broken.json'), '{');
    file('half.json', [...runs(1), { key: 'x' }]);
    const { code, out, err } = review(join(folder, 'broken.json'), join(folder, 'half.json'));
    expect(code).toBe(1);
    expect(err).toMatch(/broken\.json: .*damaged/);
    expect(err).toMatch(/half\.json: 1 runs? could not be read/);
    expect(out).toMatch(/^1 finished run of 1 situation\nNothing keeps going wrong\./);
  });

  it('ends with 2 when it is not told what to read', () => {
    expect(review().code).toBe(2);
    expect(review('--help').out).toContain('npm run review');
  });
});
