import { html, type TemplateResult } from 'lit-html';
import type { Answers } from '../../session/index.ts';
import { field } from '../parts.ts';
import { debriefWords } from '../words.debrief.en.ts';
import { ask, turn, type DebriefContext } from './page.ts';
import { tryOut } from './rule.ts';

const PARTS: readonly (keyof Answers['share'])[] = ['when', 'because', 'unless'];

/** A rule of one's own, with its reason and its limit. */
export function share(context: DebriefContext): TemplateResult {
  const { state, actions } = context;
  const given = state.answers.share;
  const text = debriefWords.share;
  return html`${ask(text.ask, text.hint)}
    <div class="rule">${PARTS.map((part) => field({
      id: `share-${part}`, label: text[part], value: given[part], rows: 2,
      write: (written) => actions.answer('share', { [part]: written }),
    }))}</div>
    ${tryOut(context)}
    ${turn(context, PARTS.some((part) => given[part] !== ''))}`;
}
