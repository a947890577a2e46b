import { html, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { DebriefStep } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';
import { debriefWords } from '../words.debrief.en.ts';
import { act } from './act.ts';
import { apply } from './apply.ts';
import { commitment } from './commitment.ts';
import { done } from './done.ts';
import { evidence } from './evidence.ts';
import type { DebriefContext } from './page.ts';
import { ribbon } from './ribbon.ts';
import { roads } from './roads.ts';
import { share } from './share.ts';
import { understand } from './understand.ts';

/** One page of the notebook for each step. */
const PAGES: Readonly<Record<DebriefStep, (context: DebriefContext) => TemplateResult>> = {
  understand, apply, evidence, act, roads, share, commitment, done,
};

/** The notebook from the desk, opened over the place as it was left: one question a page. */
export function debrief(context: Context, stage: HTMLElement): TemplateResult {
  const { state, words, actions } = context;
  const { step } = state.answers;
  const title = state.view?.scenario.title;
  return html`<div class="screen debrief">
    <header class="play-head">
      <button type="button" class="knob" aria-label=${words.play.back} @click=${() => actions.openLibrary()}>${icon('back')}</button>
      <h1 class="title-tag">${debriefWords.heading}${title === undefined ? '' : html`<span class="of">: ${title}</span>`}</h1>
      <button type="button" class="knob" aria-label=${words.tools.settings} @click=${() => actions.openSettings()}>${icon('knob')}</button>
    </header>
    <div class="stage-frame">${stage}</div>
    <div class="book step-${step}">
      ${ribbon(context)}
      ${keyed(step, html`<div class="leaf">${PAGES[step]({ ...context, report: state.report })}</div>`)}
    </div>
  </div>`;
}
