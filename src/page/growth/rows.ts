import { html, nothing, type TemplateResult } from 'lit-html';
import type { Estimate } from '../../growth/index.ts';
import type { Piece } from '../parts.ts';
import { lookingBackWords } from '../words.looking-back.en.ts';
import { debriefWords } from '../words.debrief.en.ts';
import { mark } from './mark.ts';

const text = lookingBackWords.growth;

/** Runs from which on something can be said; the room of growth sets it. */
const ENOUGH = 4;

export interface Row {
  readonly name: string;
  readonly hint: string | null;
  readonly said: string;
  readonly mark: Piece;
  readonly doubt: boolean;
  readonly n: number;
}

/** What is said where there is too little to go by, or null. */
function doubted({ doubt, n }: Estimate): string | null {
  if (doubt === null) return null;
  if (n === 0) return text.nothing;
  return doubt === 'few' ? text.few(n, ENOUGH - n) : text.wide(n);
}

const row = (name: string, estimate: Estimate, said: string, hint: string | null, least = 0): Row =>
  ({ name, hint, said: doubted(estimate) ?? said, mark: mark(estimate, least), doubt: estimate.doubt !== null, n: estimate.n });

/** A mean as a word, and the words it could be otherwise. */
export function bandRow(name: string, estimate: Estimate, hint: string | null = null): Row {
  const { bands } = debriefWords;
  const [from, to] = estimate.reach;
  return row(name, estimate, text.reach(bands[estimate.band ?? 'not-yet'], bands[from], bands[to]), hint);
}

/** How often, in a word. */
const oftenness = (mean: number): string => text.some[Math.min(4, Math.floor(mean * 5))] ?? text.some[4];

/** A share as a word. */
export function shareRow(name: string, estimate: Estimate): Row {
  return row(name, estimate, oftenness(estimate.mean), null);
}

/** A difference of shares: surely above nothing, perhaps, or not. */
export function tellingRow(name: string, estimate: Estimate): Row {
  const { not, maybe, clearly } = text.apart;
  const likely = estimate.mean > 0.2 ? maybe : not;
  return row(name, estimate, estimate.low > 0.2 ? clearly : likely, null, -1);
}

/** Rows as a table that reads well by ear, with a mark for the eye in each. */
export function rows(caption: string, all: readonly Row[]): TemplateResult {
  return html`<table class="back-rows"><caption class="unseen">${caption}</caption>
    <thead class="unseen"><tr><th scope="col">${text.what}</th><th scope="col">${text.word}</th></tr></thead>
    <tbody>${all.map(({ name, hint, said, mark: drawn, doubt }) => html`<tr class=${doubt ? 'doubt' : ''}>
      <th scope="row">${name}${hint === null ? nothing : html`<span class="small">${hint}</span>`}</th>
      <td><span class="said">${said}</span>${drawn}</td></tr>`)}</tbody></table>`;
}
