import { html, nothing, type TemplateResult } from 'lit-html';
import type { Map as Drawn } from '../../session/index.ts';
import type { Context } from '../context.ts';
import { frame } from '../looking-back/frame.ts';
import { toggles, type Piece } from '../parts.ts';
import { titleOf } from '../situations.ts';
import { lookingBackWords } from '../words.looking-back.en.ts';
import { chart } from './chart.ts';
import { list } from './list.ts';
import { picked } from './picked.ts';

const text = lookingBackWords.map;

/** A family as a journey: what was walked, what was glimpsed, and what still lies in the dark. */
export function draw(context: Context): TemplateResult {
  const { screen, lookingBack: { map } } = context.state;
  const title = screen.name === 'map' ? titleOf(context.state, screen.scenario) : '';
  const body = map === null ? html`<p class="faint" role="status" aria-busy="true">${lookingBackWords.loading}</p>` : shown(context, map);
  return frame(context, 'map', text.heading(title), body);
}

function shown(context: Context, map: Drawn): TemplateResult {
  const count = (seen: 'walked' | 'glimpsed'): number => map.nodes.filter((node) => node.seen === seen).length;
  const endings = map.nodes.filter(({ outcome }) => outcome !== null);
  return html`<div class="map-head">
      <p>${text.seen(count('walked'), count('glimpsed'), map.nodes.length)} ${text.endings(endings.filter(({ seen }) => seen === 'walked').length, endings.length)}</p>
      ${truths(context, map)}
    </div>
    ${chart(context, map)}
    ${picked(context, map)}
    ${list(context, map)}`;
}

/** One truth at a time, of those that came to light. */
function truths({ ui, set }: Context, map: Drawn): Piece {
  if (map.truths.length === 0) return nothing;
  const { look } = ui;
  return toggles(text.truths, map.truths.map(({ id, need }) => ({
    text: need, on: look.truth === id, press: () => set({ look: { ...look, truth: look.truth === id ? null : id } }),
  })), 'truths');
}
