import type { Scenario } from '../scenario/index.ts';
import type { Around, Hearing, Sayable } from '../words/index.ts';
import type { Means } from './means.ts';

/** Reads typed words against a situation. */
export type Reader = (text: string, choices: readonly Sayable[], around?: Around) => Hearing;

/** What typed words are read with arrives when somebody first types, once for each situation. */
export function readers(means: Means): (scenario: Scenario) => Promise<Reader> {
  const ready = new Map<Scenario, Promise<Reader>>();
  const fetched = async (scenario: Scenario): Promise<Reader> => {
    const [{ hear, withParaphrases }, other] = await Promise.all([import('../words/index.ts'), means.paraphrases?.[scenario.id]?.()]);
    const whole = other === undefined ? scenario : withParaphrases(scenario, other.default);
    return (text, choices, around) => hear(text, whole, choices, around);
  };
  return (scenario) => {
    const known = ready.get(scenario) ?? fetched(scenario);
    ready.set(scenario, known);
    known.catch(() => ready.delete(scenario));
    return known;
  };
}
