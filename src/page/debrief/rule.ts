import { html, nothing, type TemplateResult } from 'lit-html';
import type { Opening } from '../../session/index.ts';
import { field, quote, toggle, type Piece } from '../parts.ts';
import { ruleText } from '../rule-text.ts';
import { afterWords } from '../words.after.en.ts';
import { debriefWords } from '../words.debrief.en.ts';
import type { DebriefContext } from './page.ts';

/** The player's rule as one sentence. */
export const ruleOf = ({ state }: DebriefContext): string => ruleText(state.answers.share, debriefWords.share);

/** The rule, tried at once on two openings that it was not made for. */
export function tryOut(context: DebriefContext): Piece {
  const { answers: { share: { when, because } }, openings } = context.state;
  if (when === '' || because === '' || openings.length === 0) return nothing;
  return html`<section class="try-out"><h3>${afterWords.tryHeading}</h3><p class="hint">${afterWords.tryHint}</p>
    <ul>${openings.map((one) => tried(context, one))}</ul></section>`;
}

function tried(context: DebriefContext, opening: Opening): TemplateResult {
  const { id, title, role, lines } = opening;
  const says = context.state.answers.tried[id];
  const press = (what: 'speaks' | 'silent') => (): void => context.actions.tryRule(id, what);
  return html`<li class="thought opening" data-opening=${id}>
    <h4>${title}</h4><p class="small">${afterWords.asA(role)}</p>
    ${lines.map(({ who, text }) => (who === null ? html`<p><em>${text}</em></p>` : html`<p><strong>${who}</strong> ${text}</p>`))}
    <div class="toggle-row">
      ${toggle({ text: afterWords.speaks, on: says === 'speaks', press: press('speaks') })}
      ${toggle({ text: afterWords.silent, on: says === 'silent', press: press('silent') })}
    </div>
    ${says === 'speaks' ? spoken(context, opening) : nothing}
    <div role="status">${says === 'silent' ? html`<p class="small">${afterWords.silentThen}</p>` : nothing}</div>
  </li>`;
}

/** What the rule comes to there: the first step, and the page that lies at hand. */
function spoken(context: DebriefContext, { id, pages }: Opening): TemplateResult {
  const { state: { answers }, actions } = context;
  const first = answers.firsts[id] ?? '';
  return html`<p class="promise">${ruleOf(context)}</p>
    ${field({ id: `first-${id}`, label: afterWords.first, value: first, rows: 2, write: (words) => actions.tryFirst(id, words) })}
    <div role="status">${first.trim() === '' || pages.length === 0 ? nothing
      : html`<p class="small">${afterWords.pagesThere(pages.map(quote))}</p>`}</div>`;
}
