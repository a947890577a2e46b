/** Where a speech bubble goes and where its tail points. Pure; CSS pixels. */
import type { Box, Size } from './fit.ts';
import type { Point } from './pen.ts';

/** A speaker's head: where words come from, and what must stay visible. */
export interface Head {
  readonly mouth: Point;
  readonly crown: Point;
  /** Half the width of the face. */
  readonly half: number;
}

/** So much of a head may be covered from above: hair, never the eyes. In half widths of the face. */
const HAIR = 0.7;

/** Whether a box hides a face: from the brow to the chin. */
export function hides(box: Box, { mouth, crown, half }: Head): boolean {
  return box.x < mouth.x + half && box.x + box.width > mouth.x - half
    && box.y < mouth.y + half * 0.6 && box.y + box.height > crown.y + half * HAIR;
}

/**
 * A bubble that stays inside `room` and hides nobody's face where that can be had. It goes beside or
 * above the speaker's face; where it would cover that, it goes below the chin.
 * @param size the bubble with its padding
 * @param others heads of those who listen
 */
export function placeBalloon(size: Size, room: Box, head: Head, others: readonly Head[] = []): Box {
  const first = beside(size, room, head);
  const hidden = others.find((one) => hides(first, one));
  if (!hidden) return first;
  const { crown, half, mouth } = hidden;
  const tries = [
    { ...first, y: crown.y + half * HAIR - size.height },
    { ...first, x: mouth.x - half - 6 - size.width }, { ...first, x: mouth.x + half + 6 },
    { ...first, y: underChin(hidden) },
  ];
  const inside = (box: Box): boolean => box.x >= room.x && box.y >= room.y
    && box.x + box.width <= room.x + room.width && box.y + box.height <= room.y + room.height;
  return tries.find((box) => inside(box) && ![head, ...others].some((one) => hides(box, one))) ?? first;
}

function beside(size: Size, room: Box, head: Head): Box {
  const x = between(head.mouth.x - size.width * 0.45, room.x, room.x + room.width - size.width);
  const aside = x > head.mouth.x + head.half || x + size.width < head.mouth.x - head.half;
  const above = between(head.crown.y - 10 - size.height, room.y, room.y + room.height - size.height);
  if (aside || above + size.height <= head.crown.y + head.half * HAIR) return { ...size, x, y: above };
  const below = between(underChin(head), room.y, room.y + room.height - size.height);
  // Where neither side is free, hair may be covered rather than the mouth.
  return { ...size, x, y: below >= head.mouth.y + head.half * 0.5 ? below : above };
}

/** The height that a bubble may have in a room over everybody's face, or under the speaker's. */
export function freeHeight(room: Box, head: Head, others: readonly Head[] = []): number {
  const over = Math.min(...[head, ...others].map(({ crown, half }) => crown.y + half * HAIR - room.y));
  return Math.max(over, room.y + room.height - underChin(head));
}

const underChin = ({ mouth, half }: Head): number => mouth.y + half * 1.1 + 14;

/** The three points of a tail in the bubble's own coordinates, and the edge that it grows from. */
export interface Tail {
  readonly edge: 'left' | 'right' | 'top' | 'bottom';
  readonly points: readonly [Point, Point, Point];
}

/**
 * The tail from a bubble towards a mouth: out of the edge that faces it, short of the face.
 * @param reach the longest a tail may be
 */
export function tailOf(box: Box, head: Head, reach: number): Tail | null {
  const mouth = { x: head.mouth.x - box.x, y: head.mouth.y - box.y };
  if (mouth.x < -head.half) return sideways('left', box, mouth, head.half, reach);
  if (mouth.x > box.width + head.half) return sideways('right', box, mouth, head.half, reach);
  if (mouth.y > box.height) return upright('bottom', box, { x: mouth.x, y: head.crown.y - box.y }, reach);
  return mouth.y < 0 ? upright('top', box, { x: mouth.x, y: mouth.y + head.half * 0.9 }, reach) : null;
}

function sideways(edge: 'left' | 'right', box: Box, mouth: Point, half: number, reach: number): Tail {
  const way = edge === 'left' ? -1 : 1;
  const from = edge === 'left' ? 0 : box.width;
  const root = between(mouth.y, reach * 0.8, box.height - reach * 0.8);
  const length = Math.max(8, Math.min(reach * 1.5, Math.abs(mouth.x - from) - half));
  const tip = { x: from + way * length, y: root + between(mouth.y - root, -reach * 0.7, reach * 0.9) };
  const width = Math.min(reach * 0.4, box.height * 0.2);
  return { edge, points: [{ x: from, y: root - width }, tip, { x: from, y: root + width }] };
}

function upright(edge: 'top' | 'bottom', box: Box, face: Point, reach: number): Tail {
  const way = edge === 'top' ? -1 : 1;
  const from = edge === 'top' ? 0 : box.height;
  const root = between(face.x, reach, box.width - reach);
  const length = between(Math.abs(face.y - from) - 4, 9, reach);
  const tip = { x: root + between((face.x - root) * 0.5, -reach, reach) + reach * 0.15, y: from + way * length };
  const width = reach * 0.35;
  return { edge, points: [{ x: root - width, y: from }, tip, { x: root + width, y: from }] };
}

/** The value, or the nearer bound; where the bounds cross, the lower one. */
function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** A round-cornered outline, clockwise, with the tail in its edge, so that one line draws both. */
export function outline(size: Size, radius: number, tail: Tail | null): Point[] {
  const { width, height } = size;
  const r = Math.min(radius, width / 2, height / 2);
  const corner = (cx: number, cy: number, from: number): Point[] =>
    Array.from({ length: 7 }, (_, i) => {
      const a = from + (i / 6) * (Math.PI / 2);
      return { x: cx + Math.cos(a) * r, y: cy + Math.sin(a) * r };
    });
  const of = (edge: Tail['edge']): Point[] => {
    if (tail?.edge !== edge) return [];
    return edge === 'top' || edge === 'right' ? [...tail.points] : [...tail.points].reverse();
  };
  return [
    ...corner(r, r, Math.PI), ...of('top'), ...corner(width - r, r, -Math.PI / 2), ...of('right'),
    ...corner(width - r, height - r, 0), ...of('bottom'), ...corner(r, height - r, Math.PI / 2), ...of('left'),
  ];
}
