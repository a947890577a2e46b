import { html, type TemplateResult } from 'lit-html';
import type { Map as Drawn, MapNode } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { lookingBackWords } from '../words.looking-back.en.ts';
import { titleOf } from './picked.ts';
import { isOpenIn } from './view.ts';

const text = lookingBackWords.map;

/** The same map as a list: every place that is known, and where one can go from there. */
export function list({ ui: { look }, set }: Context, map: Drawn): TemplateResult {
  const known = map.nodes.filter(({ seen }) => seen !== 'dark');
  const one = (node: MapNode): TemplateResult => html`<li>
    <button type="button" class="map-name" @click=${() => set({ look: { ...look, picked: node.id } })}>
      ${node.outcome === null ? text.scene : text.ending}: ${titleOf(map, node.id)}</button>
    <span class="small">${text.key[node.seen]}${node.outcome !== null && node.seen === 'walked' ? `, ${text.outcomes[node.outcome]}` : ''}</span>
    <ul>${map.edges.filter((edge) => edge.from === node.id && edge.seen !== 'dark' && isOpenIn(edge, look.truth)).map((edge) =>
      html`<li class="small">${text.leads} ${titleOf(map, edge.to)} (${text.key[edge.seen]})</li>`)}</ul>
  </li>`;
  return html`<details class="map-list"><summary>${text.list}</summary><ol>${known.map(one)}</ol></details>`;
}
