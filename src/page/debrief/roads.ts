import { html, nothing, type TemplateResult } from 'lit-html';
import type { Road } from '../../debrief/index.ts';
import { quote } from '../parts.ts';
import type { Words } from '../words.en.ts';
import { bands, comments } from './comments.ts';
import { ask, turn, withReport, type DebriefContext } from './page.ts';

/** Two other good roads, and what would have made each the wrong one. */
export function roads(context: DebriefContext): TemplateResult {
  const { words } = context;
  return html`${ask(words.debrief.roads.ask, words.debrief.roads.hint)}
    ${withReport(context, (report) => html`
      ${report.roads.length === 0 ? html`<p>${words.debrief.roads.none}</p>`
        : html`<ol class="roads">${report.roads.map((one) => road(one, words))}</ol>`}
      ${comments(report, ['act'], words)}
      ${bands(report, ['act', 'whole'], words)}
      ${report.cap === null ? nothing : html`<p class="cap">${report.cap}</p>`}
    `)}
    ${turn(context, true)}`;
}

function road({ from, steps, leads, good, wrongIf }: Road, words: Words): TemplateResult {
  const text = words.debrief.roads;
  return html`<li class="road">
    <p class="small">${text.from}: ${quote(from.text)}</p>
    <ol class="road-steps">${steps.map((step) => html`<li>${step}</li>`)}</ol>
    <p><strong>${text.leads}:</strong> ${leads}</p>
    <p>${good}</p>
    <p class="wrong-if">${wrongIf}</p>
  </li>`;
}
