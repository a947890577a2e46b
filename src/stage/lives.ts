/** Small lives of a place: rain on the glass, a leaf, a lamp. They run for a while and rest. */
import type * as Phaser from 'phaser';
import type { Life } from './art/types.ts';
import { standing, type World } from './places.ts';

export interface Living {
  readonly root: Phaser.GameObjects.Container;
  readonly life: Life;
}

/** Puts the loops of a setting in its back. */
export async function lives(world: World, all: readonly Life[]): Promise<Living[]> {
  return Promise.all(all.map(async (life) => {
    const root = await standing(world, life.drawing, life.at);
    world.layers.back.add(root);
    return { root, life };
  }));
}

/** Lets them run for some milliseconds. */
export function stir(world: World, all: readonly Living[], ms: number): void {
  for (const one of all) world.motion.live(ms, (s) => { if (one.root.scene) move(one, s < 0 ? 0 : s); });
}

function move({ root, life }: Living, s: number): void {
  switch (life.motion) {
    case 'sway': root.setRotation(Math.sin(s * 1.3) * 0.03); return;
    case 'blink': root.setAlpha(s === 0 || s % 1.6 < 1.1 ? 1 : 0.15); return;
    case 'drift': root.setX(life.at.x + Math.sin(s * 0.5) * 14); return;
    case 'fall': root.setY(life.at.y + ((s * 60) % 24)); return;
    case 'turn': root.setRotation(s * 0.35); return;
  }
}
