import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Context } from '../context.ts';
import { answerTo } from '../finding.ts';
import { counterWords } from '../words.counter.en.ts';
import { askButton } from './ask.ts';

const text = counterWords.code;
/** Room for a link, where somebody was sent one. */
const MOST = 300;

/** A code that somebody was given. What is wrong with it is said beside the field, and it stays to be set right. */
export function codeField(context: Context): TemplateResult {
  const { state: { counter: { typed, trouble, finding } }, ui, set, actions } = context;
  const code = ui.wishes.code ?? typed;
  const wrote = (event: Event): void => set({ wishes: { ...ui.wishes, code: (event.target as HTMLInputElement).value } });
  const sent = (event: Event): void => {
    event.preventDefault();
    if (finding === null) void actions.startCode(code);
  };
  return html`<section class="code" aria-label=${text.label}><form @submit=${sent}>
    <label for="code">${text.label}</label>
    <div class="code-row">
      <input id="code" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength=${MOST}
        aria-describedby="said-code" aria-invalid=${trouble?.asked === 'code' ? 'true' : 'false'} .value=${live(code)} @input=${wrote}>
      ${askButton(context, { asked: 'code', text: text.press, look: 'small', type: 'submit' })}
    </div></form>
    ${answerTo(context, 'code')}
  </section>`;
}
