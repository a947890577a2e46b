import { html, nothing, type TemplateResult } from 'lit-html';
import type { Turn } from '../../session/index.ts';
import type { PlayContext } from '../context.ts';
import { tellAll, type Told } from '../events.ts';
import { bearing } from '../people.ts';
import { quote, type Piece } from '../parts.ts';
import { exploring } from './aside.ts';

/** Turns in which the conversation itself goes on; the others are asides within it. */
const SPOKEN: ReadonlySet<string> = new Set(['choose', 'say', 'improvise', 'wait', 'leave']);

/** The latest turn of the conversation with all asides since: what somebody who reads needs before them. */
export function latest(turns: readonly Turn[]): readonly Turn[] {
  const from = turns.findLastIndex(({ decision }) => decision === null || SPOKEN.has(decision.kind));
  return turns.slice(Math.max(0, from));
}

/** One line of what was said, done, seen or noted. */
export function line(one: Told): TemplateResult {
  const text = one.kind === 'deed' ? html`<em>${one.text}</em>` : one.text;
  return html`<p class="line line-${one.kind}">${one.who === null ? nothing
    : html`<strong class="who">${one.who}</strong> `}<span>${text}</span></p>`;
}

/** The slip with who one is and what stands before one; part of the first screen. */
function brief({ view, words }: PlayContext): TemplateResult {
  return html`<section class="brief" aria-labelledby="brief-title">
    <h2 id="brief-title">${words.library.asA(view.scenario.role)}</h2><p>${view.scenario.brief}</p>
  </section>`;
}

/** What was said and seen just now, and how the person stands there. */
export function talk(context: PlayContext): TemplateResult {
  const { state, view, words } = context;
  const turns = latest(state.turns);
  const opening = view.turn === 0;
  return html`<section class="talk" aria-label=${words.play.talk} tabindex="0">
    ${exploring(context)}
    ${opening ? brief(context) : nothing}
    ${turns.map((turn) => html`<div class="turn ${turn === state.turns.at(-1) ? 'newest' : ''} ${turn.decision === null ? 'first' : ''}">
      ${readAs(context, turn)}${written(context, turn).map(line)}</div>`)}
    ${view.ended === null ? html`<p class="bearing">${person(context)}</p>` : nothing}
  </section>`;
}

/** What a turn tells; sounds only where they are wanted in words. */
function written({ state, view, words }: PlayContext, { events }: Turn): readonly Told[] {
  return tellAll(events, view, words).filter(({ kind }) => kind !== 'sound' || state.settings.captions);
}

function person({ view, words }: PlayContext): Piece {
  const served = view.people.find((one) => one.id === view.customer);
  return served === undefined ? nothing
    : html`<b>${served.name}</b>, ${served.role}: ${bearing(view, words)}`;
}

/** What was typed, where the event tells the choice that it was taken as. */
function readAs({ words }: PlayContext, turn: Turn): Piece {
  const { decision } = turn;
  if (decision?.kind !== 'say' || decision.choice === null) return nothing;
  const taken = turn.events.find((event) => event.type === 'said' || event.type === 'did');
  if (taken === undefined || taken.text === decision.text) return nothing;
  return html`<p class="line line-quiet">${words.play.ownLabel}: ${quote(decision.text)}</p>`;
}
