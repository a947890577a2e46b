import { html, nothing, type TemplateResult } from 'lit-html';
import type { SavedRun } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { button, quote, type Piece } from '../parts.ts';

const SHOWN = 3;
const latest = (runs: readonly SavedRun[]): readonly SavedRun[] =>
  runs.toSorted((a, b) => b.saved - a.saved);

/** The slip of a run that was left in the middle. */
export function continueSlip({ state, words, actions }: Context): Piece {
  const run = latest(state.runs).find((one) => one.state !== 'done');
  if (run === undefined) return nothing;
  const { library } = words;
  return html`<section class="note continue" aria-labelledby="continue-title">
    <h2 id="continue-title">${run.title}</h2>
    <p>${run.state === 'debriefing' ? library.thinking : library.left(run.turns)}</p>
    ${button(library.continue, () => void actions.resume(run.key), 'strong')}
  </section>`;
}

/** Where one looks back from, once there is something to look back on. */
export function shelf({ state, words, actions }: Context): Piece {
  if (state.runs.length === 0) return nothing;
  const { library } = words;
  return html`<section class="shelf"><div class="toggle-row">
    ${button(library.growth, () => void actions.openGrowth(), '', 'growth')}${button(library.journal, () => actions.openJournal(), '', 'notebook')}${
      button(library.language, () => void actions.openLanguage(), '', 'transcript')}</div></section>`;
}

/** What the player meant to do: shown back, latest first. */
export function promises({ state, words }: Context): Piece {
  const made = latest(state.runs).filter((run) => run.commitment !== null && run.commitment !== '');
  const kept = made.filter((run, i) => made.findIndex((one) => one.commitment === run.commitment) === i).slice(0, SHOWN);
  if (kept.length === 0) return nothing;
  const slip = (run: SavedRun): TemplateResult => html`<li>
    <p class="promise">${quote(run.commitment ?? '')}</p><p class="small">${words.library.keptFrom(run.title)}</p></li>`;
  return html`<section class="note promises" aria-labelledby="promises-title">
    <h2 id="promises-title">${words.library.kept}</h2><ul>${kept.map(slip)}</ul>
  </section>`;
}
