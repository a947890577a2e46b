import type { Keeper } from './keeper.ts';
import type { Board } from './means.ts';
import { DEBRIEF_STEPS, type Actions } from './types.ts';

/** The player's own side of the debrief. Every answer is kept as it is given. */
export function debriefing({ get, set }: Board, keeper: Keeper): Pick<Actions, 'answer' | 'commitTo' | 'nextStep'> {
  return {
    answer(question, answer) {
      const { answers } = get();
      set({ answers: { ...answers, [question]: { ...answers[question], ...answer } } });
      keeper.keep();
    },
    commitTo(text) {
      set({ answers: { ...get().answers, commitment: text } });
      keeper.keep();
    },
    nextStep() {
      const { answers } = get();
      const at = DEBRIEF_STEPS.indexOf(answers.step);
      const step = DEBRIEF_STEPS[Math.min(at + 1, DEBRIEF_STEPS.length - 1)] ?? 'done';
      set({ answers: { ...answers, step } });
      keeper.keep();
    },
  };
}
