import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ROOT } from './source.ts';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

const all: Readonly<Record<string, string>> = { ...packageJson.dependencies, ...packageJson.devDependencies };

describe('dependencies', () => {
  it('are each explained, and nothing is explained that is not there', () => {
    const text = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8');
    const explained = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name ?? '');
    expect(new Set(explained)).toEqual(new Set(Object.keys(all)));
    expect(explained).toHaveLength(Object.keys(all).length);
  });

  it('have exact versions', () => {
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are locked without the address of any registry', () => {
    const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
    expect(lock).not.toMatch(/"resolved": "https?:/);
  });

  it('are locked for every platform, without which a clean install stops', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
    const open = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) => Object.keys(optionalDependencies)
      .filter((name) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages)));
    expect(open).toEqual([]);
  });
});
