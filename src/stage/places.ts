/** The layers of the picture, back to front, and how art gets onto them. */
import type * as Phaser from 'phaser';
import type { Drawing, Place } from './art/types.ts';
import type { Fit } from './fit.ts';
import type { Motion } from './motion.ts';
import type { Pictures } from './pictures.ts';

/** Back to front. Paper things (speech, tags) are on `paper`, in device pixels; the rest in picture units. */
export const LAYERS = ['back', 'walls', 'others', 'ground', 'people', 'near', 'front', 'desk', 'air'] as const;
export type Layer = (typeof LAYERS)[number];

/** What every part of the stage works with. It lives as long as one host size and one situation. */
export interface World {
  readonly scene: Phaser.Scene;
  readonly motion: Motion;
  readonly pictures: Pictures;
  readonly fit: Fit;
  /** Host size in CSS pixels. */
  readonly host: { readonly width: number; readonly height: number };
  /** Device pixels per CSS pixel. */
  readonly sharp: number;
  readonly camera: Phaser.GameObjects.Container;
  readonly layers: Readonly<Record<Layer, Phaser.GameObjects.Container>>;
  readonly paper: Phaser.GameObjects.Container;
}

type Base = Pick<World, 'scene' | 'motion' | 'pictures' | 'fit' | 'host' | 'sharp'>;

/** Makes the layers, scaled so that their content is in picture units. */
export function world(base: Base): World {
  const { scene, fit, sharp } = base;
  const camera = scene.add.container(fit.x * sharp, fit.y * sharp).setScale(fit.scale * sharp);
  const layers = Object.fromEntries(LAYERS.map((name) => {
    const layer = scene.add.container(0, 0);
    camera.add(layer);
    return [name, layer];
  })) as Record<Layer, Phaser.GameObjects.Container>;
  return { ...base, camera, layers, paper: scene.add.container(0, 0) };
}

/** Removes all that a world drew. */
export function clear(world: World): void {
  world.camera.destroy(true);
  world.paper.destroy(true);
}

/** Texture pixels per unit for something drawn at this scale. */
export function density(world: World, scale: number): number {
  return world.fit.scale * world.sharp * scale;
}

/**
 * A drawing as an image in its own units: 1 unit of the image is 1 unit of the drawing.
 * @param scale the scale at which its parent will show it, for sharpness only
 */
export async function image(world: World, drawing: Drawing, scale = 1): Promise<Phaser.GameObjects.Image> {
  const key = await world.pictures.texture(drawing, density(world, scale));
  return world.scene.make.image({ x: 0, y: 0, key } as Phaser.Types.GameObjects.Sprite.SpriteConfig, false).setDisplaySize(drawing.width, drawing.height);
}

/** A drawing standing at a place: the middle of its lower edge is the place. */
export async function standing(world: World, drawing: Drawing, place: Place): Promise<Phaser.GameObjects.Container> {
  const picture = (await image(world, drawing, place.scale)).setOrigin(0.5, 1);
  return world.scene.make.container({ x: place.x, y: place.y }, false).setScale(place.scale).add(picture);
}
