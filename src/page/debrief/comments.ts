import { html, nothing, type TemplateResult } from 'lit-html';
import type { Comment, Question, Report } from '../../debrief/index.ts';
import type { Piece } from '../parts.ts';
import type { Words } from '../words.en.ts';

/** As many as are read in three minutes; the others are offered. */
const AT_ONCE = 2;

/** Thoughts on some questions, each with the moment and the sign it rests on. */
export function comments(report: Report, questions: readonly Question[], words: Words): Piece {
  const all = report.comments.filter((one) => questions.includes(one.question));
  if (all.length === 0) return nothing;
  const rest = all.slice(AT_ONCE);
  return html`<section class="comments"><h3>${words.debrief.evidence.comments}</h3>
    ${all.slice(0, AT_ONCE).map((one) => thought(one, words))}
    ${rest.length === 0 ? nothing : html`<details><summary>${words.debrief.evidence.more}</summary>
      ${rest.map((one) => thought(one, words))}</details>`}
  </section>`;
}

function thought(comment: Comment, words: Words): TemplateResult {
  const { evidence } = words.debrief;
  const { moment, cue } = comment;
  return html`<div class="thought">
    <blockquote>${cue === null ? evidence.said(moment.text) : evidence.saidAfter(moment.text, cue)}</blockquote>
    <p>${evidence.think(comment.think, comment.because)}</p><p><em>${comment.ask}</em></p>
  </div>`;
}

type BandName = keyof Report['bands'];

/** Where a run stands, in words. */
export function bands(report: Report, names: readonly BandName[], words: Words): TemplateResult {
  const { evidence } = words.debrief;
  return html`<section class="bands"><dl>${names.map((name) => html`<div class="band band-${report.bands[name]}">
      <dt>${evidence.band[name]}</dt><dd>${words.debrief.bands[report.bands[name]]}</dd></div>`)}</dl>
    <p class="small">${evidence.bandNote}</p></section>`;
}
