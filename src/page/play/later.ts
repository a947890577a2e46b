import { nothing } from 'lit-html';
import type { Draft } from '../../session/index.ts';
import type { Context, PlayContext } from '../context.ts';

type Sheets = typeof import('./sheets.ts');
let sheets: Sheets | null = null;

/** Fetches what only lies on the desk once somebody has asked for it. Later calls do nothing. */
export async function fetchSheets(): Promise<void> {
  sheets ??= await import('./sheets.ts');
}

/** Draws with the sheets; where they have not come yet, nothing, and again when they have. */
function withSheets({ set }: Context, draw: (all: Sheets) => unknown): unknown {
  if (sheets !== null) return draw(sheets);
  // A fetch that fails is tried again with the next drawing.
  fetchSheets().then(() => set({}), () => undefined);
  return nothing;
}

/** The sheet that lies open over the play, if any. */
export function panel(context: PlayContext): unknown {
  return context.ui.panel === null ? nothing : withSheets(context, ({ sheet }) => sheet(context));
}

/** Somebody who was asked for by a link is being found. */
export function findingLater(context: Context): unknown {
  return context.state.counter.finding === null ? nothing : withSheets(context, ({ answerTo }) => answerTo(context, 'elsewhere'));
}

/** Typed words as they were read. */
export function draftLater(context: PlayContext, draft: Draft): unknown {
  return withSheets(context, ({ draftSlip }) => draftSlip(context, draft));
}
