import { auc, average, cohen, generalisability, judgement, spearman } from './figures.ts';
import { ceiling, judged, type Gate, type Result } from './gates.ts';
import { figure, scoresOf, truthsOf, twins, type Table } from './table.ts';

/** What is known of a situation beside its table. */
export interface Entry {
  readonly table: Table;
  /** One run each of many people of different ability. */
  readonly people: readonly number[];
  /** Figures of all players under each set of altered weights, in the table's order. */
  readonly altered: readonly (readonly number[])[];
}

/** From so many situations on, what is said of a library binds. */
export const BINDS_FROM = 12;

const single = (entries: readonly Entry[], player: string): number[] =>
  entries.flatMap(({ table }) => scoresOf(table, player, truthsOf(table.about, 'misleads')) ?? []);

const known = (xs: readonly number[]): number[] => xs.filter((x) => !Number.isNaN(x));

const over = (entries: readonly Entry[], of: (table: Table) => number): number => {
  const figures = known(entries.map(({ table }) => of(table)));
  return figures.length === 0 ? NaN : average(figures);
};

/** The least rank correlation, over sets of altered weights, of players' means over the library. */
function stability(entries: readonly Entry[]): number {
  const first = entries[0];
  if (first === undefined) return NaN;
  const players = first.table.measured.map((_, i) => i);
  const meant = players.map((i) => average(entries.map(({ table }) => figure(table, table.measured[i]!.player.id))));
  const sets = first.altered.map((_, set) => players.map((i) => average(entries.map(({ altered }) => altered[set]![i]!))));
  return Math.min(...sets.map((set) => spearman(meant, set)));
}

type LibraryGate = Omit<Gate, 'of'> & { of(entries: readonly Entry[]): number };

const wordings: readonly LibraryGate[] = ['longest', 'shortest', 'politest'].map((id) => ({
  id: `library-${id}`, says: `${id} and random apart, over the library`, is: 'at most', bound: 5,
  of: (entries) => Math.abs(over(entries, (t) => figure(t, id)) - over(entries, (t) => figure(t, 'random'))),
}));

const LIBRARY: readonly LibraryGate[] = [
  { id: 'auc', says: 'AUC of expert against reciter where pages mislead', is: 'at least', bound: 0.95, of: (e) => auc(single(e, 'expert'), single(e, 'reciter')) },
  { id: 'd', says: 'Cohen’s d of the same', is: 'at least', bound: 2, of: (e) => cohen(single(e, 'expert'), single(e, 'reciter')) },
  {
    id: 'generalisability', says: 'G over simulated ability at 12 situations', is: 'at least', bound: 0.8,
    of: (e) => generalisability((e[0]?.people ?? []).map((_, i) => e.map(({ people }) => people[i]!)), BINDS_FROM),
  },
  { id: 'stability', says: 'rank correlation under weights ±30 %, at worst', is: 'at least', bound: 0.95, of: stability },
  { id: 'library-ceiling', says: 'the best trick on twins, mean of situations', is: 'at most', bound: 60, of: (e) => over(e, ceiling) },
  ...wordings,
];

/** What is said of the whole library. */
export const libraryGates = (entries: readonly Entry[]): Result[] => LIBRARY.map((gate) => judged(gate, gate.of(entries)));

/** A player over the library: near-twins and judgement. */
export interface Standing {
  readonly player: string;
  readonly twins: number;
  readonly judgement: number;
}

/** Near-twin means and J of every player, over the library. */
export function standings(entries: readonly Entry[]): Standing[] {
  const players = entries[0]?.table.measured.map(({ player }) => player) ?? [];
  return players.map(({ id }) => ({
    player: id,
    twins: over(entries, (t) => twins(t, id)),
    judgement: over(entries, (t) => judgement(t.measured.find((m) => m.player.id === id)!)),
  }));
}
