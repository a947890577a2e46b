import { html, nothing, type TemplateResult } from 'lit-html';
import type { Context, PlayContext } from '../context.ts';
import { icon } from '../icons.ts';
import type { Piece } from '../parts.ts';
import { soundKnob } from '../sound.ts';
import { watching } from './aside.ts';
import { choices } from './choices.ts';
import { ending } from './ending.ts';
import { notebook } from './notebook.ts';
import { findingLater, panel } from './later.ts';
import { talk } from './talk.ts';
import { tools } from './tools.ts';

/** The play: the picture above, the desk with its slips below. `stage` is one element for the page's whole life. */
export function play(context: Context, stage: HTMLElement): TemplateResult {
  const { state, words, actions } = context;
  const { view } = state;
  return html`<div class="screen play">
    <header class="play-head">
      <button type="button" class="knob" aria-label=${words.play.back} @click=${() => actions.openLibrary()}>${icon('back')}</button>
      <h1 class="title-tag" tabindex="-1">${view?.scenario.title ?? words.busy}</h1>
      ${soundKnob(context)}
      <button type="button" class="knob" aria-label=${words.tools.settings} @click=${() => actions.openSettings()}>${icon('knob')}</button>
    </header>
    <div class="stage-frame">${stage}</div>
    ${view === null ? html`<div class="desk" aria-busy="true">${findingLater(context)}</div>` : desk({ ...context, view })}
  </div>`;
}

/** What comes next: a choice, or the way on from the end. A run that is only seen again offers none. */
function goOn(context: PlayContext): Piece {
  if (context.state.aside?.kind === 'watching') return watching(context);
  return context.view.ended === null ? choices(context) : ending(context);
}

function desk(context: PlayContext): TemplateResult {
  return html`<div class="desk">
    ${context.state.aside?.kind === 'watching' ? nothing : tools(context)}
    ${talk(context)}
    ${goOn(context)}
    <div class="desk-notes">${notebook(context, 'notebook-desk')}</div>
  </div>
  ${panel(context)}`;
}
