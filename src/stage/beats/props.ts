/** Small drawn props that beats bring into the picture. Lengths in picture units. */
import type * as Phaser from 'phaser';
import { fill, INK, PAPER, stroke } from '../pen.ts';
import type { Layer, World } from '../places.ts';

export interface Spot { readonly x: number; readonly y: number }

/** An empty drawing at a spot of a layer. */
export function pen(world: World, layer: Layer, at: Spot): Phaser.GameObjects.Graphics {
  const made = world.scene.make.graphics({ x: at.x, y: at.y }, false);
  world.layers[layer].add(made);
  return made;
}

/** Ringing lines to both sides of something. */
export function rings(world: World, at: Spot, reach: number): Phaser.GameObjects.Graphics {
  const drawn = pen(world, 'air', at).lineStyle(6, INK, 1);
  for (const side of [-1, 1]) {
    for (const [from, to, up] of [[1, 1.35, -0.55], [1.08, 1.5, -0.05], [1, 1.35, 0.45]] as const) {
      drawn.lineBetween(side * reach * from, reach * up * 0.8, side * reach * to, reach * up * 1.25);
    }
  }
  return drawn;
}

/** A sheet of paper with lines, lying on the desk. */
export function form(world: World, at: Spot): Phaser.GameObjects.Graphics {
  const drawn = pen(world, 'desk', at);
  const edge = [{ x: -62, y: -46 }, { x: 58, y: -52 }, { x: 74, y: 26 }, { x: -58, y: 34 }];
  fill(drawn, edge.map((p) => ({ x: p.x + 6, y: p.y + 6 })), INK);
  stroke(fill(drawn, edge, PAPER), edge, 5).lineStyle(3.5, 0x8d8478, 1);
  for (let i = 0; i < 3; i += 1) drawn.lineBetween(-44, -28 + i * 15, 24 - i * 12, -31 + i * 15);
  return drawn;
}

/** Puts the red round of a stamp on a form. */
export function stamped(form: Phaser.GameObjects.Graphics): void {
  const [x, y] = [34, -8];
  form.lineStyle(6, 0xb4432f, 0.95).strokeCircle(x, y, 27).strokeCircle(x, y, 18);
  form.lineBetween(x - 13, y + 3, x - 4, y + 11).lineBetween(x - 4, y + 11, x + 13, y - 9);
}

/** A stamp with its wooden grip, its foot at the spot. */
export function stampTool(world: World, at: Spot): Phaser.GameObjects.Graphics {
  const drawn = pen(world, 'air', at);
  const block = [{ x: -34, y: -26 }, { x: 34, y: -26 }, { x: 38, y: 0 }, { x: -38, y: 0 }];
  const grip = [{ x: -11, y: -26 }, { x: -8, y: -54 }, { x: 8, y: -54 }, { x: 11, y: -26 }];
  stroke(fill(drawn, grip, 0xa5653b), grip, 5);
  stroke(fill(drawn, block, 0x8a4a2b), block, 5);
  return drawn.fillStyle(0xa5653b, 1).fillCircle(0, -66, 19).lineStyle(5, INK, 1).strokeCircle(0, -66, 19);
}

/** A small note or card that passes from hand to hand. */
export function slip(world: World, at: Spot, colour = PAPER): Phaser.GameObjects.Graphics {
  const drawn = pen(world, 'air', at);
  drawn.fillStyle(INK, 1).fillRect(-25, -13, 60, 40).fillStyle(colour, 1).fillRect(-30, -20, 60, 40);
  return drawn.lineStyle(4.5, INK, 1).strokeRect(-30, -20, 60, 40).lineStyle(3, 0x8d8478, 1)
    .lineBetween(-19, -7, 17, -7).lineBetween(-19, 5, 8, 5);
}

/** A clock face; the hands are drawn by `hands`. */
export function clockFace(world: World, at: Spot): Phaser.GameObjects.Graphics {
  const drawn = pen(world, 'air', at);
  drawn.fillStyle(INK, 1).fillCircle(7, 8, 66).fillStyle(PAPER, 1).fillCircle(0, 0, 64).lineStyle(8, INK, 1).strokeCircle(0, 0, 64);
  for (let i = 0; i < 12; i += 1) {
    const a = (i / 12) * Math.PI * 2;
    drawn.lineStyle(i % 3 === 0 ? 6 : 3, INK, 1).lineBetween(Math.cos(a) * 48, Math.sin(a) * 48, Math.cos(a) * 55, Math.sin(a) * 55);
  }
  return drawn;
}

