import { html, nothing, type TemplateResult } from 'lit-html';
import { button, quote, type Piece } from '../parts.ts';
import { ask, type DebriefContext } from './page.ts';

/** What was kept, and where to go from here. */
export function done(context: DebriefContext): TemplateResult {
  const { state, words, actions } = context;
  const text = words.debrief.done;
  const id = state.view?.scenario.id;
  const rule = ruleOf(context);
  const kept = state.answers.commitment;
  return html`${ask(text.ask)}
    ${rule === nothing && kept === '' ? html`<p>${text.nothing}</p>` : nothing}
    ${rule}
    ${kept === '' ? nothing : html`<section class="kept"><h3>${text.promise}</h3><p class="promise">${quote(kept)}</p></section>`}
    <div class="page-foot">
      ${id === undefined ? nothing : html`<p class="hint">${text.againHint}</p>${button(text.again, () => void actions.start(id), 'strong')}`}
      ${button(text.board, () => actions.openLibrary())}
    </div>`;
}

function ruleOf({ state, words }: DebriefContext): Piece {
  const { when, because, unless } = state.answers.share;
  const text = words.debrief.share;
  const parts = [[text.when, when], [text.because, because], [text.unless, unless]].filter(([, written]) => written !== '');
  if (parts.length === 0) return nothing;
  return html`<section class="kept"><h3>${words.debrief.done.rule}</h3>
    <p class="promise">${parts.map(([label, written]) => html`<strong>${(label ?? '').replace(' …', '')}</strong> ${written} `)}</p></section>`;
}
