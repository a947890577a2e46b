/** The paper card on which somebody is shown who is not in the place: at the other end of a line or a chat. */
import type * as Phaser from 'phaser';
import type { PersonView } from '../engine/index.ts';
import type { SettingDrawing, Place } from './art/types.ts';
import { fill, INK, stroke } from './pen.ts';
import type { World } from './places.ts';

/** Whether somebody is at the other end of a line. */
export function isAbsent(person: Pick<PersonView, 'figure'>): boolean {
  return person.figure === 'phone' || person.figure === 'chat';
}

/** Where their card hangs: above the desk, on the side where a colleague would stand. */
export function cardPlace(setting: SettingDrawing, at: Place): Place {
  const wide = setting.width > setting.height;
  return { x: wide ? Math.max(at.x, 240) : Math.max(at.x, 165), y: wide ? 590 : 660, scale: wide ? 0.95 : 0.8 };
}

/** A card as broad as a body, its lower edge at the body's, with the corner of a handset cord. */
export function card(world: World, body: number): Phaser.GameObjects.Graphics {
  const [half, height] = [body * 0.5 + 14, 330];
  const edge = [{ x: -half, y: -height + 6 }, { x: half - 4, y: -height }, { x: half, y: 4 }, { x: -half + 5, y: 0 }];
  const drawn = world.scene.make.graphics({}, false);
  fill(drawn, edge.map((p) => ({ x: p.x + 8, y: p.y + 9 })), INK);
  fill(drawn, edge, 0xd9e4dc);
  return stroke(drawn, edge, 6);
}
