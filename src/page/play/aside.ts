import { html, nothing } from 'lit-html';
import type { PlayContext } from '../context.ts';
import { button, type Piece } from '../parts.ts';

/** The same run, seen again: this slip stands where the choices would. */
export function watching({ state: { aside: now }, words, actions, view }: PlayContext): Piece {
  if (now?.kind !== 'watching') return nothing;
  const { turn, of, shared } = now;
  const text = words.aside;
  const back = shared ? text.leave : text.back;
  return html`<section class="aside note" aria-labelledby="aside-title">
    <h2 id="aside-title" tabindex="-1" data-arrival>${shared ? text.shared : text.watching}</h2>
    <p role="status">${text.step(turn, of)}</p>
    <div class="page-foot">
      ${turn < of ? button(text.next, () => actions.watch(turn + 1), 'strong') : nothing}
      ${turn > 0 ? button(text.before, () => actions.watch(turn - 1)) : nothing}
      ${turn < of && !shared ? button(text.whatIf, () => actions.whatIf(turn)) : nothing}
      ${shared && turn >= of ? button(text.play, () => void actions.start(view.scenario.id), 'strong') : nothing}
      ${button(back, () => actions.backToRun())}
    </div>
  </section>`;
}

/** Tried otherwise: a note above the talk says so, and leads back. */
export function exploring({ state: { aside: now }, words, actions }: PlayContext): Piece {
  if (now?.kind !== 'exploring') return nothing;
  const text = words.aside;
  return html`<section class="aside note" aria-label=${text.exploring}>
    <p><strong>${text.exploring}</strong> ${text.exploringHint}</p>
    ${button(text.back, () => actions.backToRun(), 'small')}
  </section>`;
}
