/** Other words for what a situation holds. Only the reading of typed words needs them, so they travel apart from it. */
import type { Scenario } from '../scenario/index.ts';

const GROUPS = ['resources', 'handbook', 'cues', 'people'] as const;
type Group = (typeof GROUPS)[number];

/** By group and name. */
export type Paraphrases = Readonly<Record<Group, Readonly<Record<string, readonly string[]>>>>;

type Entry = Readonly<Record<string, unknown>> & { readonly words?: readonly string[] | undefined };

function without(entry: Entry): Entry {
  const { words: _words, ...rest } = entry;
  return rest;
}

/** A situation without its paraphrases, and these by themselves. */
export function withoutParaphrases(scenario: Scenario): { scenario: Scenario; paraphrases: Paraphrases } {
  const plain: Record<string, unknown> = { ...scenario };
  const paraphrases: Record<string, Record<string, readonly string[]>> = {};
  for (const group of GROUPS) {
    const entries = Object.entries(scenario[group]) as [string, Entry][];
    plain[group] = Object.fromEntries(entries.map(([id, entry]) => [id, without(entry)]));
    paraphrases[group] = Object.fromEntries(entries.flatMap(([id, { words }]) => (words === undefined ? [] : [[id, words]])));
  }
  return { scenario: plain as Scenario, paraphrases: paraphrases as Paraphrases };
}

/** A situation with its paraphrases again. Those for what it no longer holds are left out. */
export function withParaphrases(scenario: Scenario, paraphrases: Paraphrases): Scenario {
  const whole: Record<string, unknown> = { ...scenario };
  for (const group of GROUPS) {
    const entries = Object.entries(scenario[group]) as [string, Entry][];
    whole[group] = Object.fromEntries(entries.map(([id, entry]) => {
      const words = Object.hasOwn(paraphrases[group], id) ? paraphrases[group][id] : undefined;
      return [id, words === undefined ? entry : { ...entry, words }];
    }));
  }
  return whole as Scenario;
}
