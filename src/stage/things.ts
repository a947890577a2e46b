/** Things that can be looked at: all alike until somebody looks. */
import type * as Phaser from 'phaser';
import { FOOTPRINT } from './art/setting.ts';
import type { Drawing, Fixture, Place, Spot } from './art/types.ts';
import { thingPicture } from './art/thing.ts';
import { sheet, typeSize, written } from './bubble.ts';
import { toHost } from './fit.ts';
import { flash, outline, outlined, tickAt } from './fixtures.ts';
import { ease } from './motion.ts';
import { INK, PAPER, stroke } from './pen.ts';
import { image, standing, type Layer, type World } from './places.ts';
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
  /** The part of the room that it is; null for what is drawn. */
  readonly fixture: Fixture | null;
  readonly root: Phaser.GameObjects.Container;
  /** Lifts it, thickens its ink and shows its name, or puts it down. */
  raise(up: boolean): void;
}

/**
 * Puts the things in the picture.
 * @param look called when one is pressed
 */
export async function place(world: World, laid: readonly Laid[], look: (id: string) => void): Promise<Thing[]> {
  return Promise.all(laid.map(async ({ thing, place: at, spot, fixture }) => {
    const root = fixture === null ? await standing(world, thingPicture(thing.picture, spot === 'wall'), at) : outlined(world, fixture);
    if (spot === 'person') root.addAt(closeUp(world), 0);
    world.layers[LAYER[spot]].add(root);
    const there: Standing = { root, place: at, fixture };
    const made: Thing = { id: thing.id, picture: thing.picture, spot, ...there, raise: raiser(world, there, thing.name) };
    answer(world, made, look);
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

type Standing = Pick<Thing, 'root' | 'place' | 'fixture'>;

/** The name of a thing is on a slip while it is lifted. */
function raiser(world: World, thing: Standing, name: string): (up: boolean) => void {
  let tag: Phaser.GameObjects.Container | null = null;
  return (up) => {
    if (up === (tag !== null) || thing.root.alpha === 0) return;
    tag?.destroy(true);
    tag = up ? nameTag(world, thing, name) : null;
    void (thing.fixture === null ? lift(world, thing, up ? 1 : 0) : outline(world, thing.root, up ? 1 : 0));
  };
}

/** Hover lifts a thing; a press looks at it. */
function answer(world: World, thing: Thing, look: (id: string) => void): void {
  const { scene, motion } = world;
  const { x, y, w, h } = reach(world, thing);
  const zone = scene.add.zone(x + w / 2, y + h / 2, w, h).setInteractive({ useHandCursor: true });
  world.layers.air.add(zone);
  zone.on('pointerover', () => thing.raise(true));
  zone.on('pointerout', () => thing.raise(false));
  zone.on('pointerup', () => {
    look(thing.id);
    motion.finish();
  });
}

/** Where it answers to a finger. */
function reach({ fit }: World, { place: at, fixture }: Standing): Fixture {
  const finger = FINGER / fit.scale;
  if (fixture !== null) {
    const w = Math.max(fixture.w, finger);
    return { ...fixture, x: fixture.x - (w - fixture.w) / 2, w };
  }
  const side = Math.max(FOOTPRINT * at.scale, finger);
  return { x: at.x - side / 2, y: at.y - (FOOTPRINT * at.scale + side) / 2, w: side, h: side };
}

/** Picked up: nearer to the eye, so larger and with more ink, its shadow left behind on what it lay on. */
async function lift(world: World, { root, place: at }: Pick<Thing, 'root' | 'place'>, to: 0 | 1): Promise<void> {
  const [from, size] = [root.y, root.scale];
  const [goal, larger] = [at.y - 13 * at.scale * to, at.scale * (1 + 0.14 * to)];
  root.getByName('shadow')?.destroy();
  if (to === 1) root.addAt(shadow(world), 0);
  await world.motion.run(150, (t) => {
    if (root.scene) root.setY(from + (goal - from) * t).setScale(size + (larger - size) * t);
  });
}

function shadow(world: World): Phaser.GameObjects.Graphics {
  const made = world.scene.make.graphics({ x: 6, y: 8 }, false).setName('shadow');
  return made.fillStyle(INK, 0.5).fillEllipse(0, -2, FOOTPRINT * 0.95, 24);
}

/** A thing that was looked at bears a small tick of the pencil from then on. */
export function mark(world: World, { root, fixture }: Thing): void {
  if (root.getByName('tick')) return;
  const at = fixture === null ? { x: FOOTPRINT * 0.36, y: -FOOTPRINT * 0.1 } : tickAt(fixture);
  const tick = world.scene.make.graphics(at, false).setName('tick');
  tick.fillStyle(PAPER, 1).fillCircle(0, 0, 15).lineStyle(4, INK, 1).strokeCircle(0, 0, 15);
  stroke(tick, [{ x: -7, y: 0 }, { x: -2, y: 6 }, { x: 8, y: -6 }], 4.5, INK, false);
  root.add(tick);
}

/** A name on a slip above the thing, kept inside the host. */
function nameTag(world: World, thing: Pick<Thing, 'place'>, name: string): Phaser.GameObjects.Container {
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
  const { root, place: at, fixture } = thing;
  if (fixture !== null) return flash(world, root);
  await world.motion.run(520, (t) => {
    if (!root.scene) return;
    root.setY(at.y - Math.sin(Math.PI * t) * 16 * at.scale).setRotation(Math.sin(Math.PI * 2 * t) * 0.03);
  }, ease.inOut);
}

/** Draws a thing otherwise: the new drawing fades in over the old one. */
export async function redraw(world: World, thing: Thing, drawing: Drawing): Promise<void> {
  const fresh = (await image(world, drawing, thing.place.scale)).setOrigin(0.5, 1);
  if (!thing.root.scene) return;
  const old = thing.root.last;
  thing.root.add(fresh);
  await world.motion.run(500, (t) => { if (fresh.scene) fresh.setAlpha(t); });
  old?.destroy();
}

/** Shakes a thing for a moment. */
export async function shake(world: World, thing: Thing, ms = 900): Promise<void> {
  await world.motion.run(ms, (t) => {
    if (thing.root.scene) thing.root.setRotation(t >= 1 ? 0 : Math.sin(t * 40) * 0.07 * (1 - t * 0.5));
  }, ease.line);
}
