import { html, type TemplateResult } from 'lit-html';
import { field, toggles } from '../parts.ts';
import { debriefWords } from '../words.debrief.en.ts';
import { ask, flip, turn, type DebriefContext } from './page.ts';

/** Which deeds of good service the player finds in what they did. */
export function apply(context: DebriefContext): TemplateResult {
  const { state, actions } = context;
  const given = state.answers.apply;
  return html`${ask(debriefWords.apply.ask, debriefWords.apply.hint)}
    ${toggles(debriefWords.apply.ask, state.deeds.map(({ id, deed }) => ({
      text: deed,
      on: given.deeds.includes(id),
      press: () => actions.answer('apply', { deeds: flip(given.deeds, id) }),
    })), 'deeds')}
    ${field({
      id: 'apply-words', label: debriefWords.words, value: given.words,
      write: (text) => actions.answer('apply', { words: text }),
    })}
    ${turn(context, given.deeds.length > 0 || given.words !== '')}`;
}
