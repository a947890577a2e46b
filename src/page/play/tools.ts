import { html, type TemplateResult } from 'lit-html';
import type { PlayContext } from '../context.ts';
import { icon, type Icon } from '../icons.ts';
import type { Panel } from '../ui.ts';

/** The tabs at the edge of the desk: one press from everything that is not a choice. */
export function tools(context: PlayContext): TemplateResult {
  const { words, view, actions } = context;
  const open = (name: Exclude<Panel, 'reading'>): TemplateResult =>
    tool(name, words.tools[name], () => context.set({ panel: name, pending: null, armed: null }), true);
  const over = view.ended !== null;
  return html`<nav class="tools" aria-label=${words.tools.label}>
    ${over ? '' : open('around')}${open('handbook')}${open('notebook')}${open('transcript')}
    ${over ? '' : tool('wait', words.tools.wait, () => {
      context.set({ armed: null });
      actions.decide({ kind: 'wait' });
    }, false)}${over ? '' : open('leave')}
  </nav>`;
}

function tool(name: Icon, text: string, press: () => void, opens: boolean): TemplateResult {
  return html`<button type="button" class="tool tool-${name}" data-tool=${name} aria-haspopup=${opens ? 'dialog' : 'false'}
    @click=${press}>${icon(name)}<span>${text}</span></button>`;
}
