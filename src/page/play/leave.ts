import { html, type TemplateResult } from 'lit-html';
import type { PlayContext } from '../context.ts';
import { button } from '../parts.ts';

/** Asks once more before the player walks away; a pause and a new beginning are offered beside it. */
export function leaveSheet({ words, set, actions }: PlayContext): TemplateResult {
  const go = (): void => {
    set({ panel: null });
    actions.decide({ kind: 'leave' });
  };
  return html`<p>${words.leave.text}</p>
    <div class="sheet-foot">${button(words.leave.no, () => set({ panel: null }), 'strong')}${button(words.leave.yes, go)}
      ${button(words.leave.board, () => actions.openLibrary())}${button(words.leave.again, () => void actions.restart())}</div>`;
}
