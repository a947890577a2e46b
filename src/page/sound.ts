import { html, nothing, type TemplateResult } from 'lit-html';
import type { Context } from './context.ts';
import { icon } from './icons.ts';

/** Turns the sound on or off by a key, which shows nowhere else, and so says it. */
export function toggleSound({ state, actions, words, tell }: Pick<Context, 'state' | 'actions' | 'words' | 'tell'>): void {
  const sound = !state.settings.sound;
  actions.change({ sound });
  tell(sound ? words.sound.on : words.sound.off);
}

/** The switch that is always at hand in a play. */
export function soundKnob({ state: { settings: { sound, shortcuts } }, words, actions }: Context): TemplateResult {
  return html`<button type="button" class="knob knob-sound" aria-label=${words.sound.knob} aria-pressed=${sound ? 'true' : 'false'}
    aria-keyshortcuts=${shortcuts ? 'M' : nothing} @click=${() => actions.change({ sound: !sound })}>${icon(sound ? 'sound' : 'silent')}</button>`;
}
