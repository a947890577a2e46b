/** How a picture fills the host. Host lengths are CSS pixels, picture lengths picture units. */
import type { Shape } from './art/types.ts';

export interface Size { readonly width: number; readonly height: number }
export interface Box extends Size { readonly x: number; readonly y: number }

/** Picture to host: `host = picture * scale + (x, y)`. */
export interface Fit { readonly scale: number; readonly x: number; readonly y: number }

/** A broad host gets the broad picture; a narrow one gets people at a size that shows their faces. */
export function shapeFor(host: Size): Shape {
  const ratio = host.width / Math.max(1, host.height);
  return (host.width >= 700 && ratio >= 1.25) || ratio >= 2.4 ? 'wide' : 'tall';
}

/** So much of the focus's height must be in view: heads, hands and the desk's edge; the rest is air and floor. */
const SEEN = 0.86;

/**
 * Lays the picture over the host so that `focus` stays in view, and covers the host
 * where that allows it. A host broader than the picture keeps free sides (see wings.ts)
 * rather than cutting heads off.
 * @param picture the whole drawing
 * @param focus what should stay visible when edges are cut
 */
export function cover(host: Size, picture: Size, focus: Box): Fit {
  const covering = Math.max(host.width / picture.width, host.height / picture.height);
  const whole = Math.max(host.height / (focus.height * SEEN), host.height / picture.height);
  const scale = Math.min(covering, whole);
  return {
    scale,
    x: slide(host.width, picture.width * scale, focus.x * scale, focus.width * scale, 0.5),
    y: slide(host.height, picture.height * scale, focus.y * scale, focus.height * scale, 0.2),
  };
}

/**
 * Where a picture's edge goes so that the focus lies in the host; `share` of what is too much
 * is cut first. A picture smaller than the host stands in its middle.
 */
function slide(host: number, picture: number, at: number, length: number, share: number): number {
  if (picture < host) return (host - picture) / 2;
  const wanted = (host - length) * share - at;
  return Math.min(0, Math.max(host - picture, wanted));
}

/** A point of the picture in host pixels. */
export function toHost(fit: Fit, point: { readonly x: number; readonly y: number }): { x: number; y: number } {
  return { x: point.x * fit.scale + fit.x, y: point.y * fit.scale + fit.y };
}

/** Whether two boxes lie over each other. */
export function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
