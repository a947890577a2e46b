import { html, nothing, type TemplateResult } from 'lit-html';
import type { PlayContext } from '../../context.ts';
import { button, toggles, type Piece, type Toggle } from '../../parts.ts';
import { ownWords as own, VERBS, type Verb } from '../../words.own.en.ts';
import type { Own } from '../../ui.ts';
import { aboutsOf, VERB_OF, type About } from './topics.ts';

/** A move put together from what is done and what it is about, for those who would rather not type. */
export function improvise(context: PlayContext): TemplateResult {
  const { ui } = context;
  return html`
    <p>${own.hint}</p>
    ${toggles(own.verbHeading, VERBS.map((verb) => verbToggle(context, verb)), 'verbs')}
    ${ui.own.verb === null ? nothing : abouts(context, ui.own.verb)}
    <div class="sheet-foot">${foot(context)}</div>`;
}

const put = ({ set }: PlayContext, put: Own): void => set({ own: put });

function verbToggle(context: PlayContext, verb: Verb): Toggle {
  const on = context.ui.own.verb === verb;
  return { text: own.verbs[verb], on, press: () => put(context, { verb: on ? null : verb, about: null }) };
}

function abouts(context: PlayContext, verb: Verb): Piece {
  const { view, ui } = context;
  const groups = aboutsOf(verb, view);
  if (groups.length === 0) return VERB_OF[verb].general ? nothing : html`<p class="faint">${own.nothing}</p>`;
  const one = (about: About): Toggle => {
    const on = ui.own.about?.topic === about.topic;
    return { text: about.text, on, press: () => put(context, { verb, about: on ? null : about }) };
  };
  return html`${groups.map(({ group, items }) => toggles(own.groups[group], items.map(one), 'abouts'))}`;
}

/** The move as the transcript will have it, and the button that makes it. */
function foot(context: PlayContext): Piece {
  const { ui: { own: { verb, about } } } = context;
  if (verb === null || (about === null && !VERB_OF[verb].general)) return nothing;
  const text = own.deeds[verb](about?.text ?? null);
  return html`<p class="put-together" role="status">${text}</p>${button(own.go, () => {
    context.set({ panel: null, own: { verb: null, about: null } });
    context.actions.decide({ kind: 'improvise', move: VERB_OF[verb].move, about: about?.topic ?? null, text });
  }, 'strong')}`;
}
