import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { live } from 'lit-html/directives/live.js';
import type { Context } from '../context.ts';
import { frame } from '../looking-back/frame.ts';
import { groupsOf } from '../looking-back/groups.ts';
import { toggles } from '../parts.ts';
import { lookingBackWords } from '../words.looking-back.en.ts';
import { entries, ENTRY_KINDS, type Entry } from './entries.ts';
import { entry } from './entry.ts';
import { out } from './out.ts';
import { runFoot } from './run.ts';

const text = lookingBackWords.journal;

/** Entries shown at once; searching shows the others. */
const MOST = 120;

/** All rules, ideas, promises and moments of all runs: to search, to change, and to take along. */
export function draw(context: Context): TemplateResult {
  const { state, ui } = context;
  const all = entries(state.runs, '', null);
  const found = entries(state.runs, ui.look.search, ui.look.only);
  return frame(context, 'journal', text.heading, html`
    ${all.length === 0 ? html`<p>${text.none}</p>` : html`${finding(context, found.length)}${list(context, found.slice(0, MOST))}`}
    ${out(context, found)}`);
}

function finding({ ui, set }: Context, count: number): TemplateResult {
  const look = (patch: Partial<Context['ui']['look']>): void => set({ look: { ...ui.look, ...patch } });
  return html`<div class="journal-find">
    <div class="field"><label for="journal-search">${text.search}</label>
      <input class="slip" id="journal-search" type="search" maxlength="80" .value=${live(ui.look.search)}
        @input=${(event: Event) => look({ search: (event.target as HTMLInputElement).value })}></div>
    ${toggles(text.kindsAll, ENTRY_KINDS.map((kind) => ({
      text: text.kinds[kind], on: ui.look.only === kind, press: () => look({ only: ui.look.only === kind ? null : kind }),
    })))}
    <p class="small" role="status">${text.found(count)}</p>
  </div>`;
}

/** Entries in their runs, the newest run first. */
function list(context: Context, found: readonly Entry[]): TemplateResult {
  const runs = groupsOf(found, ({ run }) => run.key);
  return html`<ol class="journal-runs">${repeat(runs, (some) => some[0]?.run.key, (some) => html`<li class="journal-run">
    <h2>${some[0]?.run.title} <span class="small">${dayOf(some[0]?.run.saved ?? 0)}</span></h2>
    <ul>${repeat(some, ({ id }) => id, (one) => entry(context, one))}</ul>
    ${some[0] === undefined ? nothing : runFoot(context, some[0].run)}
  </li>`)}</ol>`;
}

const dayOf = (at: number): string => (at < 86_400_000 ? '' : new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' }));
