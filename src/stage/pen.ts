/** Ink and paper for Phaser's own graphics. */
import type * as Phaser from 'phaser';

export const INK = 0x241f1c;
export const PAPER = 0xfffcf2;

export interface Point { readonly x: number; readonly y: number }

type Pen = Phaser.GameObjects.Graphics;

/** Phaser reads only x and y of these points, whatever its types ask for. */
function given(points: readonly Point[]): Phaser.Math.Vector2[] {
  return points as unknown as Phaser.Math.Vector2[];
}

/** Fills a closed outline. */
export function fill(pen: Pen, points: readonly Point[], colour: number, alpha = 1): Pen {
  return pen.fillStyle(colour, alpha).fillPoints(given(points), true, true);
}

/** Draws along points, closed unless told otherwise. */
export function stroke(pen: Pen, points: readonly Point[], width: number, colour = INK, closed = true): Pen {
  return pen.lineStyle(width, colour, 1).strokePoints(given(points), closed, closed);
}
