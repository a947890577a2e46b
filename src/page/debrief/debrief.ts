import { html, nothing, type TemplateResult } from 'lit-html';
import { DEBRIEF_STEPS, type DebriefStep } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';
import { act } from './act.ts';
import { apply } from './apply.ts';
import { commitment } from './commitment.ts';
import { done } from './done.ts';
import { evidence } from './evidence.ts';
import type { DebriefContext } from './page.ts';
import { roads } from './roads.ts';
import { share } from './share.ts';
import { understand } from './understand.ts';

/** One page of the notebook for each step. */
const PAGES: Readonly<Record<DebriefStep, (context: DebriefContext) => TemplateResult>> = {
  understand, apply, evidence, act, roads, share, commitment, done,
};

/** The notebook from the desk, opened: one question a page. */
export function debrief(context: Context): TemplateResult {
  const { state, words, actions } = context;
  const { step } = state.answers;
  return html`<div class="screen debrief">
    <header class="play-head">
      <button type="button" class="knob" aria-label=${words.play.back} @click=${() => actions.openLibrary()}>${icon('back')}</button>
      <h1 class="title-tag">${words.debrief.heading}${state.view === null ? nothing : html`<span class="of">: ${state.view.scenario.title}</span>`}</h1>
      <button type="button" class="knob" aria-label=${words.tools.settings} @click=${() => actions.openSettings()}>${icon('knob')}</button>
    </header>
    <div class="book step-${step}">
      ${progress(context)}
      <div class="leaf">${PAGES[step]({ ...context, report: state.report })}</div>
    </div>
  </div>`;
}

function progress({ state, words }: Context): TemplateResult {
  const at = DEBRIEF_STEPS.indexOf(state.answers.step);
  return html`<ol class="ribbon" aria-label=${words.debrief.progress}>${DEBRIEF_STEPS.map((step, i) => html`<li
    class=${i < at ? 'behind' : i === at ? 'here' : ''} aria-current=${i === at ? 'step' : nothing}>
    <span class="ribbon-mark" aria-hidden="true">${i < at ? icon('tick') : i + 1}</span>
    <span class="ribbon-name">${words.debrief.steps[step]}${i < at ? html`<span class="unseen"> (${words.debrief.behind})</span>` : nothing}</span></li>`)}
  </ol>`;
}
