import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { MOVES, type Move, type Topic } from '../../../scenario/index.ts';
import type { Draft } from '../../../session/index.ts';
import type { PlayContext } from '../../context.ts';
import { icon } from '../../icons.ts';
import { button, quote, toggles, type Piece } from '../../parts.ts';
import { ownWords as own } from '../../words.own.en.ts';
import { topicText } from './topics.ts';

/** Typed words as they were read: shown before they are said, and set right with a tap. */
export function draftSlip(context: PlayContext, draft: Draft): TemplateResult {
  const { actions } = context;
  return html`<section class="draft" aria-labelledby="draft-read">
    <p class="draft-words">${quote(draft.text)}</p>
    <div class="draft-read"><span id="draft-read">${own.readAs}</span> ${readAs(context, draft)}</div>
    ${context.ui.mending ? mending(context, draft) : nothing}
    <div class="draft-foot">
      <button type="button" class="slip button strong" ${ref(takesFocus)} @click=${() => say(context)}><span>${own.sayIt}</span></button>
      ${button(own.change, () => actions.dropDraft(), 'small')}
      ${draft.choice === null ? button(context.ui.mending ? own.less : own.more, () => context.set({ mending: !context.ui.mending }), 'small') : nothing}
    </div>
  </section>`;
}

function say({ set, actions }: PlayContext): void {
  set({ typed: '', mending: false });
  actions.sayDraft();
}

/** Enter reads the words, and Enter again says them. */
function takesFocus(element: Element | undefined): void {
  queueMicrotask(() => (element as HTMLElement | undefined)?.focus());
}

function readAs(context: PlayContext, draft: Draft): Piece {
  const { view, actions } = context;
  const same = view.choices.find(({ id }) => id === draft.choice);
  if (same !== undefined) return html`<span>${own.same(same.text)}</span> ${button(own.notSame, () => actions.correct({ choice: null }), 'small')}`;
  const { moves, topics, abusive } = draft.heard;
  const abouts = topics.flatMap((topic) => {
    const text = topicText(view, topic);
    return text === null ? [] : [chip(`${own.about} ${quote(text)}`, () => actions.correct({ topics: topics.filter((t) => t !== topic) }))];
  });
  if (moves.length === 0 && abusive !== true) return html`<span>${own.none}</span>`;
  return html`<ul class="chips">
    ${abusive === true ? html`<li><span class="chip">${own.hurtful}</span></li>` : nothing}
    ${moves.map((move) => chip(own.moves[move], () => actions.correct({ moves: moves.filter((m) => m !== move) })))}
    ${abouts}</ul>`;
}

function chip(text: string, remove: () => void): TemplateResult {
  return html`<li><button type="button" class="chip" aria-label=${own.takeOut(text)} @click=${remove}>
    <span>${text}</span>${icon('close')}</button></li>`;
}

/** All that words can do and be about, to tap what the reading missed. */
function mending({ view, actions }: PlayContext, { heard: { moves, topics } }: Draft): TemplateResult {
  const flip = <T>(list: readonly T[], one: T): T[] => (list.includes(one) ? list.filter((x) => x !== one) : [...list, one]);
  const toMove = (move: Move) => ({ text: own.moves[move], on: moves.includes(move), press: () => actions.correct({ moves: flip(moves, move) }) });
  const abouts: { topic: Topic; text: string }[] = [
    ...view.means.map(({ id, text }) => ({ topic: `resource:${id}` as const, text })),
    ...view.handbook.map(({ id, title }) => ({ topic: `page:${id}` as const, text: title })),
  ];
  return html`${toggles(own.verbHeading, MOVES.map(toMove), 'verbs')}
    ${toggles(own.aboutHeading, abouts.map(({ topic, text }) => ({ text, on: topics.includes(topic), press: () => actions.correct({ topics: flip(topics, topic) }) })), 'abouts')}`;
}
