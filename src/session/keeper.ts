import { UNANSWERED } from './answers.ts';
import type { Board, Means } from './means.ts';
import { NOTICES } from './notices.ts';
import { keyOfRun, summary, type RunRecord } from './record.ts';
import type { SessionState } from './types.ts';

/** Keeps runs on the device, one write after another. */
export interface Keeper {
  /** Keeps the open run as it stands. */
  keep(): void;
  recall(): Promise<void>;
  find(key: string): Promise<RunRecord | null>;
  forget(): Promise<void>;
  /** Set by whoever opens a run. */
  open: { journal: RunRecord['journal']; title: string } | null;
}

function stateOf({ screen, answers }: SessionState): RunRecord['state'] {
  if (answers.step === 'done') return 'done';
  return screen.name === 'debrief' || answers !== UNANSWERED ? 'debriefing' : 'playing';
}

/** One write after another, so that a later state never gives way to an earlier one. */
export function keeping(means: Means, { get, set, tell }: Board): Keeper {
  let last: Promise<void> = Promise.resolve();
  const failed = (): void => tell(NOTICES.notKept());
  const keeper: Keeper = {
    open: null,
    keep() {
      const { open } = keeper;
      if (open === null) return;
      const state = get();
      const { scenario, seed } = open.journal.head;
      const record: RunRecord = {
        format: 1, key: keyOfRun(scenario, seed), title: open.title, journal: open.journal,
        answers: state.answers, report: state.report, state: stateOf(state), saved: means.now(),
      };
      const runs = [summary(record), ...state.runs.filter((r) => r.key !== record.key)];
      set({ runs });
      last = last.then(() => means.saves.put(record)).catch(failed);
    },
    async recall() {
      try {
        const { runs, setAside } = await means.saves.list();
        set({ runs: runs.map(summary) });
        if (setAside > 0) tell(NOTICES.setAside(setAside));
      } catch {
        failed();
      }
    },
    async find(key) {
      try {
        return await means.saves.get(key);
      } catch {
        failed();
        return null;
      }
    },
    async forget() {
      keeper.open = null;
      await last;
      await means.saves.clear().catch(failed);
    },
  };
  return keeper;
}
