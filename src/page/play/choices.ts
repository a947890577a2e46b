import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { repeat } from 'lit-html/directives/repeat.js';
import type { ChoiceView } from '../../engine/index.ts';
import type { PlayContext } from '../context.ts';
import { button, type Piece } from '../parts.ts';
import { press } from './choose.ts';
import { ownWords } from './own-words.ts';

/** What can be said or done, as slips of paper in the order that the view gives. */
export function choices(context: PlayContext): TemplateResult {
  const { view, words } = context;
  return html`<section class="choices" aria-labelledby="choices-title">
    <h2 id="choices-title" class="unseen" tabindex="-1" data-arrival>${words.play.heading}</h2>
    <ol class="slips">${repeat(view.choices, (one) => one.id, (one, i) => slip(context, one, i + 1))}</ol>
    ${ownWords(context)}
  </section>`;
}

function slip(context: PlayContext, choice: ChoiceView, digit: number): TemplateResult {
  const armed = context.ui.armed === choice.id;
  const id = `armed-${choice.id}`;
  return html`<li class=${armed ? 'armed' : ''}>
    <button type="button" class="slip choice ${choice.kind}" data-choice=${choice.id}
      aria-describedby=${armed ? id : nothing} @click=${() => press(context, choice)}>
      <span class="digit" aria-hidden="true">${digit}</span>
      <span class="choice-text">${choice.kind === 'do' ? html`<em>${choice.text}</em>` : choice.text}</span>
    </button>
    ${armed ? takeBack(context, choice, id) : nothing}
  </li>`;
}

/** On a small screen what arms a choice would else open below the edge. */
function inSight(element: Element | undefined): void {
  queueMicrotask(() => element?.scrollIntoView({ block: 'nearest' }));
}

function takeBack({ words, set }: PlayContext, { kind }: ChoiceView, id: string): Piece {
  return html`<div class="arming" ${ref(inSight)}><span id=${id}>${kind === 'do' ? words.play.armedDeed : words.play.armed}</span>
    ${button(words.play.takeBack, () => set({ armed: null }), 'small')}</div>`;
}
