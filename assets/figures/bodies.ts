/** Makes one body ready: silhouette in skin, painted areas, ink. */
import { covers } from './inside.ts';
import { HIP, SHOES, type BodyRecipe, type Paint } from './recipe-bodies.ts';
import { partOf, short, type Stroke } from './strokes.ts';

const MARGIN = 20;
/** The neck stands above the topmost ink. */
const NECK = 60;
/** Room on the left for the back of a chair. */
const ROOM = 140;

/** The middle of the neck where the head turns, in the coordinates that all parts share. */
export const PIVOT = { x: 455, y: 560 } as const;

export interface BodyPack {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The shared pivot in this body's units. */
  readonly pivot: readonly [number, number];
  readonly mass: string;
  readonly base: string;
  readonly paints: Readonly<Record<string, string>>;
  readonly ink: string;
  readonly seat?: string;
  readonly knit?: true;
}

function paintFor(stroke: Stroke, index: number, recipe: BodyRecipe, originY: number): Paint {
  for (const [paint, numbers] of Object.entries(recipe.areas)) {
    if (numbers.includes(index)) return paint as Paint;
  }
  const middle = (stroke.box.y0 + stroke.box.y1) / 2 - originY;
  if (middle > (recipe.shoes ?? SHOES)) return 'shoe';
  return middle > (recipe.hip ?? HIP) ? 'bottom' : 'top';
}

/** Takes a body of react-peeps apart and paints its areas by the recipe. */
export function bodyPart(component: unknown, recipe: BodyRecipe): BodyPack {
  const part = partOf(component, recipe.part);
  const { x0, y0, x1, y1 } = part.box;
  const largest = part.ink.reduce((best, s, i) => (area(s) > area(part.ink[best]!) ? i : best), 0);
  const originY = y0 + 20;
  const areas: Partial<Record<Paint, string>> = {};
  let base = part.base ?? '';
  part.ink.forEach((stroke, i) => {
    if (i === largest) return;
    const paint = paintFor(stroke, i, recipe, originY);
    if (paint === 'none') base += covers(part.base ?? '', stroke.d) ? stroke.d : '';
    else if (paint !== 'skin') areas[paint] = (areas[paint] ?? '') + stroke.d;
  });
  const left = recipe.seat === 'chair' ? ROOM : MARGIN;
  const [dx, dy] = [left - x0, MARGIN - y0 + NECK];
  return {
    name: recipe.part,
    width: Math.ceil(x1 - x0 + left + MARGIN), height: Math.ceil(y1 - y0 + MARGIN * 2 + NECK),
    pivot: [Math.round(PIVOT.x + dx), Math.round(PIVOT.y + dy)],
    mass: recipe.mass,
    base: short(base, dx, dy),
    paints: painted(areas, recipe, dx, dy),
    ink: short(part.ink.map((s) => s.d).join(''), dx, dy),
    ...(recipe.knit ? { knit: recipe.knit } : {}),
    ...(recipe.seat ? { seat: recipe.seat } : {}),
  };
}

function area({ box }: Stroke): number {
  return (box.x1 - box.x0) * (box.y1 - box.y0);
}

function painted(areas: Partial<Record<Paint, string>>, recipe: BodyRecipe, dx: number, dy: number): Record<string, string> {
  const out = Object.fromEntries(Object.entries(areas).map(([paint, d]) => [paint, short(d, dx, dy)]));
  for (const [paint, d] of Object.entries(recipe.patches ?? {})) out[paint] = (out[paint] ?? '') + d;
  return out;
}
