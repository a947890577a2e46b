/** Parts of the room that can be looked at as things can. */
import type * as Phaser from 'phaser';
import type { Fixture } from './art/types.ts';
import { ease } from './motion.ts';
import { INK, PAPER } from './pen.ts';
import type { World } from './places.ts';

const OUTLINE = 'outline';
/** What the page lays over a picture, and what a low host cuts off it, is above this, in picture units. */
const IN_VIEW = 268;
const MARGIN = 26;

/** A part of the room needs no drawing: its outline stands by, for when it is meant. */
export function outlined(world: World, { x, y, w, h }: Fixture): Phaser.GameObjects.Container {
  const line = world.scene.make.graphics({ x: 0, y: 0 }, false).setName(OUTLINE).setAlpha(0);
  for (const [width, ink] of [[18, INK], [8, PAPER]] as const) line.lineStyle(width, ink, 1).strokeRoundedRect(-w / 2, -h, w, h, 10);
  return world.scene.make.container({ x: x + w / 2, y: y + h }, false).add(line);
}

/** Where it bears the tick of the pencil, from its foot: high at its left, where nobody stands. */
export function tickAt({ y, w, h }: Fixture): { readonly x: number; readonly y: number } {
  return { x: MARGIN - w / 2, y: Math.min(-MARGIN, Math.max(MARGIN - h, IN_VIEW - y - h)) };
}

/** Shows its outline, or puts that away. */
export async function outline(world: World, root: Phaser.GameObjects.Container, to: 0 | 1): Promise<void> {
  const line = lineOf(root);
  const from = line?.alpha ?? 0;
  await world.motion.run(150, (t) => { if (line?.scene) line.setAlpha(from + (to - from) * t); });
}

/** The outline comes and goes: it was looked at. */
export async function flash(world: World, root: Phaser.GameObjects.Container): Promise<void> {
  const line = lineOf(root);
  await world.motion.run(520, (t) => { if (line?.scene) line.setAlpha(Math.sin(Math.PI * t)); }, ease.inOut);
}

const lineOf = (root: Phaser.GameObjects.Container): Phaser.GameObjects.Graphics | null =>
  root.getByName(OUTLINE) as Phaser.GameObjects.Graphics | null;
