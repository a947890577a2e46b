import { html, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';
import { card } from './card.ts';
import { counter } from './counter.ts';
import { dueSlip } from './due.ts';
import { passes } from './kind.ts';
import { continueSlip, promises, shelf } from './slips.ts';
import { stamps } from './stamps.ts';
import { wall } from './wall.ts';

/** The staff room: a wall with a board where the situations hang. */
export function library(context: Context): TemplateResult {
  const { state, words, actions } = context;
  const shown = state.library.filter((one) => passes(one, state.runs, context.ui.filters));
  const count = words.library.shown(shown.length, state.library.length);
  return html`<div class="screen library">
    <header class="wall">
      <div class="wall-words">
        <h1 tabindex="-1" data-arrival>${words.library.heading}</h1>
        <p class="breath">${words.library.breath}</p>
      </div>
      ${wall}
      <button type="button" class="knob" aria-label=${words.library.settings} @click=${() => actions.openSettings()}>
        ${icon('knob')}</button>
    </header>
    <div class="board">
      <div class="pinned-notes">${continueSlip(context)}${dueSlip(context)}${counter(context)}${promises(context)}${shelf(context)}</div>
      <section aria-labelledby="board-title">
        <div class="board-head"><h2 id="board-title" tabindex="-1">${words.library.board}</h2><p>${words.library.pick}</p></div>
        ${stamps(context)}
        <p class="unseen" role="status">${count}</p>
        ${shown.length === 0
          ? html`<p class="nothing-here">${words.library.none}</p>`
          : html`<ul class="cards">${repeat(shown, (one) => one.id, (one) => card(context, one))}</ul>`}
      </section>
    </div>
  </div>`;
}
