import { NOTHING_YET, UNANSWERED } from './answers.ts';
import type { Keeper } from './keeper.ts';
import type { Board, Means } from './means.ts';
import { DEFAULTS, forgetSettings, writeSettings } from './settings.ts';
import type { Actions } from './types.ts';

/** Between screens, and what belongs to the device rather than to a run. */
export function navigation(
  means: Means, { get, set }: Board, keeper: Keeper,
): Pick<Actions, 'openLibrary' | 'openSettings' | 'closeSettings' | 'change' | 'dismiss' | 'forgetEverything'> {
  return {
    openLibrary() {
      set({ screen: { name: 'library' } });
      means.moved(null);
    },
    openSettings() {
      const { name } = get().screen;
      if (name === 'library' || name === 'play' || name === 'debrief') set({ screen: { name: 'settings', back: name } });
    },
    closeSettings() {
      const { screen } = get();
      if (screen.name === 'settings') set({ screen: { name: screen.back } });
    },
    change(patch) {
      const settings = { ...get().settings, ...patch };
      set({ settings });
      writeSettings(means.storage, settings);
    },
    dismiss(code) {
      set({ notices: get().notices.filter((n) => n.code !== code) });
    },
    async forgetEverything() {
      forgetSettings(means.storage);
      await keeper.forget();
      set({
        onDevice: 'unknown',
        runs: [], due: [], settings: DEFAULTS, view: null, turns: [], answers: UNANSWERED, report: null, weighed: null, openings: [],
        aside: null, pair: null, lookingBack: NOTHING_YET, screen: { name: 'library' },
      });
      means.moved(null);
      await means.forgetGame?.().catch(() => {
        // What a browser does not let go of is the game, and nothing of the player's.
      });
      // It may have arrived while it was being taken away.
      set({ onDevice: 'unknown' });
    },
  };
}
