import { html, type TemplateResult } from 'lit-html';
import type { Asked } from '../../session/index.ts';
import type { Context } from '../context.ts';

interface Asking {
  readonly asked: Asked;
  readonly text: string;
  readonly look?: string;
  readonly type?: 'button' | 'submit';
  press?(): void;
}

/** A button that has a situation found. While one is being found it keeps the focus and does nothing. */
export function askButton({ state }: Context, { asked, text, look = '', type = 'button', press }: Asking): TemplateResult {
  const busy = state.counter.finding !== null;
  return html`<button type=${type} class="slip button ${look}" data-ask=${asked} aria-disabled=${busy ? 'true' : 'false'}
    @click=${() => { if (!busy) press?.(); }}><span>${text}</span></button>`;
}
