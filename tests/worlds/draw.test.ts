import { describe, expect, it } from 'vitest';
import type { World } from '../../src/scenario/index.ts';
import { codeOf, compose, levelsOf, type Difficulty } from '../../src/worlds/index.ts';
import { codes, composed, worlds } from '../fixtures/worlds.ts';

/** What is kept to some matters, by name. */
const kept = (world: World): [name: string, matters: readonly string[]][] =>
  [...Object.entries(world.voices), ...Object.entries(world.complications)]
    .flatMap(([name, { matters }]) => (matters === undefined ? [] : [[name, matters] as [string, readonly string[]]]));

describe('a combination that is drawn', () => {
  it('has no voice and no complication of another matter', () => {
    const strayed = worlds.flatMap((world) => levelsOf(world).flatMap((level) => Array.from({ length: 120 }, (_, number) => {
      const found = compose(worlds, codeOf({ mark: world.mark, level, difficulty: (1 + number % 3) as Difficulty, number }));
      if (!found.ok) return found.error;
      const { matter, voice, complication } = found.value.about;
      return kept(world).find(([name, matters]) => [voice, complication].includes(name) && !matters.includes(matter))?.[0] ?? '';
    }))).filter((what) => what !== '');
    expect(strayed).toEqual([]);
  });

  it('draws a voice that is kept to a matter only there', () => {
    const [world] = worlds.filter(({ matters }) => Object.keys(matters).length > 1);
    const [first, ...others] = Object.keys(world!.matters);
    const all = Object.keys(world!.voices);
    const altered: World = {
      ...world!,
      voices: Object.fromEntries(Object.entries(world!.voices).map(([id, voice], i) => [id, { ...voice, matters: i === 0 ? [first!] : others }])),
    };
    const drawn = new Map<string, Set<string>>();
    for (const level of levelsOf(altered)) {
      for (let number = 0; number < 80; number += 1) {
        const found = compose([altered], codeOf({ mark: altered.mark, level, difficulty: 2, number }));
        if (!found.ok) throw new Error(found.error);
        const { matter, voice } = found.value.about;
        drawn.set(matter, (drawn.get(matter) ?? new Set()).add(voice));
      }
    }
    expect([...drawn.get(first!)!]).toEqual([all[0]]);
    for (const other of others) expect([...drawn.get(other)!]).not.toContain(all[0]);
  });

  it('has nobody about who has no part in it', () => {
    for (const code of codes(90, 300)) {
      const { scenario, about } = composed(code);
      const world = worlds.find(({ id }) => id === about.world)!;
      const { people, ...rest } = scenario;
      const told = JSON.stringify([rest, Object.values(people).map(({ ask, ...person }) => [ask?.plain, person])]);
      const here = (id: string): boolean => id === 'customer' || world.matters[about.matter]!.colleagues.includes(id);
      const idle = Object.keys(people).filter((id) => !here(id) && !told.includes(`{${id}}`) && !told.includes(`"who":"${id}"`));
      expect(idle, code).toEqual([]);
    }
  });
});
