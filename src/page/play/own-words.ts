import { html, type TemplateResult } from 'lit-html';
import type { PlayContext } from '../context.ts';
import { icon } from '../icons.ts';
import { draftLater } from './later.ts';

/** Longest reply that can be typed, in characters. */
const LONGEST = 400;

/** The blank slip, or what was read of the words on it. Enter has them read; Shift and Enter begins a new line. */
export function ownWords(context: PlayContext): unknown {
  const { draft } = context.state;
  return draft === null ? blank(context) : draftLater(context, draft);
}

function blank({ words, actions, set, ui }: PlayContext): TemplateResult {
  const say = (area: HTMLTextAreaElement): void => {
    const text = area.value.trim();
    if (text === '') return;
    set({ armed: null, mending: false, typed: text });
    void actions.type(text);
  };
  const submitted = (event: Event): void => {
    event.preventDefault();
    const area = (event.currentTarget as HTMLFormElement).querySelector('textarea');
    if (area !== null) say(area);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    say(event.currentTarget as HTMLTextAreaElement);
  };
  return html`<form class="own" @submit=${submitted}>
    ${icon('pencil')}
    <label class="unseen" for="own-words">${words.play.ownLabel}</label>
    <textarea id="own-words" rows="1" maxlength=${LONGEST} placeholder=${words.play.ownHint} .value=${ui.typed} enterkeyhint="send"
      autocomplete="off" @keydown=${pressed}></textarea>
    <button type="submit" class="slip button small">${words.play.ownSend}</button>
    <button type="button" class="plain-icon" data-tool="improvise" aria-haspopup="dialog" aria-label=${words.own.open}
      @click=${() => set({ panel: 'improvise', pending: null, armed: null })}>${icon('improvise')}</button>
  </form>`;
}
