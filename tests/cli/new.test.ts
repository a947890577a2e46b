import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/cli/check-text.ts';
import { newSituation, titleOf } from '../../src/cli/new/make.ts';
import { load, replay } from '../../src/engine/index.ts';
import { bench, gates, playOut, PLAYERS, seedsOf, tableOf } from '../../src/players/index.ts';
import { INDUSTRIES, LEVELS, SETTINGS, type Scenario } from '../../src/scenario/index.ts';
import { readScenario } from '../../src/scenario/parse.ts';
import { principles } from '../fixtures/families.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = join(ROOT, 'scenarios/late-tram.yaml');

function made(wanted: Partial<Parameters<typeof newSituation>[0]> = {}): Scenario {
  const { value, problems } = readScenario(newSituation({ id: 'late-tram', ...wanted }, FILE), 'late-tram.yaml');
  expect(problems).toEqual([]);
  return value!;
}

describe('a new situation', () => {
  it('has no problem and no smell', () => {
    expect(checkText(newSituation({ id: 'late-tram' }, FILE), 'late-tram.yaml').problems).toEqual([]);
  });

  it('bears the head that was asked for, whatever is in it', () => {
    expect(made()).toMatchObject({ id: 'late-tram', title: 'Late tram' });
    expect(made({ title: 'Trams: "late" #4 $& [or not]' }).title).toBe('Trams: "late" #4 $& [or not]');
    for (const industry of INDUSTRIES) expect(made({ industry }).industry).toBe(industry);
    for (const level of LEVELS) expect(made({ level }).level).toBe(level);
    for (const setting of SETTINGS) expect(made({ setting }).setting).toBe(setting);
    expect(titleOf('a-cot')).toBe('A cot');
  });

  it('tells editors where the schema is', () => {
    expect(newSituation({ id: 'x' }, FILE)).toMatch(/^# yaml-language-server: \$schema=schema\.json\n/);
    expect(newSituation({ id: 'x' }, join(ROOT, 'drafts/x.yaml'))).toMatch(/\$schema=\.\.\/scenarios\/schema\.json\n/);
  });

  it('has three truths, and says of each part what it is for', () => {
    expect(Object.keys(made().truths)).toHaveLength(3);
    const lines = newSituation({ id: 'x' }, FILE).split('\n');
    const parts = ['people', 'handbook', 'truths', 'decoys', 'things', 'cues', 'resources', 'scenes', 'endings', 'exits'];
    for (const part of parts) expect(lines[lines.indexOf(`${part}:`) - 1] ?? lines[lines.findIndex((one) => one.startsWith(`${part}:`)) - 1], part).toMatch(/^# /);
  });

  it('is played to an end by every simulated player under every truth', () => {
    const game = load(made());
    for (const player of PLAYERS) {
      game.model.truths.forEach((truth, t) => {
        const { run, dropped } = replay(game, playOut(game, player, 'new', t), t);
        expect(dropped, `${player.id} under ${truth}`).toBe(0);
        expect(run.journal.decisions.length, `${player.id} under ${truth}`).toBeLessThan(60);
      });
    }
  });

  it('passes what a situation is asked to pass', { timeout: 60_000 }, () => {
    const table = tableOf(bench(load(made()), principles()), seedsOf(60));
    expect(gates(table).filter(({ state }) => state === 'broken').map(({ says }) => says)).toEqual([]);
  });
});

describe('npm run new', { timeout: 60_000 }, () => {
  let folder = '';
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'new-')); });
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]): { code: number | null; out: string; err: string } => {
    const done = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli/new.ts'), ...args], { cwd: ROOT, encoding: 'utf8' });
    return { code: done.status, out: done.stdout, err: done.stderr };
  };

  it('writes a file once, and says what to do with it', () => {
    const out = join(folder, 'deep/late-tram.yaml');
    const first = run('late-tram', '--out', out, '--level', 'manager');
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('npm run check') as string });
    const text = readFileSync(out, 'utf8');
    expect(text).toContain('level: manager');
    expect(run('late-tram', '--out', out)).toMatchObject({ code: 2, err: expect.stringContaining('is there already') as string });
    expect(readFileSync(out, 'utf8')).toBe(text);
  });

  it('writes nothing under a name that is none, or that is taken', () => {
    const out = join(folder, 'none.yaml');
    for (const [id, why] of [['Late_Tram', 'write it like "late-tram"'], ['midnight-cot', 'scenarios/midnight-cot.yaml']] as const) {
      expect(run(id, '--out', out)).toMatchObject({ code: 2, err: expect.stringContaining(why) as string });
    }
    expect(existsSync(out)).toBe(false);
  });
});
