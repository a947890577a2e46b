import { html, nothing, type TemplateResult } from 'lit-html';
import type { CueReport, PageReport, PrincipleReport, Report } from '../../debrief/index.ts';
import { quote, type Piece } from '../parts.ts';
import type { Words } from '../words.en.ts';
import { debriefWords } from '../words.debrief.en.ts';

/** The signs: what was noticed, what was there and went by, and where it could be found. */
export function signs({ cues }: Report, words: Words): TemplateResult {
  const { evidence } = debriefWords;
  const by = (status: CueReport['status']): readonly CueReport[] => cues.filter((cue) => cue.status === status);
  const absent = by('absent').length;
  return html`<section class="signs"><h3>${evidence.signs}</h3>
    <h4>${evidence.noticed}</h4>${list(by('noticed'), evidence.noneNoticed, words)}
    <h4>${evidence.missed}</h4>${list(by('missed'), evidence.noneMissed, words)}
    ${absent === 0 ? nothing : html`<p class="small">${evidence.absent(absent)}</p>`}
  </section>`;
}

function list(cues: readonly CueReport[], none: string, words: Words): TemplateResult {
  if (cues.length === 0) return html`<p class="faint">${none}</p>`;
  return html`<ul>${cues.map((cue) => sign(cue, words))}</ul>`;
}

function sign(cue: CueReport, words: Words): TemplateResult {
  const { evidence } = debriefWords;
  return html`<li><strong>${cue.note}</strong> <span class="small">(${words.notebook.ways[cue.way]}, ${evidence.from(cue.from)})</span><br>
    ${cue.text} <span class="small">${evidence.spoke[cue.spoke]}</span></li>`;
}

/** How each page of the handbook was used, and why that served or did not. */
export function pages({ pages: all }: Report): Piece {
  if (all.length === 0) return nothing;
  const one = (page: PageReport): TemplateResult => html`<li><strong>${page.title}.</strong> ${page.because} ${page.moment === null ? nothing : html`<span class="small">${debriefWords.evidence.said(page.moment.text)}</span>`}</li>`;
  return html`<details><summary>${debriefWords.evidence.pages}</summary><ul>${all.map(one)}</ul></details>`;
}

/** What was done well, named by the deed and its moment. */
export function principles({ principles: all }: Report, words: Words): Piece {
  if (all.length === 0) return nothing;
  const one = (item: PrincipleReport): TemplateResult =>
    html`<li>${item.deed}<br><span class="small">${words.play.you}: ${quote(item.moment.text)}</span></li>`;
  return html`<details><summary>${debriefWords.evidence.principles}</summary><ul>${all.map(one)}</ul></details>`;
}
