import { describe, expect, it } from 'vitest';
import { yamlOf } from '../../src/cli/compose/yaml.ts';
import { advance, begin, placeOf } from '../../src/chart/index.ts';
import { contentHash, load } from '../../src/engine/index.ts';
import { readScenario } from '../../src/scenario/parse.ts';
import { codeOf, compose, SHAPES } from '../../src/worlds/index.ts';
import { codes, composed, worlds } from '../fixtures/worlds.ts';

const MANY = codes(270).map((code) => ({ code, ...composed(code) }));

describe('a composed situation', () => {
  it('is the same for the same code and attempt, and another for another', () => {
    const [one, other] = codes(2);
    expect(composed(one!)).toEqual(composed(one!));
    expect(composed(one!, 1)).not.toEqual(composed(one!));
    expect(composed(other!)).not.toEqual(composed(one!));
  });

  it('is what its file gives, without an error or a warning, and has the hash of it', () => {
    for (const { code, scenario } of MANY.slice(0, 36)) {
      const { value, problems } = readScenario(yamlOf(scenario, code), `${code}.yaml`);
      expect(problems, code).toEqual([]);
      expect(value, code).toEqual(scenario);
      expect(contentHash(value!), code).toBe(contentHash(scenario));
    }
  });

  it('has three truths, of which a page fits some and misleads some', () => {
    for (const { code, scenario, about } of MANY) {
      const truths = Object.values(scenario.truths);
      const fitting = truths.filter(({ fits }) => fits !== undefined).length;
      expect([truths.length, fitting], code).toEqual([3, about.fits === 'most' ? 2 : 1]);
      expect(truths.filter(({ misleads }) => misleads !== undefined).length, code).toBe(3 - fitting);
      expect(Object.keys(scenario.decoys).filter((id) => id in scenario.truths), code).toEqual([]);
    }
  });

  it('has a page that fits most of what may be going on in 20 to 35 of 100', () => {
    const share = MANY.filter(({ about }) => about.fits === 'most').length / MANY.length;
    expect(share).toBeGreaterThanOrEqual(0.2);
    expect(share).toBeLessThanOrEqual(0.35);
  });

  it('draws every need, voice, complication and shape that there is', () => {
    const all = worlds.flatMap((w) => [...Object.keys(w.voices), ...Object.keys(w.complications), ...Object.values(w.matters).flatMap((m) => Object.keys(m.needs))]);
    const drawn = new Set(codes(150 * worlds.length).map((code) => composed(code)).flatMap(({ about }) => [...about.needs, about.voice, about.complication, about.shape]));
    expect([...all, ...SHAPES.map(({ id }) => id)].filter((name) => !drawn.has(name))).toEqual([]);
  });

  it('has nobody walk off in the moment in which they are helped', () => {
    for (const { code, scenario } of MANY.slice(0, 60)) {
      const { model } = load(scenario);
      const at = placeOf(model, 'decide');
      for (const [truth, need] of model.truths.entries()) {
        const play = { ...begin(model, { truth, shows: 0 }, null), at, patience: 1 };
        const after = advance(model, play, { kind: 'choose', choice: `${need}-decide` }, null);
        expect([`then-${need}`, `half-${need}`], code).toContain(model.places[after.at]);
      }
    }
  });

  it('has them glad in the end only of an answer that did something', () => {
    for (const { code, scenario } of MANY.slice(0, 60)) {
      for (const need of Object.keys(scenario.truths)) {
        const good = Object.entries(scenario.scenes[`then-${need}`]!.choices).filter(([, { uses }]) => uses !== undefined).map(([id]) => id);
        const leave = scenario.endings[`good-${need}`]!.lines.find((line) => 'says' in line && JSON.stringify(line.when).includes('chose'));
        expect(good.length, code).toBeGreaterThanOrEqual(2);
        expect(leave?.when, code).toEqual({ any: good.map((id) => ({ chose: [id] })) });
      }
    }
  });

  it('says why a code has none', () => {
    const wish = { mark: 'ZZ', level: 'front-line', difficulty: 1, number: 1 } as const;
    expect(compose(worlds, codeOf(wish))).toEqual({ ok: false, error: 'unknown-world' });
    expect(compose(worlds, codeOf({ ...wish, mark: 'EW', level: 'executive' }))).toEqual({ ok: false, error: 'no-such-level' });
    expect(compose(worlds, 'hello')).toEqual({ ok: false, error: 'malformed' });
  });
});
