/**
 * A situation's places in columns, as a journey from left to right: each as far on as the longest
 * way there (Sugiyama's layers), with few crossings (rows by the mean of their neighbours, swept
 * back and forth). Written here because the charts are small. Those of the library are laid out when
 * the game is built; a composed situation's when somebody opens its map.
 */
import type { Scenario } from '../scenario/index.ts';

/** Units of the map; the page scales them. */
const COLUMN = 230;
const ROW = 84;
const PASSING = 16;
const MARGIN = 60;
const SWEEPS = 12;

interface Way {
  readonly from: string;
  readonly to: string;
}

type Point = readonly [x: number, y: number];

interface Laid {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly (Way & { readonly points: readonly Point[] })[];
}

/** Ways that lead back to where one came from, found by walking from the start: layers leave them out. */
function backWays(start: string, ways: readonly Way[]): Set<Way> {
  const back = new Set<Way>();
  const [open, done] = [new Set<string>(), new Set<string>()];
  const visit = (id: string): void => {
    open.add(id);
    for (const way of ways) {
      if (way.from !== id) continue;
      if (open.has(way.to)) back.add(way);
      else if (!done.has(way.to)) visit(way.to);
    }
    open.delete(id);
    done.add(id);
  };
  visit(start);
  for (const { from } of ways) if (!done.has(from)) visit(from);
  return back;
}

/** The column of each place: one more than the furthest place that leads there. */
function columns(ids: readonly string[], ways: readonly Way[], endings: ReadonlySet<string>): Map<string, number> {
  const at = new Map<string, number>();
  const columnOf = (id: string): number => {
    const known = at.get(id);
    if (known !== undefined) return known;
    const before = ways.filter(({ to }) => to === id).map(({ from }) => columnOf(from));
    const column = before.length === 0 ? 0 : Math.max(...before) + 1;
    at.set(id, column);
    return column;
  };
  ids.forEach(columnOf);
  const last = Math.max(...at.values());
  // An ending that only patience or leaving comes to has no way there: it stands with the last.
  for (const id of ids) if (endings.has(id) && !ways.some(({ to }) => to === id)) at.set(id, last);
  return at;
}

/** A way from column to column, with a stop in each column between: where its line runs. */
interface Line {
  readonly way: Way;
  readonly stops: readonly string[];
}

function lineOf(way: Way, at: Map<string, number>, i: number): Line {
  const [from, to] = [at.get(way.from) ?? 0, at.get(way.to) ?? 0];
  const between = Array.from({ length: Math.max(0, to - from - 1) }, (_, k) => `line ${i} ${k}`);
  between.forEach((stop, k) => at.set(stop, from + k + 1));
  return { way, stops: [way.from, ...between, way.to] };
}

const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length;

/** Sorts each column by the mean row of its neighbours in the column before, or after. */
function sweep(rows: string[][], neighbours: ReadonlyMap<string, readonly string[]>, forth: boolean): void {
  const order = forth ? rows.map((_, i) => i) : rows.map((_, i) => rows.length - 1 - i);
  for (const column of order) {
    const beside = rows[column + (forth ? -1 : 1)];
    if (beside === undefined) continue;
    const row = new Map(beside.map((id, i) => [id, i / Math.max(1, beside.length - 1)]));
    const here = rows[column]!;
    const wish = new Map(here.map((id, i) => {
      const found = (neighbours.get(id) ?? []).flatMap((n) => row.get(n) ?? []);
      return [id, found.length === 0 ? i / Math.max(1, here.length - 1) : mean(found)];
    }));
    here.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
  }
}

function neighboursOf(lines: readonly Line[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (a: string, b: string): void => void found.set(a, [...(found.get(a) ?? []), b]);
  for (const { stops } of lines) {
    stops.slice(1).forEach((stop, i) => {
      add(stop, stops[i]!);
      add(stops[i]!, stop);
    });
  }
  return found;
}

/** A line back runs below all the places it passes; one to where it began is a small loop. */
function backLine([x, y]: Point, [toX, toY]: Point, depth: number): Point[] {
  const below = Math.max(y, toY) + ROW * 0.45 + depth;
  return x === toX && y === toY ? [[x, y], [x + 46, y + ROW * 0.4], [x - 46, y + ROW * 0.4], [x, y]] : [[x, y], [x, below], [toX, below], [toX, toY]];
}

/** A line that only passes takes little room. */
const highOf = (id: string, places: ReadonlySet<string>): number => (places.has(id) ? ROW : PASSING);

/** Puts a column's places and passing lines below each other. */
function stacked(column: readonly string[], places: ReadonlySet<string>, x: number, top: number): [string, Point][] {
  let y = top;
  return column.map((id) => {
    const high = highOf(id, places);
    y += high;
    return [id, [x, y - high / 2]];
  });
}

/**
 * Lays places and ways out.
 * @param ids every place; `start` is the first of them one comes to
 * @param endings those of them that end a run
 */
export function layOut(ids: readonly string[], start: string, endings: ReadonlySet<string>, ways: readonly Way[]): Laid {
  const back = backWays(start, ways);
  const forward = ways.filter((way) => !back.has(way));
  const at = columns(ids, forward, endings);
  const lines = forward.map((way, i) => lineOf(way, at, i));
  const rows: string[][] = Array.from({ length: Math.max(...at.values()) + 1 }, () => []);
  for (const [id, column] of at) rows[column]?.push(id);
  const neighbours = neighboursOf(lines);
  for (let i = 0; i < SWEEPS; i += 1) sweep(rows, neighbours, i % 2 === 0);
  const known = new Set(ids);
  const highs = rows.map((column) => column.reduce((sum, id) => sum + highOf(id, known), 0));
  const tallest = Math.max(...highs);
  const place = new Map(rows.flatMap((column, c) => stacked(column, known, MARGIN + COLUMN / 2 + c * COLUMN, MARGIN + (tallest - (highs[c] ?? 0)) / 2)));
  const point = (id: string): Point => place.get(id) ?? [0, 0];
  return {
    width: 2 * MARGIN + rows.length * COLUMN,
    height: 2 * MARGIN + tallest + ROW / 2,
    nodes: ids.map((id) => ({ id, x: point(id)[0], y: point(id)[1] })),
    edges: [
      ...lines.map(({ way, stops }) => ({ ...way, points: stops.map(point) })),
      ...[...back].map((way, i) => ({ ...way, points: backLine(point(way.from), point(way.to), (i % 4) * 5) })),
    ],
  };
}

/** The map of a situation: its scenes and endings, and every way between them. */
export function layoutOf({ scenes, endings, start = 'opening' }: Scenario): Laid {
  const ways = new Map<string, Way>();
  for (const [from, scene] of Object.entries(scenes)) {
    const targets = Object.values(scene.choices).flatMap((choice) => choice.to.map(({ to }) => to));
    for (const to of targets) ways.set(`${from} ${to}`, { from, to });
  }
  return layOut([...Object.keys(scenes), ...Object.keys(endings)], start, new Set(Object.keys(endings)), [...ways.values()]);
}
