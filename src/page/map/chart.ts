import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import type { Map as Drawn, MapEdge, MapNode } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { button } from '../parts.ts';
import { lookingBackWords } from '../words.looking-back.en.ts';
import { dragging } from './dragging.ts';
import { frameOf, isOpenIn, lineOf, moved, whole, zoomed, type Frame } from './view.ts';

const text = lookingBackWords.map;

/** Units of a place on the map. */
const WIDE = 176;
const HIGH = 52;

/** The map as it is drawn: roads first, places over them. The list below says all of it in words. */
export function chart(context: Context, map: Drawn): TemplateResult {
  const { ui: { look }, set } = context;
  const frame = frameOf(map, look);
  const show = (to: Frame | null): void => set({ look: { ...look, frame: to } });
  const keys = (event: KeyboardEvent): void => {
    const to = keyed(map, frame, event.key);
    if (to === null) return;
    event.preventDefault();
    show(to);
  };
  const { x, y, width, height } = frame;
  return html`<div class="map-tools" role="group" aria-label=${text.hint}>
      ${button(text.in, () => show(zoomed(map, frame, 0.7)), 'small')}${button(text.out, () => show(zoomed(map, frame, 1.4)), 'small')}
      ${button(text.whole, () => show(whole(map)), 'small')}<span class="small">${text.hint}</span></div>
    <div class="map-frame" tabindex="0" role="group" aria-label=${text.hint} @keydown=${keys}
      @pointerdown=${(event: PointerEvent) => dragging(event, frame, (right, down) => show(moved(map, frame, right, down)))}>
      <svg viewBox="${x} ${y} ${width} ${height}" aria-hidden="true" focusable="false">
        ${map.edges.map((edge) => road(context, edge))}${map.nodes.map((node) => place(context, node))}
      </svg>
    </div>`;
}

/** What a key does to what is in sight; null for any other. */
function keyed(map: Drawn, frame: Frame, key: string): Frame | null {
  switch (key) {
    case 'ArrowLeft': return moved(map, frame, -0.15, 0);
    case 'ArrowRight': return moved(map, frame, 0.15, 0);
    case 'ArrowUp': return moved(map, frame, 0, -0.15);
    case 'ArrowDown': return moved(map, frame, 0, 0.15);
    case '+': case '=': return zoomed(map, frame, 0.8);
    case '-': return zoomed(map, frame, 1.25);
    default: return null;
  }
}

/** Names what was pressed: a place by its id, a road by both of its ends. */
export const roadName = ({ from, to }: Pick<MapEdge, 'from' | 'to'>): string => `${from}>${to}`;

function road({ ui: { look }, set }: Context, edge: MapEdge): SVGTemplateResult {
  const name = roadName(edge);
  const line = lineOf(edge.points);
  const pick = (): void => set({ look: { ...look, picked: name } });
  const kind = `road-line ${edge.seen} ${isOpenIn(edge, look.truth) ? '' : 'shut'} ${look.picked === name ? 'picked' : ''}`;
  return svg`<g class=${kind} @click=${edge.seen === 'dark' ? nothing : pick}>
    <path class="road-wide" d=${line}/><path class="road-ink" d=${line}/></g>`;
}

/** Two lines at most, broken between words. */
function lines(title: string): string[] {
  const half = title.length <= 20 ? -1 : title.indexOf(' ', Math.floor(title.length / 2) - 2);
  return half < 0 ? [title] : [title.slice(0, half), title.slice(half + 1)];
}

function place({ ui: { look }, set }: Context, { id, x, y, seen, outcome, title }: MapNode): SVGTemplateResult {
  const pick = (): void => set({ look: { ...look, picked: id } });
  const said = title === null ? [seen === 'dark' ? '' : '?'] : lines(title);
  return svg`<g class="place ${seen} ${outcome ?? 'scene'} ${look.picked === id ? 'picked' : ''}" @click=${seen === 'dark' ? nothing : pick}>
    <rect x=${x - WIDE / 2} y=${y - HIGH / 2} width=${WIDE} height=${HIGH} rx=${outcome === null ? 8 : 26}/>
    ${said.map((one, i) => svg`<text x=${x} y=${y + 5 + (i - (said.length - 1) / 2) * 17}>${one}</text>`)}</g>`;
}
