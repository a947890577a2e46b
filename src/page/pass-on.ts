import { html, nothing, type TemplateResult } from 'lit-html';
import type { Context } from './context.ts';
import { button } from './parts.ts';
import { counterWords } from './words.counter.en.ts';

const { pass } = counterWords;
const HERE = 'pass-on';

/** What is passed on. */
interface Passed {
  readonly text: string;
  /** The part of the address after the path; that of the page as it stands if left out. */
  readonly search?: string;
  /** What can be said aloud instead, with the draw; null where there is nothing shorter. */
  readonly code: string | null;
}

/** Copies a link, or shows it where a browser does not copy. */
async function copy({ set, ui, state: { view } }: Context, address: string, code: string | null): Promise<void> {
  const aloud = code === null ? '' : ` ${pass.code(`${code} ${view?.seed ?? ''}`)}`;
  const say = (said: string, shown: string): void => set({ look: { ...ui.look, about: HERE, said: `${said} ${pass.same}${aloud}`, shown } });
  try {
    await navigator.clipboard.writeText(address);
    say(pass.copied, '');
  } catch {
    say(pass.shown, address);
  }
}

/** A situation for somebody else: whoever opens the link meets the same person. */
export function passOn(context: Context, { text, search, code }: Passed): TemplateResult {
  const { look } = context.ui;
  const here = look.about === HERE;
  const press = (): void => {
    const address = new URL(location.href);
    address.hash = '';
    if (search !== undefined) address.search = search;
    void copy(context, address.href, code);
  };
  return html`<div class="pass-on">${button(text, press, 'small')}
    <p class="small" role="status">${here ? look.said : nothing}</p>
    ${here && look.shown !== '' ? html`<input class="slip" readonly aria-label=${pass.shown} .value=${look.shown}>` : nothing}</div>`;
}
