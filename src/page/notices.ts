import { html, nothing } from 'lit-html';
import type { Context } from './context.ts';
import { icon } from './icons.ts';
import { button, type Piece } from './parts.ts';

/** A file of everything that is kept, or would be. */
async function takeAll(actions: Context['actions']): Promise<void> {
  const { download, textFile } = await import('./looking-back/files.ts');
  download('unscripted.json', textFile(await actions.exportAll(), 'application/json'));
}

/** What went wrong or should be known: a slip at the edge, said once, put away by hand. */
export function notices({ state, words, actions }: Context): Piece {
  return html`<section class="notices" role="status" aria-label=${words.notices}>
    ${state.notices.length === 0 ? nothing : state.notices.map((notice) => html`<div class="notice">
      <div><p><strong>${notice.text}</strong></p><p>${notice.mend}</p>
        ${notice.offer === 'export' ? button(words.takeFile, () => void takeAll(actions), 'small') : nothing}</div>
      <button type="button" class="plain-icon" aria-label="${words.dismiss}: ${notice.text}"
        @click=${() => actions.dismiss(notice.code)}>${icon('close')}</button>
    </div>`)}
  </section>`;
}
