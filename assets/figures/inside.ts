/** Whether a hole in the ink lies over the silhouette. Plain geometry on absolute path data. */

type Spot = readonly [x: number, y: number];
const STEPS = 8;

/** Corner points along path data made of M, L, C, Q and Z. */
function outline(d: string): Spot[] {
  const out: Spot[] = [];
  for (const [, letter, rest = ''] of d.matchAll(/([MLCQ])([^MLCQZ]*)/g)) {
    const n = (rest.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
    const size = letter === 'C' ? 3 : letter === 'Q' ? 2 : 1;
    for (let i = 0; i + size * 2 <= n.length; i += size * 2) {
      const ends = Array.from({ length: size }, (_, k): Spot => [n[i + k * 2]!, n[i + k * 2 + 1]!]);
      out.push(...bend([out[out.length - 1] ?? ends[0]!, ...ends]));
    }
  }
  return out;
}

/** Points on a Bézier curve of any degree, the first left out. */
function bend(points: readonly Spot[]): Spot[] {
  if (points.length === 2) return [points[1]!];
  return Array.from({ length: STEPS }, (_, i) => {
    let row = [...points];
    const t = (i + 1) / STEPS;
    while (row.length > 1) {
      row = row.slice(1).map((q, k): Spot => [row[k]![0] + (q[0] - row[k]![0]) * t, row[k]![1] + (q[1] - row[k]![1]) * t]);
    }
    return row[0]!;
  });
}

/** Where a level line crosses a closed outline, left to right. */
function crossings(points: readonly Spot[], y: number): number[] {
  return points.flatMap((p, i) => {
    const q = points[(i + 1) % points.length]!;
    if (p[1] > y === q[1] > y) return [];
    return [p[0] + ((y - p[1]) / (q[1] - p[1])) * (q[0] - p[0])];
  }).sort((a, b) => a - b);
}

/** True if the middle of the hole's widest level is inside the silhouette. */
export function covers(silhouette: string, hole: string): boolean {
  const edge = outline(hole);
  const ys = edge.map((p) => p[1]);
  const y = (Math.min(...ys) + Math.max(...ys)) / 2 + 0.013;
  const [from = 0, to = 0] = crossings(edge, y);
  const middle = (from + to) / 2;
  const around = silhouette.split(/(?=M)/).map(outline);
  return around.reduce((n, loop) => n + crossings(loop, y).filter((x) => x < middle).length, 0) % 2 === 1;
}
