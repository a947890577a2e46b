import { html, nothing, type TemplateResult } from 'lit-html';
import { button, field, type Piece } from '../parts.ts';
import { afterWords } from '../words.after.en.ts';
import type { DebriefContext } from './page.ts';

/** After one case, another that calls for the same; after the second, what they share, and only then its name. */
export function pair(context: DebriefContext): Piece {
  const { state, actions } = context;
  if (state.pair !== null) return compared(context);
  if (state.library.length < 2) return nothing;
  return html`<section class="pair"><h3>${afterWords.pairHeading}</h3><p>${afterWords.pairHint}</p>
    <div class="page-foot">${button(afterWords.pair, () => void actions.startPair())}</div></section>`;
}

function compared({ state, actions }: DebriefContext): TemplateResult {
  const { pair: first, view, answers, deeds } = state;
  const principle = deeds.find(({ id }) => id === first?.principle);
  return html`<section class="pair"><h3>${afterWords.pairHeading}</h3>
    ${field({
      id: 'pair-words', label: afterWords.shareAsk(first?.title ?? '', view?.scenario.title ?? ''), value: answers.shared,
      write: (text) => actions.compare(text),
    })}
    <p class="small">${afterWords.shareHint}</p>
    ${principle === undefined || answers.shared.trim() === '' ? nothing
      : html`<details><summary>${afterWords.name}</summary><p class="promise">${afterWords.nameIs(principle.name, principle.deed)}</p><p class="small">${afterWords.named}</p>
        ${button(afterWords.language, () => void actions.openLanguage(), '', 'transcript')}</details>`}
  </section>`;
}
