/** Speech as a paper bubble that belongs to somebody, and captions as a strip of paper. */
import type * as Phaser from 'phaser';
import { outline, placeBalloon, tailOf, type Head, type Tail } from './balloon.ts';
import type { Box, Size } from './fit.ts';
import type { World } from './places.ts';
import { fill, INK, PAPER, stroke } from './pen.ts';
import { parts, wrap } from './wrap.ts';

export const READING = '"Atkinson Hyperlegible", "Segoe UI", sans-serif';
export const NAMES = 'Fraunces, Georgia, serif';

/** A piece of paper with words on it. */
export interface Paper {
  readonly root: Phaser.GameObjects.Container;
  readonly box: Box;
}

/** Type size in CSS pixels: long lines are set a little smaller on small hosts. */
export function typeSize(host: { width: number; height: number }, length: number, larger = 1): number {
  const base = host.width >= 1500 ? 24 : host.width >= 900 ? 19 : host.width >= 600 ? 17 : 15.5;
  const small = host.width < 600 && length > 150 ? 0.9 : 1;
  return base * small * Math.min(1.3, larger);
}

/** Words broken to fit, in device pixels. */
export function written(world: World, text: string, size: number, most: number, font = READING): Phaser.GameObjects.Text {
  const made = world.scene.make.text({
    x: 0, y: 0, text: '',
    style: { fontFamily: font, fontSize: `${size * world.sharp}px`, color: '#241f1c', lineSpacing: size * world.sharp * 0.18 },
  }, false);
  const lines = wrap(text, most * world.sharp, (part) => {
    made.context.font = `${size * world.sharp}px ${font}`;
    return made.context.measureText(part).width;
  });
  return made.setText(lines.join('\n'));
}

/** From line to line, in type sizes; what Phaser makes of the type and the spacing asked for. */
const LEADING = 1.4;

/** How far words stay from the edge of their bubble, and the widest that they may be. CSS pixels. */
const padding = (size: number): number => size * 0.8;
const widest = (room: Box, size: number): number => Math.min(room.width, size * 27) - 2 * padding(size);

/** A text in as many parts as it needs, so that no bubble in `room` is higher than `height`; at least two lines go into each. */
export function inParts(world: World, text: string, size: number, room: Box, height: number): string[] {
  const linesOf = (part: string): string[] => {
    const words = written(world, part, size, widest(room, size));
    words.destroy();
    return words.text.split('\n');
  };
  return parts(text, Math.max(2, Math.floor((height - 1.6 * padding(size)) / (size * LEADING))), linesOf);
}

export interface Speech {
  readonly name: string | null;
  readonly text: string;
  readonly size: number;
}

/** A bubble inside `room`, its tail to the speaker. All boxes in CSS pixels. */
export function bubble(world: World, speech: Speech, room: Box, head: Head, colour = PAPER, others: readonly Head[] = []): Paper {
  const pad = padding(speech.size);
  const most = widest(room, speech.size);
  const words = written(world, speech.text, speech.size, most);
  const name = speech.name === null ? null : written(world, speech.name, speech.size * 0.84, most, NAMES);
  const nameHeight = name ? name.height / world.sharp + 1 : 0;
  const width = Math.max(words.width, name?.width ?? 0) / world.sharp + 2 * pad;
  const height = words.height / world.sharp + nameHeight + 2 * pad * 0.8;
  const box = placeBalloon({ width, height }, room, head, others);
  const { sharp } = world;
  const root = world.scene.make.container({ x: box.x * sharp, y: box.y * sharp }, false);
  root.add(sheet(world, box, tailOf(box, head, speech.size * 1.5), colour));
  if (name) root.add(name.setPosition(pad * sharp, pad * 0.8 * sharp).setColor('#8a3f2d'));
  root.add(words.setPosition(pad * sharp, (pad * 0.8 + nameHeight) * sharp));
  return { root, box };
}

/** Paper with an ink line and a hard shadow, drawn in one outline so that the tail has no seam. */
export function sheet(world: World, size: Size, tail: Tail | null, colour = PAPER): Phaser.GameObjects.Graphics {
  const { sharp } = world;
  const points = outline(size, Math.min(14, size.height / 3), tail).map((p) => ({ x: p.x * sharp, y: p.y * sharp }));
  const drawn = world.scene.make.graphics({}, false);
  fill(drawn, points.map((p) => ({ x: p.x + 3.5 * sharp, y: p.y + 4 * sharp })), INK);
  fill(drawn, points, colour);
  return stroke(drawn, points, 2.8 * sharp);
}
