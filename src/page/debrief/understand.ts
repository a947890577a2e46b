import { html, nothing, type TemplateResult } from 'lit-html';
import type { Reading } from '../../engine/index.ts';
import { field } from '../parts.ts';
import { facets, sureness } from '../play/facets.ts';
import { NO_READING } from '../ui.ts';
import { debriefWords } from '../words.debrief.en.ts';
import { ask, turn, type DebriefContext } from './page.ts';

/** First the player's own answer: what did they want, need and value? */
export function understand(context: DebriefContext): TemplateResult {
  const { state, words, actions } = context;
  const { view, answers } = state;
  const given = answers.understand;
  const reading = given.reading ?? view?.reading.committed ?? NO_READING;
  const pick = (picked: Reading): void => actions.answer('understand', { reading: picked });
  const answered = given.words !== '' || [reading.want, reading.need, reading.value].some((one) => one !== null);
  return html`${ask(debriefWords.understand.ask, debriefWords.understand.hint)}
    ${view === null ? nothing
      : html`${facets(view.reading.options, reading, words, pick)}${sureness(reading, words, pick)}`}
    ${field({
      id: 'understand-words', label: debriefWords.words, value: given.words,
      write: (text) => actions.answer('understand', { words: text }),
    })}
    ${turn(context, answered)}`;
}
