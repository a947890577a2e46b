import { describe, expect, it } from 'vitest';
import { begin } from '../../src/chart/index.ts';
import { advance } from '../../src/chart/index.ts';
import { observe } from '../../src/scoring/index.ts';
import { lateParcel } from '../fixtures/families.ts';

const { model } = lateParcel();
const HURRY = 1;
const CLOCK = 1;
const LOW = 2;

describe('the ideal observer', () => {
  it('is Bayes by hand: a cue seen, then one looked for and absent', () => {
    const play = begin(model, { truth: HURRY, shows: CLOCK }, null);
    const looked = advance(model, play, { kind: 'look', thing: 'clock' }, null);
    const seen = observe(model, [0.5, 0.5], play, { kind: 'look', thing: 'clock' }, looked);
    // .5·.8 / (.5·.8 + .5·.2) = .8
    expect(seen[HURRY]).toBeCloseTo(0.8, 10);

    const asked = advance(model, looked, { kind: 'ask', person: 'mate' }, null);
    const told = observe(model, seen, looked, { kind: 'ask', person: 'mate' }, asked);
    // the chemist's label is absent: .8·.3 / (.8·.3 + .2·.9) = .24 / .42
    expect(told[HURRY]).toBeCloseTo(0.24 / 0.42, 10);
  });

  it('learns nothing from what is the same under every truth', () => {
    const play = begin(model, { truth: 0, shows: LOW }, null);
    const waited = advance(model, play, { kind: 'wait' }, null);
    expect(observe(model, [0.3, 0.7], play, { kind: 'wait' }, waited)).toEqual([0.3, 0.7]);
  });

  it('learns from where a choice leads, if that depends on the truth', () => {
    const { scenario } = model;
    const opening = scenario.scenes['opening']!;
    const quote = { ...opening.choices['quote']!, to: [{ when: { truth: ['in-no-hurry'] }, to: 'tomorrow-morning' }, { to: 'talk' }] };
    const told = lateParcel();
    const routed = { ...told.model, choices: { ...told.model.choices, quote: { ...told.model.choices['quote']!, choice: quote } } };
    const play = begin(routed, { truth: 0, shows: 0 }, null);
    const after = advance(routed, play, { kind: 'choose', choice: 'quote' }, null);
    expect(observe(routed, [0.5, 0.5], play, { kind: 'choose', choice: 'quote' }, after)).toEqual([1, 0]);
  });
});
