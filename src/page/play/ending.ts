import { html, nothing, type TemplateResult } from 'lit-html';
import type { PlayContext } from '../context.ts';
import { fetchDebrief } from '../debrief/later.ts';
import { button } from '../parts.ts';

/** How it ended and what came after; then one way on. */
export function ending({ view, words, actions }: PlayContext): TemplateResult {
  const { ended } = view;
  // Fetched while the end is read, so that the notebook opens at once; one that fails is tried again there.
  fetchDebrief().catch(() => undefined);
  return html`<section class="ending" aria-labelledby="ending-title">
    <p class="small">${words.ending.over}</p>
    <h2 id="ending-title" tabindex="-1" data-arrival>${ended?.title}</h2>
    ${ended === null ? nothing : html`<p>${words.ending.outcomes[ended.outcome]}</p>
      ${ended.after === null ? nothing : html`<p class="after"><strong>${words.ending.later}.</strong> ${ended.after}</p>`}`}
    ${button(words.ending.debrief, () => actions.openDebrief(), 'strong')}
  </section>`;
}
