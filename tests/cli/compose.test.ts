import { describe, expect, it } from 'vitest';
import { aboutText, faultText } from '../../src/cli/compose/one.ts';
import { coverage } from '../../src/cli/compose/pairs.ts';
import { playsOf } from '../../src/cli/compose/plays.ts';
import { reportOf, reportText } from '../../src/cli/compose/report.ts';
import type { Trial } from '../../src/cli/compose/trial.ts';
import { yamlOf } from '../../src/cli/compose/yaml.ts';
import { GATES } from '../../src/players/index.ts';
import { codes, composed, worlds } from '../fixtures/worlds.ts';

const [CODE] = codes(1);
const { scenario, about } = composed(CODE!);

const fine: Trial = {
  code: CODE!, fault: null, about, drawnAgain: 1, rejected: ['gate'], milliseconds: 400, broken: [],
  figures: GATES.map(({ bound }) => bound), best: ['inform'], slips: [], problems: [], distance: 0.95,
};

describe('npm run compose', () => {
  it('tells what a situation is made of, and how it came about', () => {
    const text = aboutText(CODE!, { scenario, about, drawnAgain: 1, rejected: [{ code: 'gate', detail: '' }] });
    expect(text).toContain(about.needs.join(', '));
    expect(text).toContain('after 1 more: gate');
    expect(text).toContain(scenario.brief);
  });

  it('says in words what is wrong with a code', () => {
    expect(faultText('mistyped')).toMatch(/one letter/);
    expect(faultText('malformed')).toMatch(/EW-400-00M/);
  });

  it('prints plays with drawn names and no slot or brace left', () => {
    const plays = playsOf(scenario, 'expert', 'read').join('\n');
    expect(plays.match(/^-- /gm)).toHaveLength(3);
    expect(plays).toMatch(/== .+ \[settled\]/);
    expect(plays).not.toMatch(/[{}]|\[[a-z-]+he\]/);
    expect(() => playsOf(scenario, 'nobody', 'read')).toThrow(/take one of expert/);
  });

  it('prints a file that says where it comes from', () => {
    expect(yamlOf(scenario, CODE!)).toContain(`# Composed from code ${CODE!.slice(0, 2)}-`);
  });

  it('counts pairs that have met', () => {
    expect(coverage(worlds, [])).toBe(0);
    const [one, more] = [coverage(worlds, [about]), coverage(worlds, codes(60).map((code) => composed(code).about))];
    expect(one).toBeGreaterThan(0);
    expect(more).toBeGreaterThan(one);
  });

  it('lets the breadth of a pool bind once it has enough of every matter', () => {
    const pairs = (pool: typeof worlds, count: number) => reportOf(pool, Array.from({ length: count }, () => fine)).figures
      .find(({ name }) => name === 'pairs of attributes covered')!;
    const one = worlds.filter(({ id }) => id === about.world);
    const matters = Object.keys(one[0]!.matters).length;
    expect(pairs(one, 125 * matters - 1)).toMatchObject({ is: 'noted', held: true });
    expect(pairs(one, 125 * matters)).toMatchObject({ is: 'at least', held: false });
    expect(pairs(worlds, 125 * matters)).toMatchObject({ is: 'noted', held: true });
    expect(pairs([...worlds, ...worlds, ...worlds], 1000)).toMatchObject({ is: 'at least', held: false });
  });

  it('judges a pool by its bounds, and says what is wrong', () => {
    const figure = (trials: readonly Trial[], name: string) => reportOf(worlds, trials).figures.find((f) => f.name === name)!;
    expect(figure([fine], 'draws that were certified').figure).toBe(0.5);
    expect(figure([fine], 'certified ones that pass every binding gate').held).toBe(true);
    expect(figure([{ ...fine, broken: ['random scores: 40'] }], 'certified ones that pass every binding gate').held).toBe(false);
    expect(figure([{ ...fine, slips: ['word-twice: It is is.'] }], 'slips of language').held).toBe(false);
    expect(figure([{ ...fine, milliseconds: 2000 }], 'compose and certify, longest ms of a core').held).toBe(false);
    const broken = reportOf(worlds, [{ ...fine, slips: ['word-twice: It is is.'] }]);
    expect(reportText(broken)).toContain(`${CODE!} word-twice: It is is.`);
    expect(reportText(broken)).toContain('bounds are broken');
  });
});
