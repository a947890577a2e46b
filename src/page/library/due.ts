import { html, nothing, type TemplateResult } from 'lit-html';
import type { SessionState } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { button, quote, type Piece } from '../parts.ts';

/** Due at once on the board: more would be a list. */
const SHOWN = 1;

/** A rule or promise that comes back, and asks how it went. */
export function dueSlip(context: Context): Piece {
  const { state, words } = context;
  if (state.due.length === 0) return nothing;
  return html`<section class="note due" aria-labelledby="due-title">
    <h2 id="due-title">${words.library.due}</h2>${state.due.slice(0, SHOWN).map((kept) => slip(context, kept))}</section>`;
}

function slip({ words, actions, tell }: Context, { key, text }: SessionState['due'][number]): TemplateResult {
  const { library } = words;
  const say = (said: 'did' | 'not-yet', back: string): void => {
    void actions.recall(key, said);
    tell(back);
  };
  return html`<p class="promise">${quote(text)}</p><p>${library.dueAsk}</p>
    <div class="page-foot">${button(library.did, () => say('did', library.didBack), 'small')}${button(library.notYet, () => say('not-yet', library.notYetBack), 'small')}</div>`;
}
