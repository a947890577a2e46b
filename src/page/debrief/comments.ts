import { html, nothing, type TemplateResult } from 'lit-html';
import type { Comment, Question, Report } from '../../debrief/index.ts';
import type { Context } from '../context.ts';
import { toggle, type Piece } from '../parts.ts';
import { afterWords } from '../words.after.en.ts';
import { debriefWords } from '../words.debrief.en.ts';

/** As many as are read in three minutes; the others are offered. */
const AT_ONCE = 2;

/** Thoughts on some questions, each with the moment and the sign it rests on. */
export function comments(context: Context, report: Report, questions: readonly Question[]): Piece {
  const all = report.comments.filter((one) => questions.includes(one.question));
  if (all.length === 0) return nothing;
  const rest = all.slice(AT_ONCE);
  return html`<section class="comments"><h3>${debriefWords.evidence.comments}</h3>
    ${all.slice(0, AT_ONCE).map((one) => thought(context, one))}
    ${rest.length === 0 ? nothing : html`<details><summary>${debriefWords.evidence.more}</summary>
      ${rest.map((one) => thought(context, one))}</details>`}
  </section>`;
}

function thought({ actions, state }: Context, comment: Comment): TemplateResult {
  const { evidence } = debriefWords;
  const { moment, cue } = comment;
  const kept = { turn: moment.turn, text: moment.text, thought: evidence.think(comment.think, comment.because) };
  const on = state.answers.moments.some(({ turn, thought: said }) => turn === kept.turn && said === kept.thought);
  return html`<div class="thought">
    <blockquote>${cue === null ? evidence.said(moment.text) : evidence.saidAfter(moment.text, cue)}</blockquote>
    <p>${evidence.think(comment.think, comment.because)}</p><p><em>${comment.ask}</em></p>
    <div class="page-foot">
      <button type="button" class="slip button small" aria-label=${afterWords.seeOf(moment.text)} @click=${() => actions.watch(moment.turn + 1)}>${afterWords.see}</button>
      ${toggle({ text: on ? afterWords.kept : afterWords.keep, on, press: () => actions.keepMoment(kept) })}</div>
  </div>`;
}

type BandName = keyof Report['bands'];

/** Where a run stands, in words. */
export function bands(report: Report, names: readonly BandName[]): TemplateResult {
  const { evidence } = debriefWords;
  return html`<section class="bands"><dl>${names.map((name) => html`<div class="band band-${report.bands[name]}">
      <dt>${evidence.band[name]}</dt><dd>${debriefWords.bands[report.bands[name]]}</dd></div>`)}</dl>
    <p class="small">${evidence.bandNote}</p></section>`;
}
