import { html, nothing, type TemplateResult } from 'lit-html';
import type { PageView } from '../../engine/index.ts';
import type { PlayContext } from '../context.ts';
import type { Piece } from '../parts.ts';

/** The pages of the house. Opening one for the first time is a decision; turning back to it is not. */
export function handbook(context: PlayContext): TemplateResult {
  const { view, words } = context;
  if (view.handbook.length === 0) return html`<p>${words.handbook.empty}</p>`;
  return html`<p>${words.handbook.hint}</p>
    <ul class="pages">${view.handbook.map((page) => leaf(context, page))}</ul>`;
}

function leaf(context: PlayContext, page: PageView): TemplateResult {
  const { ui, set, actions, words, view } = context;
  const open = ui.page === page.id;
  const turn = (): void => {
    set({ page: open ? null : page.id });
    if (!open && !page.opened && view.ended === null) actions.decide({ kind: 'open', page: page.id });
  };
  return html`<li>
    <h3><button type="button" class="slip button page-title" data-page=${page.id} aria-expanded=${open ? 'true' : 'false'}
      aria-controls="page-${page.id}" @click=${turn}>${page.title}${page.opened
        ? html` <span class="small">(${words.handbook.opened})</span>` : nothing}</button></h3>
    <div id="page-${page.id}" ?hidden=${!open}>${open ? text(context, page) : nothing}</div>
  </li>`;
}

function text({ words }: PlayContext, page: PageView): Piece {
  return html`<p class="page-text">${page.text}</p>
    <dl><dt>${words.handbook.purpose}</dt><dd>${page.purpose}</dd>
      <dt>${words.handbook.owner}</dt><dd>${page.owner}</dd>
      ${page.waivedBy === null ? nothing : html`<dt>${words.handbook.waivedBy}</dt><dd>${page.waivedBy}</dd>`}</dl>`;
}
