import type { ChoiceView, Decision } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { NOTICES } from './notices.ts';
import type { Hearing } from '../words/index.ts';
import type { Board, Means } from './means.ts';
import type { Actions, Draft, Turn } from './types.ts';

/** Reads typed words against a situation. */
type Reader = (text: string, choices: readonly ChoiceView[], said: string) => Hearing;

/** What typed words are read with arrives when somebody first types, once for each situation. */
function readers(means: Means): (scenario: Scenario) => Promise<Reader> {
  const ready = new Map<Scenario, Promise<Reader>>();
  const fetched = async (scenario: Scenario): Promise<Reader> => {
    const [{ hear, withParaphrases }, other] = await Promise.all([import('../words/index.ts'), means.paraphrases?.[scenario.id]?.()]);
    const whole = other === undefined ? scenario : withParaphrases(scenario, other.default);
    return (text, choices, said) => hear(text, whole, choices, said);
  };
  return (scenario) => {
    const known = ready.get(scenario) ?? fetched(scenario);
    ready.set(scenario, known);
    known.catch(() => ready.delete(scenario));
    return known;
  };
}

interface Talk {
  /** The situation that lies open, or null. */
  scenario(): Scenario | null;
  take(decision: Decision): void;
}

/** Own words: read on this device, shown back, set right by the player, and then said. */
export function speaking(means: Means, { get, set, tell }: Board, talk: Talk): Pick<Actions, 'type' | 'correct' | 'sayDraft' | 'dropDraft'> {
  const readerFor = readers(means);
  return {
    async type(text) {
      const words = text.trim();
      const [scenario, view] = [talk.scenario(), get().view];
      if (scenario === null || view === null || view.ended !== null || words === '') return;
      try {
        const read = await readerFor(scenario);
        // The player may have pressed something else while the reader was on its way.
        if (get().view !== view) return;
        const { choice, heard } = read(words, view.choices, lastSaid(get().turns));
        set({ draft: { text: words, choice, heard } });
      } catch {
        tell(NOTICES.noReader());
      }
    },
    correct(patch) {
      const { draft } = get();
      if (draft !== null) set({ draft: corrected(draft, patch) });
    },
    sayDraft() {
      const { draft } = get();
      if (draft === null) return;
      set({ draft: null });
      talk.take({ kind: 'say', ...draft });
    },
    dropDraft() {
      set({ draft: null });
    },
  };
}

/** What was last said to the player: saying it back can then be told. */
function lastSaid(turns: readonly Turn[]): string {
  const spoken = turns.findLast(({ events }) => events.some(({ type }) => type === 'line'));
  return (spoken?.events ?? []).flatMap((event) => (event.type === 'line' ? [event.text] : [])).join(' ');
}

function corrected(draft: Draft, { choice, moves, topics }: Parameters<Actions['correct']>[0]): Draft {
  const heard = { ...draft.heard, moves: moves ?? draft.heard.moves, topics: topics ?? draft.heard.topics, corrected: true };
  return { ...draft, choice: choice === undefined ? draft.choice : choice, heard };
}
