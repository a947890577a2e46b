/** A host broader than its picture: the walls go on, mirrored and in the dark, so that the picture has no edge. */
import type { Drawing } from './art/types.ts';
import { image, type Layer, type World } from './places.ts';

const DARK = 0x17121a;
/** From the seam outwards: where a band of shade begins, as a share of the wing, and how dark it is. */
const BANDS = [{ from: 0.08, alpha: 0.34 }, { from: 0.45, alpha: 0.4 }] as const;

/** Hangs a drawing in a layer, with a mirrored one on either side where the host is broader. */
export async function hang(world: World, layer: Layer, drawing: Drawing): Promise<void> {
  world.layers[layer].add((await image(world, drawing)).setOrigin(0, 0));
  if (wing(world, drawing) <= 0) return;
  const [left, right] = await Promise.all([image(world, drawing), image(world, drawing)]);
  // One unit over the seam: two edges that only touch let the ground through between them.
  world.layers[layer].add([left.setOrigin(1, 0).setFlipX(true).setX(1), right.setOrigin(0, 0).setFlipX(true).setX(drawing.width - 1)]);
}

/** Lets the light end where the picture ends. */
export function darken(world: World, drawing: Drawing): void {
  const breadth = wing(world, drawing);
  if (breadth <= 0) return;
  const shade = world.scene.make.graphics({}, false);
  for (const { from, alpha } of BANDS) {
    shade.fillStyle(DARK, alpha);
    shade.fillRect(-breadth - 2, 0, breadth * (1 - from) + 2, drawing.height);
    shade.fillRect(drawing.width + breadth * from, 0, breadth * (1 - from) + 2, drawing.height);
  }
  world.layers.front.add(shade);
}

/** The breadth of one free side, in picture units. */
function wing({ fit, host }: World, drawing: Drawing): number {
  return (host.width / fit.scale - drawing.width) / 2;
}
