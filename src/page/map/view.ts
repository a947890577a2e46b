import type { Map as Drawn, MapEdge } from '../../session/index.ts';
import type { Look } from '../ui.ts';

/** The part of a map that is in sight, in its own units. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As close as one can come: units across. */
const CLOSEST = 420;
/** Units across that can be read without coming closer. */
const READABLE = 1150;
const READABLE_ON_A_PHONE = 480;

const isNarrow = (): boolean => globalThis.innerWidth < 700;
/** How much wider than high the map is drawn. */
const shape = (): number => (isNarrow() ? 0.9 : 1.7);

const within = (x: number, least: number, most: number): number => Math.max(Math.min(least, most), Math.min(x, Math.max(least, most)));

/** All of a map. */
export function whole({ width, height }: Drawn): Frame {
  const wide = Math.max(width, height * shape());
  return { x: (width - wide) / 2, y: (height - wide / shape()) / 2, width: wide, height: wide / shape() };
}

/** The part where somebody has walked, from where it begins, as large as can be read. */
export function walked(map: Drawn): Frame {
  const nodes = map.nodes.filter(({ seen }) => seen === 'walked');
  const all = whole(map);
  const width = Math.min(isNarrow() ? READABLE_ON_A_PHONE : READABLE, all.width);
  const height = width / shape();
  const [left, top, bottom] = [Math.min(...nodes.map(({ x }) => x)), Math.min(...nodes.map(({ y }) => y)), Math.max(...nodes.map(({ y }) => y))];
  return nodes.length === 0 ? all : { x: left - 130, y: (top + bottom - height) / 2, width, height };
}

/** What is in sight: where one has walked, until somebody has moved. */
export const frameOf = (map: Drawn, look: Look): Frame => look.frame ?? walked(map);

/** Comes closer (below 1) or goes back, towards the middle of what is in sight. */
export function zoomed(map: Drawn, frame: Frame, by: number): Frame {
  const width = within(frame.width * by, CLOSEST, whole(map).width);
  const height = width / shape();
  return moved(map, { x: frame.x + (frame.width - width) / 2, y: frame.y + (frame.height - height) / 2, width, height }, 0, 0);
}

/** Moves by a part of what is in sight, and never past the edge by more than half of it. */
export function moved(map: Drawn, frame: Frame, right: number, down: number): Frame {
  const x = within(frame.x + right * frame.width, -frame.width / 2, map.width - frame.width / 2);
  const y = within(frame.y + down * frame.height, -frame.height / 2, map.height - frame.height / 2);
  return { ...frame, x, y };
}

/** Whether a road can be taken in a truth. */
export const isOpenIn = (edge: MapEdge, truth: string | null): boolean =>
  truth === null || edge.choices.some(({ truths }) => truths === null || truths.includes(truth));

/** A soft line through points. */
export function lineOf(points: MapEdge['points']): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let [x, y] = first;
  const parts = rest.map(([toX, toY]) => {
    const half = (x + toX) / 2;
    const part = `C${half} ${y} ${half} ${toY} ${toX} ${toY}`;
    [x, y] = [toX, toY];
    return part;
  });
  return `M${first[0]} ${first[1]}${parts.join('')}`;
}
