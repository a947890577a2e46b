import { describe, expect, it } from 'vitest';
import { explore, model } from '../../src/chart/index.ts';
import { families, lateParcel } from '../fixtures/families.ts';

const GAMES = [lateParcel(), ...families()];

describe.each(GAMES.map((g) => [g.scenario.id, g] as const))('every way through %s', (_id, game) => {
  const found = explore(game.model);

  it('comes to an end in every state', () => {
    expect(found.complete).toBe(true);
    expect(found.stuck).toEqual([]);
  });

  it('reaches every scene and ending under some truth, and takes every choice', () => {
    const reached = new Set(Object.values(found.places).flatMap((p) => [...p]));
    expect(game.model.places.filter((p) => !reached.has(p))).toEqual([]);
    expect(Object.keys(game.model.choices).filter((c) => !found.taken.has(c))).toEqual([]);
  });

  it('reaches two endings or more under each truth', () => {
    for (const places of Object.values(found.places)) {
      expect([...places].filter((p) => p in game.scenario.endings).length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('explore', () => {
  it('finds a scene that cannot be left', () => {
    const { scenario } = lateParcel();
    const talk = scenario.scenes['talk']!;
    const shut = { ...scenario, scenes: { ...scenario.scenes, talk: { ...talk, choices: {} } } };
    expect(explore(model(shut)).stuck).toEqual([
      { scene: 'talk', truth: 'in-no-hurry' }, { scene: 'talk', truth: 'medicine-inside' },
    ]);
  });

  it('says when it gave up', () => {
    expect(explore(lateParcel().model, 3).complete).toBe(false);
  });
});
