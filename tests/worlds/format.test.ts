import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WORLDS } from '../../src/cli/compose/worlds.ts';
import { readAny, readWorld, worldSchemaFile } from '../../src/scenario/parse.ts';

const FILES = readdirSync(WORLDS).filter((name) => name.endsWith('.yaml'));

describe('worlds', () => {
  it('are two at least, of different industries, each without an error or a warning', () => {
    const industries = FILES.map((name) => {
      const { value, problems } = readWorld(readFileSync(WORLDS + name, 'utf8'), name);
      expect(problems, name).toEqual([]);
      return value!.industry;
    });
    expect(new Set(industries).size).toBeGreaterThanOrEqual(2);
  });

  it('have marks and ids of their own', () => {
    const all = FILES.map((name) => readWorld(readFileSync(WORLDS + name, 'utf8'), name).value!);
    expect(new Set(all.map(({ mark }) => mark)).size).toBe(all.length);
    expect(all.map(({ id }) => `${id}.yaml`)).toEqual(FILES);
  });

  it('are known by their kind', () => {
    expect(readAny(readFileSync(WORLDS + FILES[0]!, 'utf8'), FILES[0]!).kind).toBe('world');
    expect(readAny('kind: wrold\nformat: 1', 'x.yaml').problems[0]).toMatchObject({ code: 'UNKNOWN_KIND', mend: expect.stringContaining('world') as string });
  });

  it('have a schema for editors that is up to date', () => {
    expect(readFileSync(`${WORLDS}schema.json`, 'utf8')).toBe(worldSchemaFile());
  });
});
