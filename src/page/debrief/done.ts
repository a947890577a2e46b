import { html, nothing, type TemplateResult } from 'lit-html';
import { button, quote } from '../parts.ts';
import { passOn } from '../pass-on.ts';
import { codeOf } from '../situations.ts';
import { afterWords } from '../words.after.en.ts';
import { counterWords } from '../words.counter.en.ts';
import { debriefWords } from '../words.debrief.en.ts';
import { ask, turnBack, type DebriefContext } from './page.ts';
import { pair } from './pair.ts';
import { ruleOf } from './rule.ts';

/** What was kept, and where to go from here. */
export function done(context: DebriefContext): TemplateResult {
  const { state, actions } = context;
  const text = debriefWords.done;
  const id = state.view?.scenario.id;
  const rule = ruleOf(context);
  const kept = state.answers.commitment;
  return html`${ask(text.ask)}
    ${rule === '' && kept === '' ? html`<p>${text.nothing}</p>` : nothing}
    ${rule === '' ? nothing : html`<section class="kept"><h3>${text.rule}</h3><p class="promise">${rule}</p></section>`}
    ${kept === '' ? nothing : html`<section class="kept"><h3>${text.promise}</h3><p class="promise">${quote(kept)}</p></section>`}
    ${pair(context)}
    <div class="page-foot">
      ${id === undefined ? nothing : html`<p class="hint">${text.againHint}</p>${button(text.again, () => void actions.start(id), 'strong')}`}
      ${turnBack(context)}${button(afterWords.growth, () => void actions.openGrowth(), '', 'growth')}
      ${id === undefined ? nothing : button(afterWords.map, () => void actions.openMap(id), '', 'map')}${button(text.board, () => actions.openLibrary())}
    </div>
    ${id === undefined ? nothing : passOn(context, { text: counterWords.pass.press, code: codeOf(state, id) })}`;
}
