import { html, type TemplateResult } from 'lit-html';
import { bands, comments } from './comments.ts';
import { ask, turn, withReport, type DebriefContext } from './page.ts';
import { pages, principles, signs } from './signs.ts';
import { readings, reveal } from './truth.ts';
import { debriefWords } from '../words.debrief.en.ts';

/** The evidence for the first two questions: the truth first, then what spoke of it. */
export function evidence(context: DebriefContext): TemplateResult {
  const { words } = context;
  return html`${ask(debriefWords.evidence.ask)}
    ${withReport(context, (report) => html`
      ${reveal(report)}
      ${readings(report, words)}
      ${comments(context, report, ['understand', 'apply'])}
      ${signs(report, words)}
      ${bands(report, ['understand', 'apply'])}
      ${pages(report)}${principles(report, words)}
    `)}
    ${turn(context, true)}`;
}
