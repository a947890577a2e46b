/** Somebody who is on the telephone or in a chat: seen from the chest up. */
import type { Drawing, FigureDrawing } from './types.ts';

/** So much of a body is shown below the neck, in its own units. */
const CHEST = 620;

/** The same figure, cut below the chest. A body that is shorter stays whole. */
export function bust(figure: FigureDrawing): FigureDrawing {
  const height = Math.min(figure.body.height, Math.round(figure.neck.y - figure.turn + CHEST));
  return { ...figure, body: cutBelow(figure.body, height) };
}

/** The upper part of a drawing, as a drawing. */
function cutBelow({ svg, width }: Drawing, height: number): Drawing {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  return { svg: `${head}${svg}</svg>`, width, height };
}
