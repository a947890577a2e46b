import { html, nothing, type TemplateResult } from 'lit-html';
import type { FacetReport, Report } from '../../debrief/index.ts';
import { quote, type Piece } from '../parts.ts';
import type { Words } from '../words.en.ts';
import { debriefWords } from '../words.debrief.en.ts';

/** The last page turned: what was really going on, told as a story. */
export function reveal({ truth }: Report): TemplateResult {
  const { evidence } = debriefWords;
  return html`<section class="reveal" aria-labelledby="ask">
    <p class="story">${truth.story}</p>
    <dl class="truth">
      <div><dt>${evidence.truth.want}</dt><dd>${truth.want}</dd></div>
      <div><dt>${evidence.truth.need}</dt><dd>${truth.need}</dd></div>
      <div><dt>${evidence.truth.value}</dt><dd>${truth.value}</dd></div>
    </dl>
  </section>`;
}

/** What was read beside what was there, and whether it could have been told. */
export function readings({ facets }: Report, words: Words): Piece {
  if (facets.length === 0) return nothing;
  return html`<section class="readings"><h3>${debriefWords.evidence.reading}</h3>
    <ul>${facets.map((facet) => pair(facet, words))}</ul></section>`;
}

function pair({ facet, picked, there, couldTell }: FacetReport, words: Words): TemplateResult {
  const { evidence } = debriefWords;
  return html`<li><h4>${words.reading.facets[facet]}</h4>
    <p>${evidence.you}: ${picked === null ? evidence.nothing : quote(picked)}</p>
    <p>${evidence.there}: ${quote(there)}</p>
    <p class="small">${couldTell ? evidence.could : evidence.couldNot}</p></li>`;
}
