import { html, type TemplateResult } from 'lit-html';
import type { Facet, PlayerView, Reading, Sureness } from '../../engine/index.ts';
import { toggles } from '../parts.ts';
import type { Words } from '../words.en.ts';

export const FACETS: readonly Facet[] = ['want', 'need', 'value'];
const SURENESS: readonly Sureness[] = [1, 2, 3];

type Pick = (reading: Reading) => void;

/** The three taps of a reading. A second tap takes one back. */
export function facets(
  options: PlayerView['reading']['options'], reading: Reading, words: Words, pick: Pick,
): TemplateResult {
  const facet = (name: Facet): TemplateResult => toggles(words.reading.facets[name], options[name].map(({ key, text }) => ({
    text,
    on: reading[name] === key,
    press: () => pick({ ...reading, [name]: reading[name] === key ? null : key }),
  })), 'facet');
  return html`<div class="facets">${FACETS.map(facet)}</div>`;
}

/** How sure the player is of a reading. */
export function sureness(reading: Reading, words: Words, pick: Pick): TemplateResult {
  return toggles(words.reading.sureness, SURENESS.map((value) => ({
    text: words.reading.sure[value],
    on: reading.sure === value,
    press: () => pick({ ...reading, sure: value }),
  })), 'sureness');
}
