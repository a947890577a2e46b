import type { SessionState } from '../session/index.ts';

/** Where a reader stands; when it changes, the focus goes along. Null while a situation is on its way. */
function placeOf({ screen, view, turns, answers }: SessionState): string | null {
  if (screen.name === 'play') return view === null ? null : `play ${view.scenario.id} ${view.seed} ${turns.length}`;
  if (screen.name === 'debrief') return `debrief ${answers.step}`;
  return screen.name;
}

/** Marks what takes the focus on each screen: the heading of what is new. */
export const ARRIVAL = 'data-arrival';

/**
 * Keeps the focus with what is new. The first drawing leaves it alone, so that a page
 * that just loaded begins at its top; an open panel keeps what it has.
 */
export function focusKeeper(root: HTMLElement): (state: SessionState) => void {
  let at: string | null = null;
  let awaited = false;
  return (state) => {
    const now = placeOf(state);
    if (now === null) {
      awaited = true;
      return;
    }
    // Whoever waited for a link and comes to the board instead has pressed something that is gone.
    const moved = at === null ? awaited && now === 'library' : at !== now;
    const target = root.querySelector<HTMLElement>(`[${ARRIVAL}]`);
    // A screen whose own heading is still on its way is come to with a later drawing.
    if (moved && target === null) return;
    at = now;
    if (!moved || root.querySelector('dialog[open]') !== null) return;
    // What is new begins at the top: the face, the reply, the next question. Focus alone would stop at the choices.
    target?.focus({ preventScroll: true });
    globalThis.scrollTo?.(0, 0);
    // Where the talk scrolls by itself, its newest turn comes into sight.
    const [talk, newest] = ['.talk', '.talk .newest'].map((part) => root.querySelector<HTMLElement>(part));
    if (talk && newest && state.turns.length > 1) talk.scrollTop = newest.offsetTop;
  };
}
