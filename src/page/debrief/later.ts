import { html, type TemplateResult } from 'lit-html';
import type { Context } from '../context.ts';

type Pages = typeof import('./debrief.ts').debrief;
let pages: Pages | null = null;

/** Fetches the pages of the notebook, which nobody needs before a situation has ended. Later calls do nothing. */
export async function fetchDebrief(): Promise<void> {
  pages ??= (await import('./debrief.ts')).debrief;
}

/** The notebook; until its pages have come, the desk it will lie on. */
export function debriefLater(context: Context, stage: HTMLElement): TemplateResult {
  if (pages !== null) return pages(context, stage);
  // A fetch that fails is tried again with the next drawing.
  fetchDebrief().then(() => context.set({}), () => undefined);
  return html`<div class="screen debrief"><div class="stage-frame">${stage}</div><div class="book" aria-busy="true"></div></div>`;
}
