import { html, nothing, type TemplateResult } from 'lit-html';
import type { Context } from '../context.ts';
import { icon } from '../icons.ts';
import type { Piece } from '../parts.ts';
import { KINDS, type Filters } from '../ui.ts';
import { kindOf } from './kind.ts';

/** Ink stamps that choose what hangs on the board. Only what is there has a stamp; one alone has none. */
export function stamps(context: Context): Piece {
  const { state: { library, runs }, words, ui, set } = context;
  const kinds = new Set(library.map((one) => kindOf(one, runs)));
  const rows = [
    row(context, 'industry', words.library.industry, words.industries, distinct(library.map((one) => one.industry))),
    row(context, 'level', words.library.level, words.levels, distinct(library.map((one) => one.level))),
    row(context, 'kind', words.library.kind, words.library.kinds, KINDS.filter((kind) => kinds.has(kind))),
  ].filter((one) => one !== nothing);
  if (rows.length === 0) return nothing;
  const chosen = Object.values(ui.filters).some((value) => value !== null);
  const clear = (): void => set({ filters: { industry: null, level: null, kind: null } });
  return html`<section class="stamps" aria-label=${words.library.filters}>${rows}
    ${chosen ? html`<button type="button" class="stamp clear" @click=${clear}>${words.library.all}</button>` : nothing}
  </section>`;
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

function row<K extends keyof Filters>(
  { ui, set }: Context, key: K, name: string,
  texts: Readonly<Record<NonNullable<Filters[K]>, string>>, values: readonly NonNullable<Filters[K]>[],
): Piece {
  if (values.length < 2) return nothing;
  const stamp = (value: NonNullable<Filters[K]>): TemplateResult => {
    const on = ui.filters[key] === value;
    const press = (): void => set({ filters: { ...ui.filters, [key]: on ? null : value } });
    return html`<button type="button" class="stamp" aria-pressed=${on ? 'true' : 'false'} @click=${press}>
      ${on ? icon('tick') : nothing}${texts[value]}</button>`;
  };
  return html`<div class="stamp-row" role="group" aria-label=${name}>
    <span class="stamp-name" aria-hidden="true">${name}</span>${values.map(stamp)}</div>`;
}
