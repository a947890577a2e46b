import { html, type TemplateResult } from 'lit-html';
import type { Context } from './context.ts';
import { debrief } from './debrief/debrief.ts';
import { library } from './library/library.ts';
import { notices } from './notices.ts';
import { play } from './play/play.ts';
import { settings } from './settings.ts';

/** The screen that is on, under the messages. */
export function shell(context: Context, stage: HTMLElement): TemplateResult {
  return html`${notices(context)}${screen(context, stage)}`;
}

function screen(context: Context, stage: HTMLElement): TemplateResult {
  switch (context.state.screen.name) {
    case 'library': return library(context);
    case 'play': return play(context, stage);
    case 'debrief': return debrief(context);
    case 'settings': return settings(context);
  }
}
