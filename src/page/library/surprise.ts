import { html, type TemplateResult } from 'lit-html';
import type { Industry, Level } from '../../scenario/index.ts';
import type { Difficulty, Offer, Preference } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { answerTo } from '../finding.ts';
import type { Wishes } from '../ui.ts';
import { counterWords } from '../words.counter.en.ts';
import { askButton } from './ask.ts';
import { codeField } from './code.ts';

const text = counterWords.surprise;
const HARDNESS: readonly Difficulty[] = [1, 2, 3];

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Parts that there are where one wants to be. */
const levelsIn = (offers: readonly Offer[], industry: Industry | null): readonly Level[] =>
  distinct(offers.filter((offer) => industry === null || offer.industry === industry).flatMap(({ levels }) => levels));

/** Somebody drawn by chance, as far as one wishes; and whoever a code stands for. */
export function surpriseNote(context: Context): TemplateResult {
  const { state, words, ui, set, actions } = context;
  const offers = state.counter.offers ?? [];
  const { industry, level, difficulty } = ui.wishes;
  const wish = (patch: Partial<Wishes>): void => set({ wishes: { ...ui.wishes, ...patch } });
  const goTo = (to: Industry | null): void => wish({ industry: to, level: level !== null && levelsIn(offers, to).includes(level) ? level : null });
  return html`<section class="note surprise" aria-labelledby="surprise-title">
    <h2 id="surprise-title">${text.heading}</h2>
    <p class="small">${text.hint}</p>
    <div class="wishes">
      ${select(text.where, text.anywhere, distinct(offers.map((offer) => offer.industry)), words.industries, industry, goTo)}
      ${select(text.part, text.anyPart, levelsIn(offers, industry), words.levels, level, (to) => wish({ level: to }))}
      ${select(text.hard, text.anyHard, HARDNESS, text.hardness, difficulty, (to) => wish({ difficulty: to }))}
    </div>
    ${askButton(context, { asked: 'surprise', text: text.press, look: 'strong', press: () => void actions.surprise(preference(ui.wishes)) })}
    ${answerTo(context, 'surprise')}
    ${codeField(context)}
  </section>`;
}

const preference = ({ industry, level, difficulty }: Wishes): Preference =>
  ({ industry: industry ?? undefined, level: level ?? undefined, difficulty: difficulty ?? undefined });

/** One wish: what there is to choose from, and not to choose. */
function select<T extends string | number>(
  name: string, any: string, all: readonly T[], texts: Readonly<Record<T, string>>, chosen: T | null, choose: (one: T | null) => void,
): TemplateResult {
  const changed = (event: Event): void => choose(all[(event.target as HTMLSelectElement).selectedIndex - 1] ?? null);
  return html`<label class="wish"><span>${name}</span><select @change=${changed}>
    <option .selected=${chosen === null}>${any}</option>
    ${all.map((one) => html`<option .selected=${chosen === one}>${texts[one]}</option>`)}</select></label>`;
}
