/** Things that can be looked at: all alike until somebody looks. */
import type * as Phaser from 'phaser';
import { FOOTPRINT } from './art/setting.ts';
import type { Place, Spot } from './art/types.ts';
import { thingPicture } from './art/thing.ts';
import { sheet, typeSize, written } from './bubble.ts';
import { toHost } from './fit.ts';
import { ease } from './motion.ts';
import { INK } from './pen.ts';
import { standing, type Layer, type World } from './places.ts';
import type { Laid } from './spots.ts';

/** A finger needs this many CSS pixels. */
const FINGER = 46;

/** The ground of a close look. */
const CLOSE = 0xf3e7cb;

const LAYER: Readonly<Record<Spot, Layer>> = { wall: 'walls', far: 'walls', floor: 'ground', person: 'near', counter: 'desk' };

export interface Thing {
  readonly id: string;
  readonly picture: string;
  readonly place: Place;
  readonly spot: Spot;
  readonly root: Phaser.GameObjects.Container;
}

/**
 * Puts the things in the picture.
 * @param look called when one is pressed
 */
export async function place(world: World, laid: readonly Laid[], look: (id: string) => void): Promise<Thing[]> {
  return Promise.all(laid.map(async ({ thing, place: at, spot }) => {
    const root = await standing(world, thingPicture(thing.picture), at);
    if (spot === 'person') root.addAt(closeUp(world), 0);
    world.layers[LAYER[spot]].add(root);
    const made: Thing = { id: thing.id, picture: thing.picture, place: at, spot, root };
    answer(world, made, thing.name, look);
    return made;
  }));
}

/** What belongs to a person is shown near them in a round of its own, as a close look. */
function closeUp(world: World): Phaser.GameObjects.Graphics {
  const round = world.scene.make.graphics({ x: 0, y: -FOOTPRINT * 0.47 }, false);
  const radius = FOOTPRINT * 0.64;
  round.fillStyle(INK, 1).fillCircle(5, 7, radius).fillStyle(CLOSE, 1).fillCircle(0, 0, radius);
  return round.lineStyle(5.5, INK, 1).strokeCircle(0, 0, radius);
}

/** Hover lifts a thing and shows its name; a press looks at it. */
function answer(world: World, thing: Thing, name: string, look: (id: string) => void): void {
  const { scene, motion, fit } = world;
  const side = Math.max(FOOTPRINT * thing.place.scale, FINGER / fit.scale);
  const zone = scene.add.zone(thing.place.x, thing.place.y - FOOTPRINT * thing.place.scale * 0.5, side, side)
    .setInteractive({ useHandCursor: true });
  world.layers.air.add(zone);
  let tag: Phaser.GameObjects.Container | null = null;
  zone.on('pointerover', () => {
    tag ??= nameTag(world, thing, name);
    void lift(world, thing, 1);
  });
  zone.on('pointerout', () => {
    tag?.destroy(true);
    tag = null;
    void lift(world, thing, 0);
  });
  zone.on('pointerup', () => {
    look(thing.id);
    motion.finish();
  });
}

async function lift(world: World, thing: Thing, to: 0 | 1): Promise<void> {
  const from = thing.root.y;
  const goal = thing.place.y - 9 * to;
  await world.motion.run(140, (t) => { if (thing.root.scene) thing.root.setY(from + (goal - from) * t); });
}

/** A name on a slip above the thing, kept inside the host. */
function nameTag(world: World, thing: Thing, name: string): Phaser.GameObjects.Container {
  const { sharp, host, fit, scene } = world;
  const size = typeSize(host, 0) * 0.84;
  const words = written(world, name, size, Math.min(260, host.width - 40));
  const box = { width: words.width / sharp + size * 1.1, height: words.height / sharp + size * 0.6 };
  const at = toHost(fit, { x: thing.place.x, y: thing.place.y - FOOTPRINT * thing.place.scale * 1.12 });
  const x = Math.max(6, Math.min(host.width - box.width - 8, at.x - box.width / 2));
  const y = Math.max(6, at.y - box.height);
  const tag = scene.make.container({ x: x * sharp, y: y * sharp }, false);
  tag.add([sheet(world, box, null), words.setPosition(size * 0.55 * sharp, size * 0.3 * sharp)]);
  world.paper.add(tag);
  return tag;
}

/** A thing that was looked at is picked up a little and put back. */
export async function settle(world: World, thing: Thing): Promise<void> {
  const { root, place: at } = thing;
  await world.motion.run(520, (t) => {
    if (!root.scene) return;
    root.setY(at.y - Math.sin(Math.PI * t) * 16 * at.scale).setRotation(Math.sin(Math.PI * 2 * t) * 0.03);
  }, ease.inOut);
}

/** Shakes a thing for a moment. */
export async function shake(world: World, thing: Thing, ms = 900): Promise<void> {
  await world.motion.run(ms, (t) => {
    if (thing.root.scene) thing.root.setRotation(t >= 1 ? 0 : Math.sin(t * 40) * 0.07 * (1 - t * 0.5));
  }, ease.line);
}
