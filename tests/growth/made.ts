import type { Facts } from '../../src/growth/kept.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The facts of a run, made by hand; `at` is a day. */
export function run(at: number, scenario: string, more: Partial<Facts> = {}): Facts {
  return {
    scenario, seed: `${scenario} ${at}`, at: at * DAY, industry: 'hospitality', level: 'front-line', kind: 'mixed',
    understand: 0.5, apply: 0.5, act: 0.5, whole: 0.5, cells: [], shown: [], called: ['a', 'b'], rule: false,
    went: 'well', delighted: [], cast: `${scenario} ${at}`, ...more,
  };
}
