import { html, nothing, type TemplateResult } from 'lit-html';
import type { MeansReport, Report } from '../../debrief/index.ts';
import { quote, type Piece } from '../parts.ts';
import { debriefWords } from '../words.debrief.en.ts';
import type { DebriefContext } from './page.ts';

/** An idea of the player's own, met with what the place had: was it there to be had, and who would have paid? */
export function idea({ state }: DebriefContext, { means }: Report): Piece {
  const { answers: { act }, weighed } = state;
  const words = act.words.trim();
  const tapped = means.filter(({ text }) => act.ideas.includes(text));
  if (tapped.length === 0 && words === '') return nothing;
  const text = debriefWords.idea;
  return html`<section class="ideas"><h3>${text.heading}</h3>
    ${words === '' ? nothing : written(words, weighed?.words === words ? meansIn(means, weighed.topics) : null)}
    ${tapped.map((one) => html`<div class="thought">${weighing(one)}</div>`)}
    <p class="small">${text.note}</p></section>`;
}

const meansIn = (means: readonly MeansReport[], topics: readonly string[]): readonly MeansReport[] =>
  means.filter(({ topic }) => topics.includes(topic));

/** @param found null while the words are still being read */
function written(words: string, found: readonly MeansReport[] | null): TemplateResult {
  const text = debriefWords.idea;
  return html`<div class="thought" role="status"><blockquote>${quote(words)}</blockquote>
    ${found === null ? html`<p class="faint">${text.reading}</p>` : nothing}
    ${found?.length === 0 ? html`<p>${text.unknown}</p><p><em>${text.unknownAsk}</em></p>` : nothing}
    ${found?.map((one) => html`<p class="small">${text.speaksOf}</p>${weighing(one)}`)}</div>`;
}

function weighing({ text, weight, says }: MeansReport): TemplateResult {
  return html`<p><strong>${text}</strong></p><p>${says.join(' ')}</p><p><em>${debriefWords.idea.asks[weight]}</em></p>`;
}
