import { html, nothing, type TemplateResult } from 'lit-html';
import type { Reading } from '../../engine/index.ts';
import type { PlayContext } from '../context.ts';
import { button, quote } from '../parts.ts';
import { commit, skip } from './choose.ts';
import { facets, sureness } from './facets.ts';

/** The sheet before the step that commits; it can also be opened at any time from the notebook. */
export function readingSheet(context: PlayContext): TemplateResult {
  const { view, ui, words, set } = context;
  const pick = (draft: Reading): void => set({ draft });
  const step = view.choices.find((one) => one.id === ui.pending);
  return html`
    <p>${words.reading.hint}</p>
    ${step === undefined ? nothing : html`<p class="small">${words.reading.step}: ${quote(step.text)}</p>`}
    ${facets(view.reading.options, ui.draft, words, pick)}
    <div class="sheet-foot">
      ${sureness(ui.draft, words, pick)}
      ${button(step === undefined ? words.reading.keep : words.reading.say, () => commit(context), 'strong')}
      ${step === undefined ? nothing : button(words.reading.skip, () => skip(context))}
    </div>`;
}
