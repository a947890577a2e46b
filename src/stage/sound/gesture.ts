/** Browsers and good manners want a gesture before a page makes a sound. */

/** What may be one: a press that has ended, or a key. */
const GESTURES = ['pointerup', 'click', 'keydown'] as const;

/** Whether the browser has seen one; undefined where it does not say. */
const seen = (): boolean | undefined => (navigator as Partial<Navigator>).userActivation?.hasBeenActive;

/** Calls back once somebody has pressed or typed something; at once if they have. @returns how to stop waiting */
export function onceTouched(touched: () => void): () => void {
  if (seen() === true) {
    touched();
    return () => undefined;
  }
  const waiting = new AbortController();
  const take = (): void => {
    // Escape and bare modifiers are keys, but no gesture to a browser.
    if (seen() === false) return;
    waiting.abort();
    touched();
  };
  for (const gesture of GESTURES) document.addEventListener(gesture, take, { capture: true, passive: true, signal: waiting.signal });
  return () => waiting.abort();
}
