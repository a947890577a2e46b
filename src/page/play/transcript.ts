import { html, type TemplateResult } from 'lit-html';
import type { PlayContext } from '../context.ts';
import { tellAll } from '../events.ts';
import { line } from './talk.ts';

/** The whole run so far, from its first line; with the slip one began with. */
export function transcript({ state, view, words }: PlayContext): TemplateResult {
  return html`<div class="transcript">
    <section class="brief"><h3>${words.library.asA(view.scenario.role)}</h3><p>${view.scenario.brief}</p></section>
    <ol>${state.turns.map((turn, i) => html`<li><h3 class="small">${i === 0 ? words.transcript.opening : words.transcript.turn(i)}</h3>
      ${tellAll(turn.events, view, words).map(line)}</li>`)}</ol>
  </div>`;
}
