import { html, nothing, type TemplateResult } from 'lit-html';
import type { Context } from '../context.ts';
import { download, textFile, textsOf } from '../looking-back/files.ts';
import { part } from '../looking-back/frame.ts';
import { button } from '../parts.ts';
import { lookingBackWords } from '../words.looking-back.en.ts';
import { pictureOf } from './card.ts';
import type { Entry } from './entries.ts';
import { toMarkdown } from './markdown.ts';

const text = lookingBackWords.journal;

/** Brings files in and says what came of each. */
async function bring({ actions, set, ui }: Context, event: Event): Promise<void> {
  const said: string[] = [];
  for (const file of await textsOf(event)) said.push(text.brought(await actions.importAll(file)));
  set({ look: { ...ui.look, about: 'bring', said: said.join(' '), shown: '' } });
}

async function card(entry: Entry, name: string): Promise<void> {
  const picture = await pictureOf(entry, name);
  if (picture !== null) download('unscripted-card.png', picture);
}

/** What can be taken out of the journal, and brought in. */
export function out(context: Context, found: readonly Entry[]): TemplateResult {
  const { words, actions, ui } = context;
  const best = found.find(({ kind }) => kind === 'rule') ?? found.find(({ kind }) => kind === 'commitment') ?? found[0];
  const everything = async (): Promise<void> => download('unscripted.json', textFile(await actions.exportAll(), 'application/json'));
  return part(text.out, null, html`<div class="toggle-row">
      ${best === undefined ? nothing : html`
        ${button(text.markdown, () => download('unscripted-journal.md', textFile(toMarkdown(found), 'text/markdown')))}
        ${button(text.print, () => globalThis.print())}
        ${button(text.card, () => void card(best, words.name))}`}
      ${button(text.everything, () => void everything())}
      <label class="slip button file">${text.bring}<input type="file" accept=".json,application/json" multiple @change=${(event: Event) => void bring(context, event)}></label>
    </div>
    ${best === undefined ? nothing : html`<p class="small">${text.cardHint}</p>`}
    <p class="small">${text.bringHint}</p>
    <p role="status">${ui.look.about === 'bring' ? ui.look.said : nothing}</p>`);
}
