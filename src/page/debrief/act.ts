import { html, nothing, type TemplateResult } from 'lit-html';
import { field, toggles } from '../parts.ts';
import { debriefWords } from '../words.debrief.en.ts';
import { ask, flip, turn, withReport, type DebriefContext } from './page.ts';

/** One new idea: tapped or written. */
export function act(context: DebriefContext): TemplateResult {
  const { state, actions } = context;
  const given = state.answers.act;
  return html`${ask(debriefWords.act.ask, debriefWords.act.hint)}
    ${withReport(context, ({ ideas }) => (ideas.length === 0 ? nothing
      : toggles(debriefWords.act.ideas, ideas.map((idea) => ({
        text: idea,
        on: given.ideas.includes(idea),
        press: () => actions.answer('act', { ideas: flip(given.ideas, idea) }),
      })))))}
    ${field({
      id: 'act-words', label: debriefWords.words, value: given.words,
      write: (text) => actions.answer('act', { words: text }),
    })}
    ${turn(context, given.ideas.length > 0 || given.words !== '')}`;
}
