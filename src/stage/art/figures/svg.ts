/** Small pieces of SVG text. Only our own path data and colours go in. */
import type { Drawing } from '../types.ts';

/** A flat area; a thin edge of its own colour closes the seam to the ink. */
export function painted(d: string, colour: string): string {
  return d ? `<path fill="${colour}" stroke="${colour}" stroke-width="4" d="${d}"/>` : '';
}

/**
 * Ink. Its wide masses take `colour` if there is one: an edge of ink runs inside the
 * shape, so that thin lines stay lines.
 * @param edge twice the width of that edge, in the part's units
 */
export function inked(d: string, colour: string | null, edge: number, ink: string): string {
  if (!colour) return `<path fill-rule="evenodd" fill="${ink}" d="${d}"/>`;
  return `<defs><path id="ink" fill-rule="evenodd" clip-rule="evenodd" d="${d}"/><clipPath id="in"><use href="#ink"/></clipPath></defs>`
    + `<use href="#ink" fill="${colour}" stroke="${ink}" stroke-width="${edge}" clip-path="url(#in)"/>`;
}

/** A whole document showing the given window of the drawing. */
export function page(inner: string, x: number, y: number, width: number, height: number): Drawing {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`
    + ` viewBox="${x} ${y} ${width} ${height}">${inner}</svg>`;
  return { svg, width, height };
}
