export { cast, fill, type Cast } from './cast.ts';
export { eventOf, load, open, playOf, step, type Game, type Run } from './game.ts';
export { contentHash, newJournal, record } from './journal.ts';
export { offers, offersAt, patienceBand, playerView, sourceName, viewAt, wayOf, type Standing } from './player-view.ts';
export { keyOf, readingOptions, readingPool } from './reading.ts';
export { replay, type PlayedTurn, type Replay } from './replay.ts';
export * from './types.ts';
