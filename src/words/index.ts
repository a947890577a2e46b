export { match, type Match, type Sayable } from './match.ts';
