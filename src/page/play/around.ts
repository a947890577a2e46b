import { html, nothing, type TemplateResult } from 'lit-html';
import type { Decision, PersonView, ThingView } from '../../engine/index.ts';
import type { PlayContext } from '../context.ts';
import { icon } from '../icons.ts';

/** The things that can be looked at and the people who can be asked. All alike until looked at. */
export function around(context: PlayContext): TemplateResult {
  const { view, words } = context;
  const people = view.people.filter((one) => one.ask !== null);
  return html`
    <p>${words.around.hint}</p>
    <h3>${words.around.things}</h3>
    <ul class="around">${view.things.map((thing) => look(context, thing))}</ul>
    <h3>${words.around.people}</h3>
    ${people.length === 0 ? html`<p class="faint">${words.around.nobody}</p>`
      : html`<ul class="around">${people.map((person) => ask(context, person))}</ul>`}`;
}

function decide({ actions, set }: PlayContext, decision: Decision): void {
  set({ panel: null });
  actions.decide(decision);
}

function look(context: PlayContext, thing: ThingView): TemplateResult {
  return html`<li><button type="button" class="slip button" data-look=${thing.id}
    @click=${() => decide(context, { kind: 'look', thing: thing.id })}>
    ${icon('around')}<span>${thing.name}${thing.looked ? html` <span class="small">(${context.words.around.looked})</span>` : nothing}</span>
  </button></li>`;
}

function ask(context: PlayContext, person: PersonView): TemplateResult {
  return html`<li><button type="button" class="slip button" data-ask=${person.id}
    @click=${() => decide(context, { kind: 'ask', person: person.id })}>
    ${icon('ask')}<span>${person.ask?.button}${person.ask?.asked === true
      ? html` <span class="small">(${context.words.around.asked})</span>` : nothing}
      <span class="small">${person.name}, ${person.role}</span></span>
  </button></li>`;
}
