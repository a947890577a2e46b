import { html, type TemplateResult } from 'lit-html';
import type { Context } from './context.ts';
import { debriefLater } from './debrief/later.ts';
import { notices } from './notices.ts';
import { play } from './play/play.ts';
import { lateScreen } from './screens.ts';

/** The screen that is on, under the messages. */
export function shell(context: Context, stage: HTMLElement): TemplateResult {
  return html`${notices(context)}${screen(context, stage)}`;
}

function screen(context: Context, stage: HTMLElement): TemplateResult {
  const { name } = context.state.screen;
  if (name === 'play') return play(context, stage);
  return name === 'debrief' ? debriefLater(context, stage) : lateScreen(context, name);
}
