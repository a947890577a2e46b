import { html, nothing, type TemplateResult } from 'lit-html';
import { FACETS } from './facets.ts';
import type { Facet, NoteView } from '../../engine/index.ts';
import type { PlayContext } from '../context.ts';
import { button, type Piece } from '../parts.ts';
import { FRESH } from '../ui.ts';

/** What was noticed, and what the player makes of it. */
export function notebook(context: PlayContext, id: string): TemplateResult {
  const { view, words } = context;
  return html`<section class="note notebook" aria-labelledby=${id}>
    <h2 id=${id}>${words.notebook.heading}</h2>
    ${view.notebook.length === 0 ? html`<p class="faint">${words.notebook.empty}</p>`
      : html`<ul class="notes">${view.notebook.map((note) => entry(context, note))}</ul>`}
    ${view.ended === null && context.state.aside?.kind !== 'watching' ? reading(context) : nothing}
  </section>`;
}

function entry({ words }: PlayContext, note: NoteView): TemplateResult {
  return html`<li>${note.note} <span class="small">(${words.notebook.ways[note.way]}, ${words.play.noteFrom(note.from)})</span></li>`;
}

function reading(context: PlayContext): TemplateResult {
  const { view, words, set } = context;
  const { committed } = view.reading;
  const open = (): void => set({ panel: 'reading', pending: null, draft: committed ?? FRESH.draft });
  return html`<div class="my-reading">
    ${committed === null ? nothing : html`<h3>${words.notebook.reading}</h3>
      <ul>${FACETS.map((facet) => picked(context, facet))}</ul>`}
    ${button(committed === null ? words.notebook.open : words.notebook.change, open, 'small')}
  </div>`;
}

function picked({ view }: PlayContext, facet: Facet): Piece {
  const key = view.reading.committed?.[facet];
  const option = view.reading.options[facet].find((one) => one.key === key);
  return option === undefined ? nothing : html`<li>${option.text}</li>`;
}
