/** What every situation must show before its score may be believed. Each gate is a line of the table in docs/scoring.md. */
import { figure, twins, type Table } from './table.ts';

export interface Gate {
  readonly id: string;
  readonly says: string;
  readonly is: 'at most' | 'at least';
  readonly bound: number;
  /** NaN where the gate does not apply. */
  of(table: Table): number;
}

/** A gate with its figure. */
export interface Result {
  readonly gate: string;
  readonly says: string;
  readonly is: Gate['is'];
  readonly bound: number;
  readonly figure: number;
  readonly state: 'held' | 'broken' | 'n.a.';
}

const atMost = (id: string, says: string, bound: number, of: Gate['of']): Gate => ({ id, says, is: 'at most', bound, of });
const atLeast = (id: string, says: string, bound: number, of: Gate['of']): Gate => ({ id, says, is: 'at least', bound, of });

/** How far a player is below the expert, on the same truths. */
const below = (player: string, where?: Parameters<typeof figure>[2]) => (table: Table): number =>
  figure(table, 'expert', where) - figure(table, player, where);
const mean = (player: string, where?: Parameters<typeof figure>[2]) => (table: Table): number => figure(table, player, where);

const off = (player: string) => (table: Table): number => Math.abs(figure(table, player) - figure(table, 'random'));

/** Players that take any choice, or go by its place. */
const BLIND: readonly Gate[] = ['random', 'first', 'last'].flatMap((id) => [
  atMost(`${id}-low`, `${id} scores`, 30, mean(id)),
  atLeast(`${id}-below`, `${id} below the expert`, 45, below(id)),
  ...(id === 'random' ? [] : [atMost(`${id}-random`, `${id} and random apart`, 5, off(id))]),
]);

/** Players that go by a choice's wording. One situation has few wordings, so the rest is judged over a library. */
const WORDING: readonly Gate[] = ['longest', 'shortest', 'politest'].map((id) =>
  atLeast(`${id}-below`, `${id} below the expert`, 45, below(id)));

const routine = ({ about }: Table, on: number, off: number): number => (about.declares === 'routine' ? on : off);

const PAGES: readonly Gate[] = [
  atMost('reciter-misleads', 'reciter where the page misleads', 35, mean('reciter', 'misleads')),
  atLeast('reciter-misleads-below', 'reciter below the expert there', 35, below('reciter', 'misleads')),
  atMost('reciter-fits', 'reciter below the expert where the page fits', 20, (t) => routine(t, NaN, below('reciter', 'fits')(t))),
  atMost('reciter-routine', 'reciter below the expert in a routine situation', 5, (t) => routine(t, below('reciter', 'fits')(t), NaN)),
  atMost('reciter-twins', 'reciter on twins', 45, (t) => twins(t, 'reciter')),
  atMost('improviser-fits', 'improviser where the page fits', 40, mean('improviser', 'fits')),
  atLeast('improviser-fits-below', 'improviser below the expert there', 35, below('improviser', 'fits')),
  atMost('improviser-misleads', 'improviser below the expert where the page misleads', 10, below('improviser', 'misleads')),
  atMost('improviser-twins', 'improviser on twins', 45, (t) => twins(t, 'improviser')),
];

const HABITS: readonly Gate[] = [
  atMost('escalator-own', 'escalator where authority is the player’s own', 30, mean('escalator', 'own')),
  atMost('escalator-elsewhere', 'escalator below the expert where it is not', 20, below('escalator', 'elsewhere')),
  atMost('give-away', 'give-away scores', 35, mean('give-away')),
  atMost('parrot', 'parrot scores', 30, mean('parrot')),
  atLeast('parrot-hostile', 'parrot above hostile', 0.1, (t) => figure(t, 'parrot') - figure(t, 'hostile')),
  atMost('want-taker', 'want-taker scores', 45, mean('want-taker')),
  atMost('over-promiser', 'over-promiser scores', 35, mean('over-promiser')),
  atMost('cost-denier', 'cost-denier scores', 35, mean('cost-denier')),
  atMost('interrogator', 'interrogator scores', 65, mean('interrogator')),
  atLeast('interrogator-below', 'interrogator below the expert', 15, below('interrogator')),
];

const SKILLED: readonly Gate[] = [
  atLeast('expert', 'the expert scores', 75, mean('expert')),
  atLeast('cold-least', 'cold solver scores', 55, mean('cold')),
  atMost('cold-most', 'cold solver scores', 80, mean('cold')),
  atLeast('cold-below', 'cold solver below the expert', 8, below('cold')),
  atLeast('looker-below', 'looks at everything, below the expert', 10, below('looker')),
  atLeast('memoriser-below', 'memoriser below the expert', 20, below('memoriser')),
  atMost('key-holder', 'key-holder where the page misleads', 60, mean('key-holder', 'misleads')),
  atLeast('key-holder-below', 'key-holder below the expert there', 20, below('key-holder', 'misleads')),
  atLeast('optimiser-below', 'optimiser below the expert', 25, below('optimiser')),
];

/** Players who type. What the words of a course earn, in any order, is what any choice would have earned. */
const TYPED: readonly Gate[] = [
  atMost('terse', 'terse expert below the expert', 3, below('terse')),
  atMost('stuffer', 'keyword stuffer above random', 5, (t) => figure(t, 'stuffer') - figure(t, 'random')),
  atMost('sentence-stuffer', 'stuffer in sentences above random', 5, (t) => figure(t, 'sentence-stuffer') - figure(t, 'random')),
  atMost('shuffled', 'shuffled sentences apart from keywords', 3, (t) => Math.abs(figure(t, 'shuffled') - figure(t, 'stuffer'))),
  atMost('fluent', 'fluent but blind to the case', 40, mean('fluent')),
];

/** The best that any trick has on two truths that open alike and want the opposite. */
export function ceiling(table: Table): number {
  const tricks = table.measured.filter(({ player }) => player.trick).map(({ player }) => twins(table, player.id));
  return tricks.some((x) => !Number.isNaN(x)) ? Math.max(...tricks.filter((x) => !Number.isNaN(x))) : NaN;
}

/** All gates of a single situation. */
export const GATES: readonly Gate[] = [
  ...SKILLED, ...BLIND, ...WORDING, ...PAGES, ...HABITS, ...TYPED,
  atMost('ceiling', 'the best trick on twins', 60, ceiling),
];

/** Judges a figure by its gate. */
export function judged({ id, says, is, bound }: Omit<Gate, 'of'>, value: number): Result {
  const holds = is === 'at most' ? value <= bound : value >= bound;
  const state = holds ? 'held' : 'broken';
  return { gate: id, says, is, bound, figure: value, state: Number.isNaN(value) ? 'n.a.' : state };
}

/** The gates of one situation with their figures. */
export const gates = (table: Table): Result[] => GATES.map((gate) => judged(gate, gate.of(table)));
