import { html, nothing, type TemplateResult } from 'lit-html';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';
import { lookingBackWords } from '../words.looking-back.en.ts';
import type { Piece } from '../parts.ts';
import style from './looking-back.css?inline';
import { wear } from './wear.ts';

const TABS = ['growth', 'journal', 'language', 'review'] as const;

/** The head that all pages of looking back share, and the sheet below it. */
export function frame(context: Context, name: string, heading: string, body: Piece): TemplateResult {
  wear(style);
  const { words, actions, state } = context;
  const go = {
    growth: () => void actions.openGrowth(), journal: () => actions.openJournal(),
    language: () => void actions.openLanguage(), review: () => actions.openReview(),
  };
  const tab = (at: (typeof TABS)[number]): TemplateResult => html`<li><button type="button" class="back-tab"
    aria-current=${state.screen.name === at ? 'page' : nothing} @click=${go[at]}>${lookingBackWords.tabs[at]}</button></li>`;
  return html`<div class="screen back-page back-${name}">
    <header class="play-head">
      <button type="button" class="knob" aria-label=${words.play.back} @click=${() => actions.openLibrary()}>${icon('back')}</button>
      <h1 class="title-tag" tabindex="-1" data-arrival>${heading}</h1>
      <nav aria-label=${lookingBackWords.label}><ul class="back-tabs">${TABS.map(tab)}</ul></nav>
    </header>
    <div class="back-sheet">${body}</div>
  </div>`;
}

/** A section under a heading of its own. */
export function part(title: string, hint: string | null, body: Piece): TemplateResult {
  return html`<section class="back-part"><h2>${title}</h2>${hint === null ? nothing : html`<p class="hint">${hint}</p>`}${body}</section>`;
}
