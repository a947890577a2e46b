export { mean, type Mean } from './figures.ts';
export { GATES, gates, type Gate, type Result } from './gates.ts';
export { BINDS_FROM, libraryGates, standings, type Entry, type Standing } from './library.ts';
export { MUTATIONS, type Mutation } from './mutations.ts';
export { bench, type Bench, type Measured, type Run } from './measure.ts';
export { markOf, proveOne, STEPS } from './prove.ts';
export { seedsOf, tableOf } from './roster.ts';
export { scoresOf, truthsOf, twins, type About, type Table, type Where } from './table.ts';
export type { ExpertSeat, KeySeat, Kind, Player, Seat } from './types.ts';
