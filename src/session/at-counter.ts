import type { Composing } from './composing.ts';
import type { Asked, Counter, CounterActions } from './counter-types.ts';
import type { CounterParts, OpenCounter } from './counter.ts';

/** The counter before anybody has looked at it. */
export const NOBODY_ASKED: Counter = { date: '', offers: null, day: null, finding: null, trouble: null, typed: '' };

/** Asking for situations that nobody wrote. All of it is fetched when somebody does. */
export function atCounter(parts: CounterParts, composing: () => Promise<Composing>): CounterActions {
  const { board } = parts;
  const asking = async (asked: Asked, ask: (counter: OpenCounter) => Promise<void>): Promise<void> => {
    try {
      const [{ OpenCounter: Open }, with_] = await Promise.all([import('./counter.ts'), composing()]);
      await ask(new Open(parts, with_));
    } catch {
      board.set({ counter: { ...board.get().counter, finding: null, trouble: { asked, why: 'not-arrived' } } });
    }
  };
  return {
    lookAtCounter: () => asking('day', (counter) => counter.look()),
    startDay: () => asking('day', (counter) => counter.day()),
    surprise: (wish) => asking('surprise', (counter) => counter.surprise(wish)),
    startCode: (text) => asking('code', (counter) => counter.code(text)),
    stopFinding: async () => (await composing()).stop(),
  };
}
