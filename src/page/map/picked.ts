import { html, nothing, type TemplateResult } from 'lit-html';
import type { Map as Drawn, MapEdge } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { groupsOf } from '../looking-back/groups.ts';
import { button, quote, type Piece } from '../parts.ts';
import { lookingBackWords } from '../words.looking-back.en.ts';
import { roadName } from './chart.ts';

const text = lookingBackWords.map;

/** What was pressed on the map, in words, and what can be done from there. */
export function picked(context: Context, map: Drawn): TemplateResult {
  const { picked: name } = context.ui.look;
  const edge = map.edges.find((one) => roadName(one) === name);
  const id = edge?.from ?? map.nodes.find((node) => node.id === name)?.id;
  const edges = edge === undefined ? map.edges.filter(({ from }) => from === id) : [edge];
  return html`<section class="map-picked note" aria-live="polite">
    ${id === undefined ? html`<p>${text.pick}</p>` : html`<h2>${titleOf(map, id)}</h2>${whatIf(context, map, id)}${choices(context, map, edges)}`}
  </section>`;
}

/** The name of a place, as far as it is known. */
export function titleOf({ nodes }: Drawn, id: string): string {
  const node = nodes.find((one) => one.id === id);
  return node?.title ?? (node?.seen === 'glimpsed' ? text.glimpse : text.dark);
}

interface Step {
  readonly key: string;
  readonly turn: number;
}

/** The latest decision that fits, over all walks. */
function stepOf(map: Drawn, fits: (one: Drawn['walks'][number]['taken'][number]) => boolean): Step | null {
  for (const { key, taken } of map.walks) {
    const found = taken.find(fits);
    if (found !== undefined) return { key, turn: found.turn };
  }
  return null;
}

/** Back to where the latest run stood here, to take another road. */
function whatIf({ actions }: Context, map: Drawn, place: string): Piece {
  const step = stepOf(map, ({ from }) => from === place);
  if (step === null) return nothing;
  const go = async (): Promise<void> => {
    await actions.watchKept(step.key, step.turn);
    actions.whatIf(step.turn);
  };
  return html`<div class="page-foot">${button(text.whatIf, () => void go(), 'strong')}<span class="small">${text.whatIfHint}</span></div>`;
}

/** Every choice that is known here, once, with all places it may lead to. */
function choices(context: Context, map: Drawn, edges: readonly MapEdge[]): Piece {
  const known = edges.flatMap((edge) => edge.choices.filter((one) => one.text !== null).map((one) => ({ ...one, to: edge.to })));
  if (known.length === 0) return nothing;
  return html`<ul class="map-choices">${groupsOf(known, ({ id }) => id).map((some) => choice(context, map, some))}</ul>`;
}

type Known = MapEdge['choices'][number] & { readonly to: string };

function choice({ actions }: Context, map: Drawn, ways: readonly Known[]): TemplateResult {
  const taken = ways.filter(({ seen }) => seen === 'walked');
  const step = stepOf(map, (one) => one.choice === ways[0]?.id);
  const leads = taken.length === 0 ? '' : `, ${text.leads} ${taken.map(({ to }) => quote(titleOf(map, to))).join(', ')}`;
  return html`<li><p>${quote(ways[0]?.text ?? '')} <span class="small">${taken.length > 0 ? text.taken : text.offered}${leads}</span></p>
    ${taken.length === 0 || step === null ? nothing : button(text.see, () => void actions.watchKept(step.key, step.turn + 1), 'small')}</li>`;
}
