import { describe, expect, it } from 'vitest';
import { shingles } from '../../src/cli/compose/shingles.ts';
import { trial } from '../../src/cli/compose/trial.ts';
import { load } from '../../src/engine/index.ts';
import { aboutOf, EXPERT, SILENT, type Measured, type Player } from '../../src/players/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { brokenGates } from '../../src/worlds/certify/played.ts';
import { certify, situating, situationOf, type ReasonCode } from '../../src/worlds/index.ts';
import { families, principles } from '../fixtures/families.ts';
import { altered, codes, composed, worlds } from '../fixtures/worlds.ts';

const pack = principles();

/** A situation that passes and leaves a second chance, to be spoilt. */
function certified(): Scenario {
  for (const code of codes(40)) {
    const { scenario } = composed(code);
    if (scenario.scenes['mend'] !== undefined && certify(scenario, pack).passes) return scenario;
  }
  throw new Error('none of forty passes');
}

const GOOD = certified();
const why = (change: (copy: Scenario) => void): ReasonCode[] => certify(altered(GOOD, change), pack).reasons.map(({ code }) => code);

describe('certification', () => {
  it('refuses an opening that tells', () => {
    expect(why(({ scenes, cues, truths }) => {
      const [first] = Object.keys(truths);
      const id = Object.keys(cues).find((cue) => 'phrase' in cues[cue]! && cues[cue].shows[first!]! > 0.5)!;
      scenes['opening']!.hears = [id];
    })).toContain('told-too-soon');
  });

  it('refuses a truth that nothing tells', () => {
    expect(why(({ cues }) => {
      for (const cue of Object.values(cues)) for (const truth of Object.keys(cue.shows)) cue.shows[truth] = 0.5;
    })).toContain('hidden');
  });

  it('refuses a truth that is told by one thing alone', () => {
    expect(why(({ cues }) => {
      const at = Object.values(cues).find((cue) => 'sight' in cue)!;
      const weak = (shows: number): number => (shows > 0.5 ? 0.55 : 0.45);
      for (const cue of Object.values(cues)) {
        if (cue !== at) for (const truth of Object.keys(cue.shows)) cue.shows[truth] = weak(cue.shows[truth]!);
      }
    })).toContain('hidden');
  });

  it('refuses a person whose patience ends before the truth can be told', () => {
    expect(why(({ people }) => { people['customer']!.patience = 3; })).toContain('hidden');
  });

  it('refuses a scene that nobody comes to', () => {
    expect(why(({ scenes }) => { scenes['nowhere'] = structuredClone(scenes['decide']!); })).toContain('unreached');
  });

  it('refuses a need that there is one way to serve', () => {
    expect(why(({ scenes, truths }) => {
      for (const truth of Object.keys(truths)) {
        const choices = scenes[`then-${truth}`]!.choices;
        for (const choice of Object.values(choices).slice(1)) delete choice.uses;
      }
      for (const { choices } of Object.values(scenes)) for (const choice of Object.values(choices)) choice.moves = ['inform'];
    })).toContain('few-strategies');
  });

  it('refuses a need that money serves', () => {
    expect(why(({ scenes, truths, resources }) => {
      const [id, choice] = Object.values(scenes).flatMap(({ choices }) => Object.entries(choices)).find(([, c]) => c.moves.includes('compensate') && c.uses !== undefined)!;
      const [truth] = Object.keys(truths);
      resources[choice.uses![0]!]!.affords = { ...truths[truth!]!.needs };
      choice.to = [{ to: `good-${truth!}` }];
      expect(id).not.toBe('');
    })).toContain('buyable');
  });

  it('refuses a mistake that cannot be made good', () => {
    expect(why(({ truths }) => {
      for (const { costs } of Object.values(truths)) for (const means of Object.keys(costs ?? {})) costs![means] = { customer: 3 };
    })).toContain('unforgiving');
  });
});

describe('figures near their bounds', () => {
  const about = aboutOf(load(GOOD));
  const pages = { fit: 0, used: 0, mislead: 0, recited: 0 };
  const scoring = (player: Player, of: (fits: boolean) => number): Measured =>
    ({ player, runs: about.fits.map((fits, truth) => ({ truth, whole: of(fits), guessed: 0, pages })) });
  const reciter = SILENT.find(({ id }) => id === 'reciter')!;
  const broken = (misled: number): string[] =>
    brokenGates({ about, measured: [scoring(EXPERT, () => 100), scoring(reciter, (fits) => (fits ? 90 : misled))] });

  it('are refused, on twins from further off than elsewhere', () => {
    expect(broken(10)).toEqual([]);
    expect(broken(18)).toEqual(['reciter on twins 40']);
    expect(broken(34).some((found) => found.startsWith('reciter where the page misleads'))).toBe(true);
  });
});

describe('the situation of a code', () => {
  it('is drawn again until it is good enough, always in the same way', () => {
    const found = codes(12).map((code) => ({ code, one: situationOf(worlds, code, pack), other: situationOf(worlds, code, pack) }));
    for (const { code, one, other } of found) {
      expect(one, code).toEqual(other);
      if (!one.ok) throw new Error(`${code}: ${one.error}`);
      expect(one.value.scenario).toEqual(composed(code, one.value.drawnAgain).scenario);
      expect(one.value.rejected).toHaveLength(one.value.drawnAgain);
    }
  }, 120_000);

  it('tells how far it is', () => {
    const steps = [...situating(worlds, codes(1)[0]!, pack)];
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.every(({ done }) => done >= 0 && done < 1)).toBe(true);
    expect(situating(worlds, 'hello', pack).next()).toEqual({ done: true, value: { ok: false, error: 'malformed' } });
  });

  it('passes the gates of the proof, in fifty of fifty', () => {
    const known = families().map(({ scenario }) => shingles(scenario));
    const trials = codes(50, 700).map((code) => trial(worlds, pack, known, code, 6));
    const broken = trials.flatMap(({ code, fault, broken: gates, slips, problems }) =>
      [...(fault === null ? [] : [fault]), ...gates, ...slips, ...problems].map((what) => `${code} ${what}`));
    expect(broken).toEqual([]);
    expect(Math.min(...trials.map(({ distance }) => distance))).toBeGreaterThanOrEqual(0.9);
  }, 300_000);
});
