import { html, nothing, type TemplateResult } from 'lit-html';
import type { Asked, Trouble } from '../session/index.ts';
import type { Context } from './context.ts';
import { button, type Piece } from './parts.ts';
import { counterWords } from './words.counter.en.ts';

/** Faults of what was typed: the field is at hand. All else is answered with what is on the board. */
const TYPED: ReadonlySet<Trouble> = new Set(['empty', 'malformed', 'mistyped', 'unknown-world', 'no-such-level']);

/** What was asked for here is being found, or why it was not: in words, with how far it is and a way to stop. */
export function answerTo(context: Context, asked: Asked): TemplateResult {
  const { finding, trouble } = context.state.counter;
  const here = finding?.asked === asked ? finding : null;
  const why = trouble?.asked === asked ? trouble.why : null;
  const said = here === null ? why && counterWords.trouble[why] : counterWords.finding(here.drawnAgain);
  return html`<p class="said" id="said-${asked}" role="status">${said ?? nothing}</p>
    ${here === null ? nothing : work(context, here.done)}
    ${why === null || TYPED.has(why) ? nothing : button(counterWords.toBoard, toBoard, 'small')}`;
}

function work({ actions }: Context, done: number): Piece {
  const stop = ({ currentTarget }: Event): void => {
    // What was pressed is pressable again, and has the focus back.
    (currentTarget as Element).closest('section')?.querySelector<HTMLElement>('[data-ask]')?.focus();
    void actions.stopFinding();
  };
  return html`<div class="finding"><progress max="1" .value=${done} aria-label=${counterWords.progress}></progress>
    <button type="button" class="slip button small" @click=${stop}><span>${counterWords.stop}</span></button></div>`;
}

function toBoard(): void {
  const heading = document.getElementById('board-title');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
