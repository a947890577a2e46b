import { html, type TemplateResult } from 'lit-html';
import { bands, comments } from './comments.ts';
import { ask, turn, withReport, type DebriefContext } from './page.ts';
import { pages, principles, signs } from './signs.ts';
import { readings, reveal } from './truth.ts';

/** The evidence for the first two questions: the truth first, then what spoke of it. */
export function evidence(context: DebriefContext): TemplateResult {
  const { words } = context;
  return html`${ask(words.debrief.evidence.ask)}
    ${withReport(context, (report) => html`
      ${reveal(report, words)}
      ${readings(report, words)}
      ${comments(report, ['understand', 'apply'], words)}
      ${signs(report, words)}
      ${bands(report, ['understand', 'apply'], words)}
      ${pages(report, words)}${principles(report, words)}
    `)}
    ${turn(context, true)}`;
}
