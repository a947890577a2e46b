import type { Keeper } from './keeper.ts';
import type { Board } from './means.ts';
import { DEBRIEF_STEPS, type Actions, type DebriefStep, type KeptMoment } from './types.ts';

/** The player's own side of the debrief. Every answer is kept as it is given. */
export function debriefing({ get, set }: Board, keeper: Keeper): Pick<Actions, 'answer' | 'commitTo' | 'keepMoment' | 'tryRule' | 'tryFirst' | 'compare' | 'nextStep' | 'backTo'> {
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
    keepMoment(moment) {
      const { answers } = get();
      const same = (one: KeptMoment): boolean => one.turn === moment.turn && one.thought === moment.thought;
      const others = answers.moments.filter((one) => !same(one));
      set({ answers: { ...answers, moments: others.length < answers.moments.length ? others : [...others, moment] } });
      keeper.keep();
    },
    tryRule(scenario, says) {
      const { answers } = get();
      set({ answers: { ...answers, tried: { ...answers.tried, [scenario]: says } } });
      keeper.keep();
    },
    tryFirst(scenario, words) {
      const { answers } = get();
      set({ answers: { ...answers, firsts: { ...answers.firsts, [scenario]: words } } });
      keeper.keep();
    },
    compare(text) {
      set({ answers: { ...get().answers, shared: text } });
      keeper.keep();
    },
    nextStep() {
      const { answers } = get();
      const at = DEBRIEF_STEPS.indexOf(answers.step);
      const step = DEBRIEF_STEPS[Math.min(at + 1, DEBRIEF_STEPS.length - 1)] ?? 'done';
      set({ answers: { ...answers, step } });
      keeper.keep();
    },
    backTo(step: DebriefStep) {
      const { answers } = get();
      if (DEBRIEF_STEPS.indexOf(step) >= DEBRIEF_STEPS.indexOf(answers.step)) return;
      set({ answers: { ...answers, step } });
      keeper.keep();
    },
  };
}
