import { html, nothing, type TemplateResult } from 'lit-html';
import type { Context } from './context.ts';
import { icon } from './icons.ts';
import { button, type Piece } from './parts.ts';
import { settingsWords as text } from './words.settings.en.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly hint?: string;
  readonly options: readonly { readonly text: string; readonly on: boolean; take(): void }[];
}

/** How the room is lit and how the voice sounds; everything holds at once. */
export function settings(context: Context): TemplateResult {
  const { words, actions } = context;
  return html`<div class="screen settings">
    <header class="play-head">
      <button type="button" class="knob" aria-label=${words.back} @click=${() => actions.closeSettings()}>${icon('back')}</button>
      <h1 class="title-tag" tabindex="-1" data-arrival>${text.heading}</h1>
    </header>
    <div class="switchboard">
      <p class="hint">${text.hint}</p>
      ${rows(context).map(row)}
      ${onDevice(context)}
      ${forget(context)}
    </div>
  </div>`;
}

type Named = keyof typeof text.options;

function rows(context: Context): readonly Row[] {
  const { state: { settings: now }, actions } = context;
  const named = (key: Named, hint?: string): Row => ({
    id: key,
    name: text[key],
    ...(hint === undefined ? {} : { hint }),
    options: Object.entries(text.options[key]).map(([value, name]) => ({
      text: name,
      on: now[key] === value,
      take: () => actions.change({ [key]: value }),
    })),
  });
  const choice = (key: 'sound' | 'captions' | 'shortcuts' | 'askBeforeSpeaking', name: string, on: string, off: string, hint?: string): Row => ({
    id: key,
    name,
    ...(hint === undefined ? {} : { hint }),
    options: [[on, true], [off, false]].map(([label, value]) => ({
      text: String(label), on: now[key] === value, take: () => actions.change({ [key]: value }),
    })),
  });
  return [
    named('textSize'), named('theme'), named('contrast'), named('motion'), named('pace', text.paceHint),
    choice('sound', text.sound, text.on, text.off), named('volume'),
    choice('captions', text.captions, text.captionsOn, text.captionsOff, text.captionsHint),
    choice('askBeforeSpeaking', text.ask, text.askOn, text.askOff, text.askHint),
    choice('shortcuts', text.shortcuts, text.on, text.off, text.shortcutsHint),
  ];
}

function row({ id, name, hint, options }: Row): TemplateResult {
  return html`<fieldset class="switch" aria-describedby=${hint === undefined ? nothing : `${id}-hint`}><legend>${name}</legend>
    ${hint === undefined ? nothing : html`<p class="small" id="${id}-hint">${hint}</p>`}
    <div class="toggle-row">${options.map(({ text, on, take }) => html`<label class="slip radio">
      <input type="radio" name=${id} .checked=${on} @change=${take}><span>${text}</span></label>`)}</div>
  </fieldset>`;
}

function onDevice({ state }: Context): TemplateResult {
  return html`<section class="on-device" aria-labelledby="on-device-title">
    <h2 id="on-device-title">${text.onDeviceHeading}</h2>
    <p class="small" role="status">${text.onDevice[state.onDevice]}</p>
  </section>`;
}

function forget({ ui, set, actions }: Context): Piece {
  const yes = (): void => {
    set({ forgetting: false });
    void actions.forgetEverything();
  };
  return html`<section class="forget" aria-labelledby="forget-title">
    <h2 id="forget-title">${ui.forgetting ? text.forgetSure : text.forget}</h2>
    <p class="small">${text.forgetHint}</p>
    ${ui.forgetting
      ? html`${button(text.forgetNo, () => set({ forgetting: false }), 'strong')}${button(text.forgetYes, yes)}`
      : button(text.forget, () => set({ forgetting: true }))}
  </section>`;
}
