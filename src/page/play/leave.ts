import { html, type TemplateResult } from 'lit-html';
import type { PlayContext } from '../context.ts';
import { button } from '../parts.ts';
import { passOn } from '../pass-on.ts';
import { codeOf } from '../situations.ts';
import { counterWords } from '../words.counter.en.ts';

/** Asks once more before the player walks away; a pause and a new beginning are offered beside it. */
export function leaveSheet(context: PlayContext): TemplateResult {
  const { state, view, words, set, actions } = context;
  const go = (): void => {
    set({ panel: null });
    actions.decide({ kind: 'leave' });
  };
  return html`<p>${words.leave.text}</p>
    <div class="sheet-foot">${button(words.leave.no, () => set({ panel: null }), 'strong')}${button(words.leave.yes, go)}
      ${button(words.leave.board, () => actions.openLibrary())}${button(words.leave.again, () => void actions.restart())}</div>
    ${passOn(context, { text: counterWords.pass.press, code: codeOf(state, view.scenario.id) })}`;
}
