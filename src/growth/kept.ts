/** The small part of growth that is needed at every visit: what is kept of a run, what is due, who comes back. */
export { due, type Kept } from './due.ts';
export { factsOf, type About, type Facts } from './facts.ts';
export { memoryFor } from './memory.ts';
