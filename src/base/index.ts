export { dice, hash, type Dice } from './dice.ts';
export { never } from './never.ts';
export { err, ok, type Result } from './result.ts';