/** Draws the hands anew. @param hours since twelve */
export function hands(drawn: Phaser.GameObjects.Graphics, hours: number): void {
  const at = (turn: number, length: number): [number, number] => [Math.sin(turn * Math.PI * 2) * length, -Math.cos(turn * Math.PI * 2) * length];
  drawn.clear().lineStyle(8, INK, 1).lineBetween(0, 0, ...at(hours / 12, 30)).lineStyle(5, INK, 1).lineBetween(0, 0, ...at(hours, 46));
  drawn.fillStyle(INK, 1).fillCircle(0, 0, 6);
}

/** The letters of sleep, drawn as strokes: they need no font and no language. */
export function sleepMarks(world: World, at: Spot): Phaser.GameObjects.Graphics {
  const drawn = pen(world, 'air', at);
  for (const [x, y, s] of [[0, 0, 20], [26, -34, 15], [46, -60, 11]] as const) {
    const z = [{ x, y: y - s }, { x: x + s, y: y - s }, { x, y }, { x: x + s, y }];
    stroke(stroke(drawn, z, 12, PAPER, false), z, 5, INK, false);
  }
  return drawn;
}

/** Light from a door that stands open, across the floor. */
export function doorLight(world: World, width: number, height: number, fromRight: boolean): Phaser.GameObjects.Graphics {
  const drawn = pen(world, 'walls', { x: fromRight ? width : 0, y: 0 });
  const way = fromRight ? -1 : 1;
  const beam = [{ x: 0, y: height * 0.22 }, { x: way * 60, y: height * 0.24 }, { x: way * 330, y: height }, { x: 0, y: height }];
  return fill(drawn, beam, 0xffedb8, 0.5);
}

/** Rain on the glass, as short strokes in a box. */
export function rain(world: World, at: Spot, width: number, height: number): Phaser.GameObjects.Graphics {
  return drops(pen(world, 'walls', at), width, height, 0xe6f0f2);
}

/** A close look at a wet window, for a place that shows none. */
export function wetRound(world: World, at: Spot): Phaser.GameObjects.Graphics {
  const drawn = pen(world, 'air', at);
  drawn.fillStyle(INK, 1).fillCircle(6, 8, 84).fillStyle(0x6f8b9c, 1).fillCircle(0, 0, 82);
  for (let i = 0; i < 22; i += 1) {
    const [x, y] = [((i * 61) % 97) / 97 * 120 - 55, ((i * 37) % 89) / 89 * 110 - 62];
    if (Math.hypot(x, y + 12) < 66) drawn.lineStyle(4, 0xe6f0f2, 0.9).lineBetween(x, y, x - 8, y + 24);
  }
  return drawn.lineStyle(6, INK, 1).lineBetween(0, -82, 0, 82).lineBetween(-82, 6, 82, 6).lineStyle(7, INK, 1).strokeCircle(0, 0, 82);
}

function drops(drawn: Phaser.GameObjects.Graphics, width: number, height: number, colour: number): Phaser.GameObjects.Graphics {
  drawn.lineStyle(3.5, colour, 0.8);
  for (let i = 0; i < 26; i += 1) {
    const x = ((i * 61) % 97) / 97 * width;
    const y = ((i * 37) % 89) / 89 * height;
    drawn.lineBetween(x, y, x - 9, y + 26);
  }
  return drawn;
}

/** The glow of a screen that lights. */
export function screenGlow(world: World, at: Spot, reach: number): Phaser.GameObjects.Graphics {
  const drawn = pen(world, 'desk', at);
  drawn.fillStyle(0xbfe6ee, 0.22).fillCircle(0, 0, reach * 1.25).fillStyle(0xd8f3f6, 0.3).fillCircle(0, 0, reach * 0.85);
  drawn.lineStyle(5, INK, 1);
  for (const a of [-2.4, -1.9, -1.25, -0.75]) {
    drawn.lineBetween(Math.cos(a) * reach, Math.sin(a) * reach, Math.cos(a) * reach * 1.3, Math.sin(a) * reach * 1.3);
  }
  return drawn;
}
