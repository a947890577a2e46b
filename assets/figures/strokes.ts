/** Reads the paths out of one rendered part, and makes path data short. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { optimize } from 'svgo';

export interface Box { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

/** One closed stroke, moved to the coordinates of the whole part. */
export interface Stroke { readonly d: string; readonly box: Box }

export interface Part {
  /** The silhouette: null for faces and glasses, which are line only. */
  readonly base: string | null;
  /** The ink, as the closed strokes and holes it is made of. */
  readonly ink: readonly Stroke[];
  readonly box: Box;
}

function moves(text: string): [number, number] {
  const found = /translate\(([^)]*)\)/.exec(text);
  const [x = 0, y = 0] = (found?.[1] ?? '').split(/[ ,]+/).map(Number);
  return [x, y];
}

function shift(d: string, dx: number, dy: number): string {
  let across = false;
  return d.replace(/-?[\d.]+(?:e-?\d+)?/gi, (n) => {
    across = !across;
    return String(Math.round((Number(n) + (across ? dx : dy)) * 100) / 100);
  });
}

/** The smallest box around path data with absolute coordinates. */
export function boxOf(d: string): Box {
  const numbers = (d.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
  const xs = numbers.filter((_, i) => i % 2 === 0);
  const ys = numbers.filter((_, i) => i % 2 === 1);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** The box around several. */
export function around(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map((b) => b.x0)), y0: Math.min(...boxes.map((b) => b.y0)),
    x1: Math.max(...boxes.map((b) => b.x1)), y1: Math.max(...boxes.map((b) => b.y1)),
  };
}

/** Every path of a part with its fill, in the part's coordinates; all commands are absolute there. */
function paths(markup: string): { d: string; fill: string }[] {
  const open: [number, number][] = [];
  const out: { d: string; fill: string }[] = [];
  for (const [tag] of markup.matchAll(/<(?:\/g|g|path)[^>]*>/g)) {
    if (tag === '</g>') open.pop();
    else if (tag.startsWith('<g')) open.push(moves(tag));
    else {
      const [x, y] = [...open, moves(tag)].reduce(([a, b], [c, e]) => [a + c, b + e], [0, 0]);
      const d = / d="([^"]*)"/.exec(tag)?.[1] ?? '';
      out.push({ d: shift(d, x, y), fill: /fill="([^"]*)"/.exec(tag)?.[1] ?? '' });
    }
  }
  return out;
}

/**
 * Renders a part and takes it apart.
 * @throws if the part is unknown or has no ink
 */
export function partOf(component: unknown, name: string): Part {
  if (!component) throw new Error(`react-peeps has no part ${name}`);
  const markup = renderToStaticMarkup(createElement(component, { strokeColor: 'ink', backgroundColor: 'base' }));
  const found = paths(markup);
  const base = found.filter((p) => p.fill === 'base').map((p) => p.d).join('') || null;
  const ink = found.filter((p) => p.fill === 'ink').flatMap((p) => p.d.split(/(?=M)/))
    .filter((d) => d.trim()).map((d) => ({ d, box: boxOf(d) }));
  if (ink.length === 0) throw new Error(`${name} has no ink`);
  return { base, ink, box: around(ink.map((s) => s.box)) };
}

/** Moves path data and writes it as short as the precision (digits after the point) lets it. */
export function short(d: string, dx: number, dy: number, precision = 0): string {
  if (!d) return '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><path d="${shift(d, dx, dy)}"/></svg>`;
  const { data } = optimize(svg, {
    plugins: [{ name: 'convertPathData', params: { floatPrecision: precision, makeArcs: false as never } }],
  });
  return / d="([^"]*)"/.exec(data)?.[1] ?? '';
}
