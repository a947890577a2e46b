import { html, type TemplateResult } from 'lit-html';
import type { PlayContext } from '../context.ts';
import { icon } from '../icons.ts';

/** Longest reply that can be typed, in characters. */
const LONGEST = 400;

/** The blank slip: Enter says it, Shift and Enter begins a new line. */
export function ownWords({ words, actions, set }: PlayContext): TemplateResult {
  const say = (area: HTMLTextAreaElement): void => {
    const text = area.value.trim();
    if (text === '') return;
    area.value = '';
    set({ armed: null });
    actions.type(text);
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
    <textarea id="own-words" rows="1" maxlength=${LONGEST} placeholder=${words.play.ownHint} enterkeyhint="send"
      autocomplete="off" @keydown=${pressed}></textarea>
    <button type="submit" class="slip button small">${words.play.ownSend}</button>
  </form>`;
}
