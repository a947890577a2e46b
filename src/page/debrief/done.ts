import { html, nothing, type TemplateResult } from 'lit-html';
import { button, quote, type Piece } from '../parts.ts';
import { afterWords } from '../words.after.en.ts';
import { debriefWords } from '../words.debrief.en.ts';
import { ask, turnBack, type DebriefContext } from './page.ts';
import { pair } from './pair.ts';
import { ruleParts } from './rule.ts';

/** What was kept, and where to go from here. */
export function done(context: DebriefContext): TemplateResult {
  const { state, actions } = context;
  const text = debriefWords.done;
  const id = state.view?.scenario.id;
  const rule = ruleOf(context);
  const kept = state.answers.commitment;
  return html`${ask(text.ask)}
    ${rule === nothing && kept === '' ? html`<p>${text.nothing}</p>` : nothing}
    ${rule}
    ${kept === '' ? nothing : html`<section class="kept"><h3>${text.promise}</h3><p class="promise">${quote(kept)}</p></section>`}
    ${pair(context)}
    <div class="page-foot">
      ${id === undefined ? nothing : html`<p class="hint">${text.againHint}</p>${button(text.again, () => void actions.start(id), 'strong')}`}
      ${turnBack(context)}${button(afterWords.growth, () => void actions.openGrowth(), '', 'growth')}
      ${id === undefined ? nothing : button(afterWords.map, () => void actions.openMap(id), '', 'map')}${button(text.board, () => actions.openLibrary())}
    </div>`;
}

function ruleOf(context: DebriefContext): Piece {
  const parts = ruleParts(context);
  if (parts.length === 0) return nothing;
  return html`<section class="kept"><h3>${debriefWords.done.rule}</h3><p class="promise">${parts}</p></section>`;
}
