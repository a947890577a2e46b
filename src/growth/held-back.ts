import { hash } from '../base/index.ts';

/** One situation in so many is held back from practice. */
const SHARE = 5;

/**
 * Whether a situation is held back: it is never suggested for practice, only as an unseen test of
 * what carries over. It hangs on the name alone, so every device holds back the same ones.
 * @param id of a family, or the code of a situation that was composed
 */
export function isHeldBack(id: string): boolean {
  return hash(`held back ${id}`) % SHARE === 0;
}
