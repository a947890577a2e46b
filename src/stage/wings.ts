/** A host broader than its picture: the picture hangs between two boards, as on a small stage. */
import type { Drawing } from './art/types.ts';
import { fill, INK, stroke } from './pen.ts';
import { image, type Layer, type World } from './places.ts';

const BOARD = 0x6b4634;
const GRAIN = 0x553827;

/** Hangs a drawing in a layer, its upper left corner at the origin. */
export async function hang(world: World, layer: Layer, drawing: Drawing): Promise<void> {
  world.layers[layer].add((await image(world, drawing)).setOrigin(0, 0));
}

/** Puts a board on either side where the host is broader than the picture. */
export function boards(world: World, drawing: Drawing): void {
  const breadth = (world.host.width / world.fit.scale - drawing.width) / 2;
  if (breadth <= 0) return;
  const pen = world.scene.make.graphics({}, false);
  for (const side of [-1, 1] as const) {
    const seam = side < 0 ? 0 : drawing.width;
    const edge = [{ x: seam, y: -20 }, { x: seam + side * (breadth + 40), y: -20 }, { x: seam + side * (breadth + 40), y: drawing.height + 20 }, { x: seam, y: drawing.height + 20 }];
    fill(pen, side < 0 ? edge.map((p) => ({ x: p.x + 9, y: p.y })) : edge, INK);
    stroke(fill(pen, edge, BOARD), edge, 6);
    for (let at = 26; at < breadth; at += 34) {
      pen.lineStyle(3, GRAIN, 1).lineBetween(seam + side * at, -20, seam + side * (at + 5), drawing.height + 20);
    }
  }
  world.layers.air.add(pen);
}
