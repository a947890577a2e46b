import { html, type TemplateResult } from 'lit-html';
import type { Context } from './context.ts';

type Draw = (context: Context) => TemplateResult;

/** Each is a chunk of its own: nobody who follows a link into a situation needs them to play. */
const FETCH = {
  library: async (): Promise<Draw> => (await import('./library/library.ts')).library,
  settings: async (): Promise<Draw> => (await import('./settings.ts')).settings,
  growth: async (): Promise<Draw> => (await import('./growth/growth.ts')).draw,
  journal: async (): Promise<Draw> => (await import('./journal/journal.ts')).draw,
  review: async (): Promise<Draw> => (await import('./review/review.ts')).draw,
  language: async (): Promise<Draw> => (await import('./language/language.ts')).draw,
  map: async (): Promise<Draw> => (await import('./map/map.ts')).draw,
};
export type LateScreen = keyof typeof FETCH;
const fetched = new Map<LateScreen, Draw>();

/** Fetches a screen. Later calls do nothing. */
export async function fetchScreen(screen: LateScreen): Promise<void> {
  if (!fetched.has(screen)) fetched.set(screen, await FETCH[screen]());
}

/** A screen that is fetched when it is first wanted; until it has come, a calm line. The focus waits for the screen: the line gives way. */
export function lateScreen(context: Context, screen: LateScreen): TemplateResult {
  const draw = fetched.get(screen);
  if (draw !== undefined) return draw(context);
  // A fetch that fails is tried again with the next drawing.
  fetchScreen(screen).then(() => context.set({}), () => undefined);
  return html`<div class="screen" aria-busy="true"><h1 class="unseen">${context.words.busy}</h1></div>`;
}
