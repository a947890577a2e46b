import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { composedScenario, findScenario } from '../../src/cli/find.ts';
import { readLibrary } from '../../src/cli/library.ts';
import { laidOut } from '../../src/cli/transcript/lay-out.ts';
import { playsOf, type Wanted } from '../../src/cli/transcript/plays.ts';
import { load, replay } from '../../src/engine/index.ts';
import { EXPERT, playOut } from '../../src/players/index.ts';
import { lateParcel, principles } from '../fixtures/families.ts';
import { codes, worlds } from '../fixtures/worlds.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const library = readLibrary(`${ROOT}scenarios`);
const { scenario } = lateParcel();
const ONE: Wanted = { seed: 'read', player: 'expert', truth: undefined, paths: 1 };
const PLAIN = { secrets: null, choices: false };

describe('a script', () => {
  it('holds every line that is said, in its order, with its speaker', () => {
    const [play] = playsOf(scenario, ONE, null);
    const game = load(scenario);
    const { turns, run } = replay(game, playOut(game, EXPERT, 'read'));
    const said = turns.flatMap(({ events }) => events.flatMap((event) => {
      if (event.type === 'said') return [['You', event.text]];
      return event.type === 'line' ? [[run.cast[event.who]?.name, event.text]] : [];
    }));
    const written = play!.script.turns.flatMap(({ entries }) => entries.flatMap((one) => (one.kind === 'speech' ? [[one.who, one.text]] : [])));
    expect(said.length).toBeGreaterThan(2);
    expect(written).toEqual(said);
  });

  it('sets the place, the people and the ending around the play', () => {
    const [play] = playsOf(scenario, ONE, null);
    const text = laidOut(play!.script, false, PLAIN);
    const flat = text.replaceAll(/\s+/g, ' ');
    expect(text.startsWith(scenario.title.toUpperCase())).toBe(true);
    expect(flat).toContain(play!.script.scenario.brief);
    for (const { name, role } of play!.script.cast) expect(flat).toContain(`${name}: ${role}`);
    expect(text).toContain(play!.script.ending!.title.toUpperCase());
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(88);
  });

  it('keeps the truth, notes and scores to itself', () => {
    const plays = playsOf(scenario, { ...ONE, truth: 'all', paths: 3 }, null);
    for (const { script } of plays) {
      const text = laidOut(script, false, PLAIN).replaceAll(/\s+/g, ' ');
      for (const { story, need } of Object.values(scenario.truths)) {
        expect(text).not.toContain(story);
        expect(text).not.toContain(need);
      }
      for (const { note } of Object.values(scenario.cues)) expect(text).not.toContain(`Noted: ${note}`);
      expect(text).not.toMatch(/score|of 100/i);
    }
  });

  it('reveals all of it when asked', () => {
    const [play] = playsOf(scenario, { ...ONE, truth: 'medicine-inside' }, principles());
    const text = laidOut(play!.script, false, { secrets: play!.secrets, choices: true }).replaceAll(/\s+/g, ' ');
    const truth = scenario.truths['medicine-inside']!;
    for (const said of [truth.story, truth.need, 'Noted:', 'Also open:', 'of 100', ...play!.secrets!.report.comments.map(({ think }) => think)]) expect(text).toContain(said);
    expect(play!.secrets!.report.truth.id).toBe('medicine-inside');
    expect(play!.secrets!.figures.whole).toBeGreaterThan(75);
    expect(play!.secrets!.principles[0]?.name).toBe(principles().principles[play!.secrets!.report.principles[0]!.id]?.name);
  });

  it('shows what else was open, and only that', () => {
    const [play] = playsOf(scenario, ONE, null);
    const turns = play!.script.turns.filter(({ left }) => left.length > 0);
    expect(turns.length).toBeGreaterThan(0);
    for (const { left, entries } of turns) {
      const [mine] = entries;
      expect(left).not.toContain(mine !== undefined && 'text' in mine ? mine.text : '');
    }
  });

  it('plays so many paths, under each truth if all are wanted', () => {
    const plays = playsOf(scenario, { ...ONE, truth: 'all', paths: 2 }, principles());
    expect(plays.map(({ script }) => script.seed)).toEqual(['read', 'read-2', 'read', 'read-2']);
    expect(plays.map(({ secrets }) => secrets!.report.truth.id)).toEqual(Object.keys(scenario.truths).flatMap((id) => [id, id]));
  });

  it('reads as Markdown without any of its signs slipping in from the text', () => {
    const starred = { ...scenario, title: 'A *late* parcel' };
    const [play] = playsOf(starred, ONE, null);
    const text = laidOut(play!.script, true, PLAIN);
    expect(text).toMatch(/^# A \\\*late\\\* parcel\n/);
    expect(text).toMatch(/^\*\*You:\*\* /m);
  });

  it('says which players and truths there are', () => {
    expect(() => playsOf(scenario, { ...ONE, player: 'nobody' }, null)).toThrow(/take one of expert, .*reciter/);
    expect(() => playsOf(scenario, { ...ONE, truth: 'none' }, null)).toThrow(/take one of .*medicine-inside.*, or all/);
  });
});

describe('the situation that is asked for', () => {
  it('is found by id, by file and by code', () => {
    const file = `${ROOT}tests/fixtures/late-parcel.yaml`;
    expect(findScenario('midnight-cot', library).id).toBe('midnight-cot');
    expect(findScenario(file, library).id).toBe('late-parcel');
    const [code] = codes(1);
    expect(composedScenario(code!, worlds, principles()).title).not.toBe('');
  });

  it('is told apart from what is none', () => {
    expect(() => findScenario('nowhere', library)).toThrow(/take the path of a file, or one of .*midnight-cot/);
    expect(() => findScenario(`${ROOT}scenarios/principles.yaml`, library)).toThrow(/no situation, but a file of kind principles/);
    expect(() => composedScenario('?', worlds, principles())).toThrow(/that is no code/);
  });
});

describe('npm run transcript', { timeout: 60_000 }, () => {
  const run = (...args: string[]): { code: number | null; out: string; err: string } => {
    const done = spawnSync(process.execPath, ['--import', 'tsx', `${ROOT}src/cli/transcript.ts`, ...args], { cwd: ROOT, encoding: 'utf8' });
    return { code: done.status, out: done.stdout, err: done.stderr };
  };

  it('gives data without a word of what is behind it', () => {
    const { code, out } = run('--scenario', 'tests/fixtures/late-parcel.yaml', '--player', 'random', '--paths', '2', '--json');
    expect(code).toBe(0);
    const plays = JSON.parse(out) as { turns: { decision?: unknown; entries: { kind: string }[] }[]; ending: unknown }[];
    expect(plays).toHaveLength(2);
    expect(plays.flatMap(({ turns }) => turns.map(({ decision }) => decision))).not.toContainEqual(expect.anything());
    expect(plays.flatMap(({ turns }) => turns.flatMap(({ entries }) => entries.map(({ kind }) => kind)))).not.toContain('note');
  });

  it('ends with 2 when it was called wrongly', () => {
    expect(run()).toMatchObject({ code: 2, err: expect.stringContaining('--scenario or --code') as string });
    expect(run('--scenario', 'midnight-cot', '--paths', '0')).toMatchObject({ code: 2, err: expect.stringContaining('from 1 to 50') as string });
  });
});
