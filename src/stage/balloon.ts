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

/**
 * A bubble that stays inside `room`. It goes beside or above the face; where it would
 * cover the face, it goes below the chin.
 * @param size the bubble with its padding
 */
export function placeBalloon(size: Size, room: Box, head: Head): Box {
  const x = between(head.mouth.x - size.width * 0.45, room.x, room.x + room.width - size.width);
  const beside = x > head.mouth.x + head.half || x + size.width < head.mouth.x - head.half;
  const above = between(head.crown.y - 10 - size.height, room.y, room.y + room.height - size.height);
  if (beside || above + size.height <= head.crown.y + head.half * HAIR) return { ...size, x, y: above };
  const below = between(underChin(head), room.y, room.y + room.height - size.height);
  // Where neither side is free, hair may be covered rather than the mouth.
  return { ...size, x, y: below >= head.mouth.y + head.half * 0.5 ? below : above };
}

/** The height that a bubble over or under a face may have in a room. */
export function freeHeight(room: Box, head: Head): number {
  return Math.max(head.crown.y + head.half * HAIR - room.y, room.y + room.height - underChin(head));
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
