export { cast, fill, type Cast } from './cast.ts';
export { eventOf, load, open, playOf, step, type Game, type Run } from './game.ts';
export { contentHash, newJournal } from './journal.ts';
export { offersAt, patienceBand, playerView, sourceName, viewAt, wayOf, type Standing } from './player-view.ts';
export { keyOf, readingPool } from './reading.ts';
export { replay, type PlayedTurn, type Replay } from './replay.ts';
export * from './types.ts';
