import type { SessionState } from '../session/index.ts';

const SITUATION: ReadonlySet<string> = new Set(['play', 'debrief']);

/** Which way the page turns between two states: from the board into a situation, or back; null where no page is turned. */
export function wayOf(before: SessionState, now: SessionState): 'forth' | 'back' | null {
  const [from, to] = [before.screen.name, now.screen.name];
  if (from === 'library' && SITUATION.has(to)) return 'forth';
  return SITUATION.has(from) && to === 'library' ? 'back' : null;
}

/** True where pages are cut rather than turned: nothing should move, or this browser cannot. */
function isCut({ settings }: SessionState): boolean {
  if (typeof document.startViewTransition !== 'function' || settings.motion === 'still') return true;
  return settings.motion === 'auto' && globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Draws changes of the session, and turns a page where one leads to another screen. */
export function pageTurner(draw: () => void): (now: SessionState, before: SessionState) => void {
  // While the old page is still being looked at for its turning, nothing may be drawn over it.
  let waiting = false;
  const turned = (): void => {
    waiting = false;
    draw();
  };
  return (now, before) => {
    const way = wayOf(before, now);
    if (waiting) return;
    waiting = way !== null && !isCut(now);
    if (waiting && way !== null) turn(way, turned);
    else draw();
  };
}

function turn(way: 'forth' | 'back', draw: () => void): void {
  const { dataset } = document.documentElement;
  dataset['turning'] = way;
  const turned = document.startViewTransition(draw);
  // A turn that is cut short, by the next one or by a hidden window, is no fault: the page has been drawn.
  turned.ready.catch(() => undefined);
  const over = (): void => { delete dataset['turning']; };
  turned.finished.then(over, over);
}
