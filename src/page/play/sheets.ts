import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { ref } from 'lit-html/directives/ref.js';
import type { PlayContext } from '../context.ts';
import { icon } from '../icons.ts';
import type { Panel } from '../ui.ts';
import { ownWords } from '../words.own.en.ts';
import { around } from './around.ts';
import { handbook } from './handbook.ts';
import { improvise } from './own/improvise.ts';
import { leaveSheet } from './leave.ts';
import { notebook } from './notebook.ts';
import { readingSheet } from './reading.ts';
import { transcript } from './transcript.ts';

export { answerTo } from '../finding.ts';
export { draftSlip } from './own/draft.ts';

/** The sheet that lies over the play: one at a time, closed by Escape, its button or a press beside it. */
export function sheet(context: PlayContext): unknown {
  const { ui, words, set } = context;
  if (ui.panel === null) return nothing;
  const close = (): void => set({ panel: null, pending: null });
  const beside = (event: Event): void => {
    if (event.target === event.currentTarget) close();
  };
  // Escape is heard at once: the browser's own `close` comes later, when another sheet may already lie here.
  const escape = (event: Event): void => {
    event.preventDefault();
    close();
  };
  const closed = (event: Event): void => {
    if ((event.currentTarget as Element).isConnected) close();
  };
  return keyed(ui.panel, html`<dialog class="sheet sheet-${ui.panel}" aria-labelledby="sheet-title" ${ref(show)}
    @cancel=${escape} @close=${closed} @click=${beside}>
    <div class="sheet-paper">
      <header><h2 id="sheet-title" tabindex="-1">${title(context, ui.panel)}</h2>
        <button type="button" class="plain-icon" aria-label=${words.close} @click=${close}>${icon('close')}</button></header>
      ${body(context, ui.panel)}
    </div>
  </dialog>`);
}

function show(element: Element | undefined): void {
  if (element === undefined) return;
  const dialog = element as HTMLDialogElement;
  // The element is in the document only after this drawing is done.
  queueMicrotask(() => {
    if (!dialog.isConnected || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('#sheet-title')?.focus();
  });
}

function title({ words, ui }: PlayContext, open: Panel): string {
  switch (open) {
    case 'around': return words.around.heading;
    case 'handbook': return words.handbook.heading;
    case 'notebook': return words.tools.notebook;
    case 'reading': return ui.pending === null ? words.reading.headingFree : words.reading.heading;
    case 'transcript': return words.transcript.heading;
    case 'improvise': return ownWords.heading;
    case 'leave': return words.leave.heading;
  }
}

function body(context: PlayContext, open: Panel): TemplateResult {
  switch (open) {
    case 'around': return around(context);
    case 'handbook': return handbook(context);
    case 'notebook': return notebook(context, 'notebook-sheet');
    case 'reading': return readingSheet(context);
    case 'transcript': return transcript(context);
    case 'improvise': return improvise(context);
    case 'leave': return leaveSheet(context);
  }
}
