import { html, nothing, type TemplateResult } from 'lit-html';
import type { SavedRun } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { button } from '../parts.ts';
import { isHere } from '../situations.ts';
import { lookingBackWords } from '../words.looking-back.en.ts';

const text = lookingBackWords.journal;

/** Copies a link to a run, or shows it where a browser does not copy. */
async function link({ actions, set, ui }: Context, key: string): Promise<void> {
  const say = (said: string, shown = ''): void => set({ look: { ...ui.look, about: key, said, shown } });
  const part = await actions.linkTo(key);
  if (part === null) return say(text.linkLong);
  const address = `${location.href.replace(/[?#].*$/, '')}${part}`;
  try {
    await navigator.clipboard.writeText(address);
    say(text.linked);
  } catch {
    say(text.linkShown, address);
  }
}

/** What can be done with a run as a whole. */
export function runFoot(context: Context, run: SavedRun): TemplateResult {
  const { ui, set, actions, state } = context;
  const { look } = ui;
  const here = isHere(state, run.scenario);
  return html`<div class="journal-foot">
    ${here ? html`${button(text.see, () => void actions.watchKept(run.key, 0), 'small')}
      ${button(text.map, () => void actions.openMap(run.scenario), 'small', 'map')}
      ${button(text.link, () => void link(context, run.key), 'small')}` : nothing}
    ${button(text.removeRun, () => set({ look: { ...look, sure: run.key } }), 'small')}
    <p class="small" role="status">${look.about === run.key ? look.said : nothing}</p>
    ${look.about === run.key && look.shown !== '' ? html`<input class="slip" readonly aria-label=${text.linkShown} .value=${look.shown}>` : nothing}
    ${look.sure === run.key ? sure(context, run.key) : nothing}
  </div>`;
}

function sure({ ui, set, actions }: Context, key: string): TemplateResult {
  const no = (): void => set({ look: { ...ui.look, sure: null } });
  return html`<div class="note" role="group" aria-label=${text.removeRunSure}><p>${text.removeRunSure}</p>
    <div class="page-foot">${button(text.removeRunNo, no, 'strong')}${button(text.removeRunYes, () => {
      no();
      void actions.removeRun(key);
    })}</div></div>`;
}
