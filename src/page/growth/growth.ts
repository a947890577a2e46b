import { html, nothing, type TemplateResult } from 'lit-html';
import type { Part } from '../../growth/index.ts';
import type { Growth } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { frame, part } from '../looking-back/frame.ts';
import { button, type Piece } from '../parts.ts';
import { metHere, titleOf } from '../situations.ts';
import { lookingBackWords } from '../words.looking-back.en.ts';
import { bandRow, rows, shareRow, tellingRow, type Row } from './rows.ts';

/** A section of rows; what nothing is known of is left out, and so is a section that is left empty. */
function table(title: string, hint: string | null, all: readonly Row[]): Piece {
  const known = all.filter(({ n }) => n > 0);
  return known.length === 0 ? nothing : part(title, hint, rows(title, known));
}

const text = lookingBackWords.growth;

/** Where somebody stands, as far as can be said, and what to practise next. */
export function draw(context: Context): TemplateResult {
  const { growth } = context.state.lookingBack;
  const body = growth === null ? html`<p class="faint" role="status" aria-busy="true">${lookingBackWords.loading}</p>` : grown(context, growth);
  return frame(context, 'growth', text.heading, body);
}

function grown(context: Context, growth: Growth): TemplateResult {
  const { profile } = growth;
  return html`<div class="back-intro"><p>${profile.runs === 0 ? text.none : text.runs(profile.runs)}</p>
      ${profile.runs === 0 ? nothing : html`<p class="hint">${text.howTo}</p>`}</div>
    ${next(context, growth)}
    ${profile.runs === 0 ? nothing : tables(context, growth)}
    ${maps(context)}
    <p class="small back-limits">${text.limits}</p>`;
}

function tables({ words, state }: Context, { profile }: Growth): TemplateResult {
  const { questions, handbook, transfer, lately } = profile;
  const named = <Name extends string>(parts: readonly Part<Name>[], names: Readonly<Record<Name, string>>): Row[] =>
    parts.map(({ name, estimate }) => bandRow(names[name], estimate));
  const deedOf = (id: string): string => state.deeds.find((one) => one.id === id)?.deed ?? id;
  return html`<div class="back-columns">
    ${table(text.questions, null, [
      ...(['understand', 'apply', 'act'] as const).map((q) => bandRow(text.asked[q], questions[q])),
      shareRow(text.asked.share, questions.share),
    ])}
    ${table(text.carries, text.carriesHint, (['practice', 'near', 'mid', 'far', 'tests'] as const)
      .map((at) => bandRow(text.transfer[at][0], transfer[at], text.transfer[at][1])))}
    ${table(text.handbook, null, [
      shareRow(text.fits, handbook.fits), shareRow(text.misleads, handbook.misleads), tellingRow(text.telling, handbook.telling),
    ])}
    ${table(text.lately, null, [bandRow(text.before, lately.before), bandRow(text.now, lately.now)])}
    ${table(text.principles, null, profile.principles.map(({ name, estimate }) => shareRow(deedOf(name), estimate)))}
    ${table(text.places, null, named(profile.industries, words.industries))}
    ${table(text.levels, null, named(profile.levels, words.levels))}
  </div>`;
}

/** What to practise next, each with its reason. */
function next({ state, actions }: Context, { suggestions }: Growth): Piece {
  if (suggestions.length === 0) return nothing;
  return part(text.next, null, html`<ul class="back-next">${suggestions.map(({ scenario, reason }) => {
    const card = state.library.find(({ id }) => id === scenario);
    const principle = reason.kind === 'principle' ? reason.principle : '';
    const deed = state.deeds.find(({ id }) => id === principle)?.deed ?? '';
    return html`<li class="note"><p>${text.reasons[reason.kind](deed)}</p>
      ${button(text.take(card?.title ?? scenario), () => void actions.start(scenario), 'strong')}</li>`;
  })}</ul>`);
}

/** Maps of the families that were met. */
function maps({ state, actions }: Context): Piece {
  const met = metHere(state);
  if (met.length === 0) return nothing;
  return part(text.maps, null, html`<div class="toggle-row">${met.map((id) =>
    button(text.mapOf(titleOf(state, id)), () => void actions.openMap(id), '', 'map'))}</div>`);
}
