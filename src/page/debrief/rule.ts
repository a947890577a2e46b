import { html, nothing, type TemplateResult } from 'lit-html';
import type { Card } from '../../session/index.ts';
import { toggle, type Piece } from '../parts.ts';
import { afterWords } from '../words.after.en.ts';
import { debriefWords } from '../words.debrief.en.ts';
import type { DebriefContext } from './page.ts';

/** Openings that a rule is tried on. */
const OPENINGS = 2;

/** Openings of other families: another trade first, and such as were not met before. */
function openings({ state: { library, runs, view } }: DebriefContext): Card[] {
  const here = view?.scenario;
  const far = (card: Card): number => (card.industry === here?.industry ? 2 : 0) + (runs.some(({ scenario }) => scenario === card.id) ? 1 : 0);
  return library.filter(({ id }) => id !== here?.id).toSorted((a, b) => far(a) - far(b)).slice(0, OPENINGS);
}

/** The player's rule as one sentence. */
export function ruleParts({ state }: DebriefContext): TemplateResult[] {
  const { when, because, unless } = state.answers.share;
  const text = debriefWords.share;
  return [[text.when, when], [text.because, because], [text.unless, unless]]
    .filter(([, written]) => written !== '').map(([label, written]) => html`<strong>${(label ?? '').replace(' …', '')}</strong> ${written} `);
}

/** The rule, tried at once on two openings that it was not made for. */
export function tryOut(context: DebriefContext): Piece {
  const { when, because } = context.state.answers.share;
  const all = openings(context);
  if (when === '' || because === '' || all.length === 0) return nothing;
  return html`<section class="try-out"><h3>${afterWords.tryHeading}</h3><p class="hint">${afterWords.tryHint}</p>
    <ul>${all.map((card) => opening(context, card))}</ul></section>`;
}

function opening(context: DebriefContext, card: Card): TemplateResult {
  const { state: { answers }, actions } = context;
  const says = answers.tried[card.id];
  const press = (what: 'speaks' | 'silent') => (): void => actions.tryRule(card.id, what);
  return html`<li class="thought opening" data-opening=${card.id}>
    <h4>${card.title}</h4><p>${afterWords.asA(card.role)} ${card.blurb}</p>
    <div class="toggle-row">
      ${toggle({ text: afterWords.speaks, on: says === 'speaks', press: press('speaks') })}
      ${toggle({ text: afterWords.silent, on: says === 'silent', press: press('silent') })}
    </div>
    <div role="status">${says === 'speaks' ? html`<p class="small">${afterWords.byRule}:</p><p class="promise">${ruleParts(context)}</p>` : nothing}
      ${says === 'silent' ? html`<p class="small">${afterWords.silentThen}</p>` : nothing}</div>
  </li>`;
}
