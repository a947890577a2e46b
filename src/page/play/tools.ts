import { html, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { PlayContext } from '../context.ts';
import { icon, type Icon } from '../icons.ts';
import type { Panel } from '../ui.ts';

/** The tabs at the edge of the desk: one press from everything that is not a choice. */
export function tools(context: PlayContext): TemplateResult {
  const { words, view, actions } = context;
  const open = (name: Exclude<Panel, 'reading' | 'improvise'>, picture: unknown = icon(name)): TemplateResult =>
    tool(name, words.tools[name], () => context.set({ panel: name, pending: null, armed: null }), true, picture);
  const over = view.ended !== null;
  return html`<nav class="tools" aria-label=${words.tools.label}>
    ${over ? '' : open('around')}${open('handbook')}${open('notebook', noting(view.notebook.length))}${open('transcript')}
    ${over ? '' : tool('wait', words.tools.wait, () => {
      context.set({ armed: null });
      actions.decide({ kind: 'wait' });
    }, false)}${over ? '' : open('leave')}
  </nav>`;
}

/** The notebook stirs when something has gone into it. */
function noting(notes: number): unknown {
  return keyed(notes, html`<span class=${notes > 0 ? 'noting' : ''} aria-hidden="true">${icon('notebook')}</span>`);
}

function tool(name: Icon, text: string, press: () => void, opens: boolean, picture: unknown = icon(name)): TemplateResult {
  return html`<button type="button" class="tool tool-${name}" data-tool=${name} aria-haspopup=${opens ? 'dialog' : 'false'}
    @click=${press}>${picture}<span>${text}</span></button>`;
}
