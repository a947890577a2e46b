import { html, nothing, type TemplateResult } from 'lit-html';
import type { Road } from '../../debrief/index.ts';
import { button, quote } from '../parts.ts';
import { afterWords } from '../words.after.en.ts';
import { debriefWords } from '../words.debrief.en.ts';
import { bands, comments } from './comments.ts';
import { idea } from './idea.ts';
import { ask, turn, withReport, type DebriefContext } from './page.ts';

/** Two other good roads, and what would have made each the wrong one. */
export function roads(context: DebriefContext): TemplateResult {
  return html`${ask(debriefWords.roads.ask, debriefWords.roads.hint)}
    ${withReport(context, (report) => html`
      ${idea(context, report)}
      ${report.roads.length === 0 ? html`<p>${debriefWords.roads.none}</p>`
        : html`<ol class="roads">${report.roads.map((one) => road(context, one))}</ol>`}
      ${comments(context, report, ['act'])}
      ${bands(report, ['act', 'whole'])}
      ${report.cap === null ? nothing : html`<p class="cap">${report.cap}</p>`}
    `)}
    ${turn(context, true)}`;
}

function road({ actions }: DebriefContext, { from, steps, leads, good, wrongIf }: Road): TemplateResult {
  const text = debriefWords.roads;
  return html`<li class="road">
    <p class="small">${text.from}: ${quote(from.text)}</p>
    <ol class="road-steps">${steps.map((step) => html`<li>${step}</li>`)}</ol>
    <p><strong>${text.leads}:</strong> ${leads}</p>
    <p>${good}</p>
    <p class="wrong-if">${wrongIf}</p>
    <div class="page-foot">${button(afterWords.whatIf, () => actions.whatIf(from.turn), 'small')}</div>
  </li>`;
}
