import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Estimate } from '../../growth/index.ts';

const WIDE = 220;
const EDGE = 10;
/** Where one band gives way to the next. */
const FLOORS = [0.4, 0.6, 0.8] as const;

/**
 * A line from nothing to all, with the bar in which the figure lies and the dot in its middle.
 * It is for the eye only: the row says the same in words.
 * @param least what the line begins with: 0, or −1 for a difference
 */
export function mark({ n, mean, low, high, doubt }: Estimate, least: number): TemplateResult {
  const x = (at: number): number => EDGE + (WIDE - 2 * EDGE) * (at - least) / (1 - least);
  const ticks = least === 0 ? FLOORS : [0];
  return html`<svg class="mark" viewBox="0 0 ${WIDE} 28" aria-hidden="true" focusable="false">
    ${svg`<path class="mark-line" d="M${EDGE} 14H${WIDE - EDGE}"/>
    ${ticks.map((at) => svg`<path class="mark-tick" d="M${x(at)} 8v12"/>`)}
    ${n === 0 ? nothing : svg`<rect class=${doubt === null ? 'mark-bar' : 'mark-bar faint-bar'} x=${x(low)} y="8" width=${Math.max(4, x(high) - x(low))} height="12" rx="3"/>`}
    ${doubt === null ? svg`<circle class="mark-dot" cx=${x(mean)} cy="14" r="6.5"/>` : nothing}`}
  </svg>`;
}
