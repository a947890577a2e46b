import type { PageCell } from '../debrief/index.ts';
import type { Industry, Level } from '../scenario/index.ts';
import { difference, meanOf, shareOf, type Estimate } from './estimate.ts';
import type { Facts } from './facts.ts';
import { historyOf, type Distance, type Met } from './history.ts';

/** The four questions; the last is how often a rule was put into words with its reason. */
export type Asked = 'understand' | 'apply' | 'act' | 'share';

/** A part of all runs, under the name it is known by. */
export interface Part<Name extends string = string> {
  readonly name: Name;
  readonly estimate: Estimate;
}

/** Where somebody stands, as far as can be said. Figures stay inside; pages show bands and marks. */
export interface Profile {
  readonly runs: number;
  readonly questions: Readonly<Record<Asked, Estimate>>;
  /** The latest ten runs beside all that came before them. */
  readonly lately: { readonly before: Estimate; readonly now: Estimate };
  /** How often a page was followed where it fits and where it misleads, and the difference: telling one from the other. */
  readonly handbook: { readonly fits: Estimate; readonly misleads: Estimate; readonly telling: Estimate };
  /** Practice, and first meetings by their distance from it; `tests` are those that were held back. */
  readonly transfer: Readonly<Record<Exclude<Distance, 'start'> | 'tests', Estimate>>;
  /** How often each principle was shown when it was called for. */
  readonly principles: readonly Part[];
  readonly industries: readonly Part<Industry>[];
  readonly levels: readonly Part<Level>[];
}

const LATELY = 10;

const wholes = (runs: readonly Met[]): Estimate => meanOf(runs.map(({ whole }) => whole));

function questions(runs: readonly Met[]): Profile['questions'] {
  const mean = (key: 'understand' | 'apply' | 'act'): Estimate => meanOf(runs.map((run) => run[key]));
  return {
    understand: mean('understand'), apply: mean('apply'), act: mean('act'),
    share: shareOf(runs.filter(({ rule }) => rule).length, runs.length),
  };
}

/** J = P(use | fits) − P(use | misleads). */
function handbook(runs: readonly Met[]): Profile['handbook'] {
  const cells = runs.flatMap((run) => run.cells);
  const count = (...some: PageCell[]): number => cells.filter((cell) => some.includes(cell)).length;
  const fits = shareOf(count('fits-followed'), count('fits-followed', 'fits-set-aside'));
  const misleads = shareOf(count('misleads-recited'), count('misleads-recited', 'misleads-adapted', 'misleads-ignored'));
  return { fits, misleads, telling: difference(fits, misleads) };
}

function transfer(runs: readonly Met[]): Profile['transfer'] {
  const at = (distance: Distance): Estimate => wholes(runs.filter((run) => run.distance === distance));
  return { practice: at('practice'), near: at('near'), mid: at('mid'), far: at('far'), tests: wholes(runs.filter(({ test }) => test)) };
}

function principles(runs: readonly Met[]): Part[] {
  const [called, shown] = [new Map<string, number>(), new Map<string, number>()];
  for (const run of runs) {
    for (const id of run.called) {
      called.set(id, (called.get(id) ?? 0) + 1);
      if (run.shown.includes(id)) shown.set(id, (shown.get(id) ?? 0) + 1);
    }
  }
  return [...called].map(([name, n]) => ({ name, estimate: shareOf(shown.get(name) ?? 0, n) }));
}

function by<Name extends string>(runs: readonly Met[], nameOf: (run: Met) => Name | null): Part<Name>[] {
  const groups = new Map<Name, Met[]>();
  for (const run of runs) {
    const name = nameOf(run);
    if (name === null) continue;
    const group = groups.get(name) ?? [];
    group.push(run);
    groups.set(name, group);
  }
  return [...groups].map(([name, some]) => ({ name, estimate: wholes(some) }));
}

/** Works a profile out from the facts of all finished runs, in any order. */
export function profileOf(facts: readonly Facts[]): Profile {
  const runs = historyOf(facts);
  return {
    runs: runs.length,
    questions: questions(runs),
    lately: { before: wholes(runs.slice(0, -LATELY)), now: wholes(runs.slice(-LATELY)) },
    handbook: handbook(runs),
    transfer: transfer(runs),
    principles: principles(runs),
    industries: by(runs, ({ industry }) => industry),
    levels: by(runs, ({ level }) => level),
  };
}
