import { html, nothing, type TemplateResult } from 'lit-html';
import { field, toggles } from '../parts.ts';
import { debriefWords } from '../words.debrief.en.ts';
import { ask, turn, withReport, type DebriefContext } from './page.ts';

/** One thing to try next time, kept and shown again on the board. */
export function commitment(context: DebriefContext): TemplateResult {
  const { state, actions } = context;
  const text = debriefWords.commitment;
  const kept = state.answers.commitment;
  return html`${ask(text.ask, text.hint)}
    ${withReport(context, ({ commitments }) => (commitments.length === 0 ? nothing
      : toggles(text.ask, commitments.map((one) => ({
        text: one,
        on: kept === one,
        press: () => actions.commitTo(kept === one ? '' : one),
      })))))}
    ${field({ id: 'commitment-words', label: text.own, value: kept, rows: 2, write: (written) => actions.commitTo(written) })}
    ${turn(context, kept !== '')}`;
}
