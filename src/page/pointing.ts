/**
 * Tells the stage which thing in the picture is meant: the one whose button has the pointer or the
 * focus. The stage hears it as an event `meant` on its host, with the thing's id or null.
 * @returns how to stop telling
 */
export function pointTo(page: HTMLElement, stageHost: HTMLElement): () => void {
  let meant: string | null = null;
  const tell = (event: Event): void => {
    const from = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-look]') : null;
    const now = from?.dataset['look'] ?? null;
    if (now === meant) return;
    meant = now;
    stageHost.dispatchEvent(new CustomEvent('meant', { detail: now }));
  };
  const kinds = ['focusin', 'pointerover', 'click'] as const;
  for (const kind of kinds) page.addEventListener(kind, tell);
  return () => {
    for (const kind of kinds) page.removeEventListener(kind, tell);
  };
}
