/**
 * Where people and things go. All settings share these two grids, so that a thing never
 * hides a face or another thing; a setting moves what it needs to.
 */
import type { Place, SettingDrawing, Shape, Spot } from './types.ts';

export const SIZE = { wide: { width: 1600, height: 900 }, tall: { width: 900, height: 1100 } } as const;

/**
 * The part that must stay in view when the picture is cut to fit: everybody's face,
 * every spot and the speech box are inside it.
 */
export const FOCUS = {
  wide: { x: 0, y: 160, width: 1600, height: 590 },
  tall: { x: 0, y: 180, width: 900, height: 700 },
} as const;

/** A thing at scale 1 takes a box of this side, its foot in the middle of the lower edge. */
export const FOOTPRINT = 130;

export type Layout = Pick<SettingDrawing, 'customer' | 'colleague' | 'others' | 'spots' | 'fixtures' | 'speech'>;

const WIDE: Layout = {
  customer: { x: 760, y: 945, scale: 1 },
  colleague: { x: 250, y: 965, scale: 0.95 },
  others: [{ x: 1330, y: 735, scale: 0.64 }, { x: 1470, y: 712, scale: 0.6 }, { x: 1205, y: 690, scale: 0.56 }],
  spots: {
    floor: [...row(680, 0.86, 1165, 1335, 1505), ...row(566, 0.75, 1118, 1250)],
    counter: row(648, 0.8, 376, 168, 272, 64, 480, 1012),
    wall: [...row(462, 0.8, 985, 345, 1090), ...row(352, 0.72, 345), ...row(462, 0.8, 1445)],
    person: [...row(576, 0.72, 912), ...row(590, 0.84, 590), ...row(448, 0.66, 586), ...row(530, 0.66, 482)],
    far: row(568, 0.6, 1445, 1532, 1355),
  },
  fixtures: {},
  speech: { x: 900, y: 164, width: 640, height: 185 },
};

const TALL: Layout = {
  customer: { x: 465, y: 1190, scale: 1.15 },
  colleague: { x: 150, y: 1120, scale: 1 },
  others: [{ x: 745, y: 850, scale: 0.62 }, { x: 150, y: 830, scale: 0.58 }, { x: 850, y: 815, scale: 0.54 }],
  spots: {
    floor: [...row(708, 0.7, 752, 65, 848, 185), ...row(600, 0.62, 800)],
    counter: row(818, 0.8, 227, 673, 78, 822, 376, 524),
    wall: [...row(502, 0.74, 752, 180), ...row(488, 0.74, 282), ...row(502, 0.74, 70, 850)],
    person: [...row(664, 0.66, 660, 285), ...row(562, 0.58, 662), ...row(564, 0.54, 296)],
    far: row(576, 0.55, 60, 140, 220),
  },
  fixtures: {},
  speech: { x: 30, y: 184, width: 840, height: 190 },
};

/** What a setting puts elsewhere than the grid does. */
export type Moved = Partial<Omit<Layout, 'spots'>> & { readonly spots?: Partial<Record<Spot, readonly Place[]>> };

/** The grid for a shape, with what this setting puts elsewhere. */
export function layout(shape: Shape, moved: Moved = {}): Layout {
  const base = shape === 'wide' ? WIDE : TALL;
  return { ...base, ...moved, spots: { ...base.spots, ...moved.spots } };
}

/** Places in a row: a foot line, a scale and where along it. */
export function row(y: number, scale: number, ...xs: readonly number[]): Place[] {
  return xs.map((x) => ({ x, y, scale }));
}
