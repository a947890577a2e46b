/** What a pool of composed situations is like, beside its bounds. */
import { GATES } from '../../players/index.ts';
import type { World } from '../../scenario/index.ts';
import { BINDING } from '../../worlds/index.ts';
import { coverage } from './pairs.ts';
import type { Trial } from './trial.ts';

export interface Figure {
  readonly name: string;
  readonly figure: number;
  readonly is: 'at most' | 'at least' | 'noted';
  readonly bound: number;
  readonly held: boolean;
}

export interface Report {
  readonly codes: number;
  readonly figures: readonly Figure[];
  /** Why draws were not good enough, by how often. */
  readonly rejected: Readonly<Record<string, number>>;
  /** What was found wrong: gates, slips of language, problems of the file. */
  readonly wrong: readonly string[];
  readonly broken: number;
}

/** From so many situations of each matter on, what is said of a pool's breadth binds; and from so many in all. */
const BROAD = { ofEachMatter: 125, inAll: 1000 } as const;

function count(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).toSorted((a, b) => b[1] - a[1]));
}

const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / Math.max(1, xs.length);

function judged(name: string, figure: number, is: Figure['is'], bound: number): Figure {
  const held = is === 'noted' || Number.isNaN(figure) || (is === 'at most' ? figure <= bound : figure >= bound);
  return { name, figure, is, bound, held };
}

/** Gates whose figures are taken over the pool. */
function pooled(trials: readonly Trial[]): Figure[] {
  return GATES.flatMap(({ id, says, is, bound }, i) => {
    if (BINDING.some((player) => id === player || id.startsWith(`${player}-`))) return [];
    const figures = trials.map(({ figures: all }) => all[i] ?? NaN).filter((x) => !Number.isNaN(x));
    // Players that go by place or chance may differ by either sign: their distance is taken over the pool as it stands.
    return figures.length === 0 ? [] : [judged(`pool: ${says}`, mean(figures), id.endsWith('-random') ? 'noted' : is, bound)];
  });
}

/** The share of situations in which the commonest best sequence is best. */
function commonest(trials: readonly Trial[]): number {
  const counts = Object.values(count(trials.flatMap(({ best }) => [...new Set(best)])));
  return (counts[0] ?? 0) / Math.max(1, trials.length);
}

const share = (trials: readonly Trial[], is: (trial: Trial) => boolean): number => trials.filter(is).length / Math.max(1, trials.length);

function breadth(worlds: readonly World[], made: readonly Trial[]): Figure[] {
  const matters = worlds.reduce((sum, world) => sum + Object.keys(world.matters).length, 0);
  const broad = Math.min(BROAD.inAll, BROAD.ofEachMatter * matters);
  const is = (bounds: Figure['is']): Figure['is'] => (made.length >= broad ? bounds : 'noted');
  const most = share(made, ({ about }) => about?.fits === 'most');
  return [
    judged('pairs of attributes covered', coverage(worlds, made.flatMap(({ about }) => (about === null ? [] : [about]))), is('at least'), 0.95),
    judged('the commonest best sequence, share of situations', commonest(made), is('at most'), 0.05),
    judged('a page fits most of the needs, share', most, is('at least'), 0.2),
    judged('a page fits most of the needs, share', most, is('at most'), 0.35),
    judged('distance to the nearest authored situation', Math.min(...made.map(({ distance }) => distance)), 'at least', 0.9),
  ];
}

/** Judges a pool. */
export function reportOf(worlds: readonly World[], trials: readonly Trial[]): Report {
  const made = trials.filter(({ fault }) => fault === null);
  const drawn = made.reduce((sum, { drawnAgain }) => sum + 1 + drawnAgain, 0);
  const times = made.map(({ milliseconds }) => milliseconds);
  const figures = [
    judged('codes that came to a situation', made.length / Math.max(1, trials.length), 'at least', 1),
    judged('draws that were certified', made.length / Math.max(1, drawn), 'noted', 0),
    judged('certified ones that pass every binding gate', share(made, ({ broken }) => broken.length === 0), 'at least', 0.99),
    judged('compose and certify, mean ms of a core', mean(times), 'noted', 0),
    judged('compose and certify, longest ms of a core', Math.max(...times), 'at most', 1500),
    ...breadth(worlds, made),
    judged('slips of language', made.reduce((sum, { slips }) => sum + slips.length, 0), 'at most', 0),
    judged('problems of the file', made.reduce((sum, { problems }) => sum + problems.length, 0), 'at most', 0),
    ...pooled(made),
  ];
  const wrong = made.flatMap(({ code, broken, slips, problems }) => [...broken, ...slips, ...problems].map((what) => `${code} ${what}`));
  return { codes: trials.length, figures, rejected: count(made.flatMap(({ rejected }) => rejected)), wrong, broken: figures.filter(({ held }) => !held).length };
}

const number = (x: number): string => (Math.abs(x) <= 1 && x % 1 !== 0 ? x.toFixed(3) : x.toFixed(1));

/** A report as lines for a terminal. */
export function reportText({ codes, figures, rejected, wrong, broken }: Report): string {
  return [
    `${codes} codes`,
    ...figures.map(({ name, figure, is, bound, held }) =>
      `  ${(is === 'noted' ? 'noted' : held ? 'held' : 'BROKEN').padEnd(8)}${name.padEnd(64)}${number(figure).padStart(9)}${is === 'noted' ? '' : `   ${is} ${bound}`}`),
    '', 'drawn again because of', ...Object.entries(rejected).map(([why, n]) => `  ${why.padEnd(20)}${n}`),
    ...(wrong.length === 0 ? [] : ['', ...wrong.slice(0, 40).map((line) => `  ${line}`)]),
    '', broken === 0 ? 'Every bound holds.' : `${broken} bounds are broken.`,
  ].join('\n');
}
