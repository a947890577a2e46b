import type { Decision } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { NOTICES } from './notices.ts';
import type { Board } from './means.ts';
import type { Reader } from './readers.ts';
import type { Actions, Draft, Turn } from './types.ts';

interface Talk {
  /** The situation that lies open, or null. */
  scenario(): Scenario | null;
  take(decision: Decision): void;
}

/** Own words: read on this device, shown back, set right by the player, and then said. */
export function speaking(readerFor: (scenario: Scenario) => Promise<Reader>, { get, set, tell }: Board, talk: Talk): Pick<Actions, 'type' | 'correct' | 'sayDraft' | 'dropDraft'> {
  return {
    async type(text) {
      const words = text.trim();
      const [scenario, view] = [talk.scenario(), get().view];
      if (scenario === null || view === null || view.ended !== null || words === '') return;
      try {
        const read = await readerFor(scenario);
        // The player may have pressed something else while the reader was on its way.
        if (get().view !== view) return;
        const { choice, heard } = read(words, view.choices, { said: lastSaid(get().turns), people: view.people });
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
