import { html, nothing, type TemplateResult } from 'lit-html';
import { DEBRIEF_STEPS, type DebriefStep } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';
import { debriefWords } from '../words.debrief.en.ts';

/** The index tabs of the notebook: where one is, what lies ahead, and a way back to each page that lies behind. */
export function ribbon(context: Context): TemplateResult {
  const at = DEBRIEF_STEPS.indexOf(context.state.answers.step);
  return html`<ol class="ribbon" aria-label=${debriefWords.progress}>${DEBRIEF_STEPS.map((step, i) => html`<li
    class=${i < at ? 'behind' : i === at ? 'here' : ''} aria-current=${i === at ? 'step' : nothing}>
    ${i < at ? behind(context, step) : ahead(step, i + 1)}</li>`)}
  </ol>`;
}

function ahead(step: DebriefStep, digit: number): TemplateResult {
  return html`<span class="ribbon-mark" aria-hidden="true">${digit}</span><span class="ribbon-name">${debriefWords.steps[step]}</span>`;
}

function behind({ actions }: Context, step: DebriefStep): TemplateResult {
  const name = debriefWords.steps[step];
  return html`<button type="button" class="ribbon-back" data-back=${step} aria-label=${debriefWords.backTo(name)} @click=${() => actions.backTo(step)}>
    ${icon('tick')}<span class="ribbon-name">${name}</span></button>`;
}
