/** Whether typed offers find their means in situations that nobody wrote. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Scenario } from '../../src/scenario/index.ts';
import { hear } from '../../src/words/index.ts';
import { codeOf, compose, NUMBERS } from '../../src/worlds/index.ts';
import { worlds } from '../fixtures/worlds.ts';

interface Typed {
  readonly world: string;
  readonly matter: string;
  readonly uses: readonly (readonly [means: string, text: string])[];
  readonly 'uses-nothing': readonly string[];
}

const { matters } = parse(readFileSync(new URL('means.yaml', import.meta.url), 'utf8')) as { matters: readonly Typed[] };

/** Some situations of a matter: each has three of its six needs. */
function situations({ world, matter }: Typed): Scenario[] {
  const { mark, matters: all } = worlds.find(({ id }) => id === world)!;
  return Array.from({ length: 60 }, (_, i) => compose(worlds, codeOf({ mark, level: all[matter]!.level, difficulty: 1, number: (i * 611_953) % NUMBERS })))
    .flatMap((made) => (made.ok && made.value.about.matter === matter ? [made.value.scenario] : []));
}

/** The nearest means in what was typed at the opening. */
function meansIn(text: string, scenario: Scenario): string | undefined {
  const open = Object.entries(scenario.scenes['opening']!.choices).map(([id, choice]) => ({ id, text: 'say' in choice ? choice.say : choice.do }));
  return hear(text, scenario, open).heard.topics.find((topic) => topic.startsWith('resource:'))?.slice('resource:'.length);
}

const found = matters.flatMap((typed) => {
  const all = situations(typed);
  return typed.uses.map(([means, text]) => ({ means, read: meansIn(text, all.find(({ resources }) => means in resources)!) }));
});
const stray = matters.flatMap((typed) => {
  const [scenario] = situations(typed);
  return typed['uses-nothing'].filter((text) => meansIn(text, scenario!) !== undefined);
});

describe('typed offers in composed situations', () => {
  it('find their means in a quarter of the cases, though nothing of it lies open, and hardly ever another', () => {
    const taken = found.filter(({ read }) => read !== undefined);
    const right = taken.filter(({ means, read }) => means === read);
    expect(found).toHaveLength(84);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.25);
    expect(right.length / taken.length).toBeGreaterThanOrEqual(0.95);
  });

  it('are not seen where somebody asks about a thing, speaks kindly of it, or says no to it', () => {
    expect(stray).toEqual([]);
  });
});
