import { html, nothing, type TemplateResult } from 'lit-html';
import type { Report } from '../../debrief/index.ts';
import { DEBRIEF_STEPS } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { button, type Piece } from '../parts.ts';
import { debriefWords } from '../words.debrief.en.ts';

/** What a page of the open notebook is drawn from. */
export interface DebriefContext extends Context {
  /** Null while the run is still being read back. */
  readonly report: Report | null;
}

/** The heading of a page: the question, and what helps with it. It takes the focus when the page is turned. */
export function ask(question: string, hint?: string): TemplateResult {
  return html`<h2 id="ask" tabindex="-1" data-arrival>${question}</h2>
    ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`}`;
}

/** The page before this one, from the second on. */
export function turnBack({ state, actions }: Context): Piece {
  const before = DEBRIEF_STEPS[DEBRIEF_STEPS.indexOf(state.answers.step) - 1];
  return before === undefined ? nothing : button(debriefWords.turnBack, () => actions.backTo(before), 'quiet', 'back');
}

/** Turns the page. An empty answer is skipped, and the button says so. */
export function turn(context: Context, answered: boolean): TemplateResult {
  const { actions } = context;
  return html`<div class="page-foot">
    ${turnBack(context)}
    ${button(answered ? debriefWords.next : debriefWords.skip, () => actions.nextStep(), answered ? 'strong' : '')}</div>`;
}

/** What needs the report, or a calm line until it is there. */
export function withReport({ report }: DebriefContext, draw: (report: Report) => Piece): Piece {
  if (report !== null) return draw(report);
  return html`<p class="faint" role="status" aria-busy="true">${debriefWords.busy}</p>`;
}

/** An answer to a choice of many: taken if it was not, else put back. */
export function flip(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}
