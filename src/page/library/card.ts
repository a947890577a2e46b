import { html, nothing, type TemplateResult } from 'lit-html';
import type { Card } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { kindOf, unfinished } from './kind.ts';
import { picture } from './picture.ts';

/** One situation on the board: a postcard, pinned. The whole card takes the press; its name is the title. */
export function card(context: Context, shown: Card): TemplateResult {
  const { words, actions, state } = context;
  const { library } = words;
  const kind = kindOf(shown, state.runs);
  const run = unfinished(shown, state.runs);
  const start = (): void => void (run === undefined ? actions.start(shown.id) : actions.resume(run.key));
  return html`<li class="card card-${kind}" data-card=${shown.id}>
    <article aria-labelledby="card-${shown.id}">
      <span class="pin" aria-hidden="true"></span>
      ${picture(shown.setting, kind === 'played' ? library.met : '')}
      <div class="card-text">
        <h3 id="card-${shown.id}"><button type="button" class="card-press" data-start=${shown.id} @click=${start}>
          ${run === undefined ? shown.title : library.continueWith(shown.title)}</button></h3>
        <p class="role">${library.asA(shown.role)}</p>
        <p>${shown.blurb}</p>
        <p class="small">${words.industries[shown.industry]} · ${words.levels[shown.level]} · ${library.minutes(shown.minutes)}</p>
        ${shown.notes.length === 0 ? nothing
          : html`<p class="small">${library.notes}: ${shown.notes.join(', ')}</p>`}
        ${kind === 'played' ? html`<p class="small met">${library.played}${shown.returns ? html` ${library.returns}` : nothing}</p>` : nothing}
      </div>
    </article>
  </li>`;
}
