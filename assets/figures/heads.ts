/** Makes heads of hair, faces, beards and glasses ready, all in one system of coordinates. */
import type { FaceRecipe, HairRecipe, Strokes } from './recipe-heads.ts';
import { partOf, short, type Stroke } from './strokes.ts';

/** Where react-peeps puts a face on a head. */
const FACE = [159, 186] as const;

export interface HairPack {
  readonly name: string;
  readonly wearer: string;
  readonly age?: string;
  readonly beardless?: true;
  readonly mass: string;
  /** Left, top, right, bottom of all that is drawn. */
  readonly box: readonly [number, number, number, number];
  readonly base: string;
  readonly paints: Readonly<Record<string, string>>;
  readonly ink: string;
}

function pick(ink: readonly Stroke[], numbers: readonly number[] | undefined): string {
  return (numbers ?? []).map((i) => ink[i]?.d ?? '').join('');
}

/** Takes a head of hair apart and paints its areas by the recipe. */
export function hairPart(component: unknown, recipe: HairRecipe): HairPack {
  const { ink, base, box } = partOf(component, recipe.part);
  const paints = Object.entries({ hair: recipe.hair, cloth: recipe.cloth, under: recipe.under })
    .flatMap(([paint, numbers]) => (numbers ? [[paint, short(pick(ink, numbers), 0, 0)]] : []));
  return {
    name: recipe.part, wearer: recipe.wearer,
    ...(recipe.age ? { age: recipe.age } : {}), ...(recipe.beardless ? { beardless: true as const } : {}),
    mass: recipe.mass,
    box: [Math.floor(box.x0), Math.floor(box.y0), Math.ceil(box.x1), Math.ceil(box.y1)],
    base: short(base ?? '', 0, 0),
    paints: Object.fromEntries(paints) as Record<string, string>,
    ink: short(ink.map((s) => s.d).join(''), 0, 0),
  };
}

export interface FacePack {
  readonly still: string;
  readonly eyes: string;
  /** Lids as open lines, and brows where they went with the eyes. */
  readonly shut: string;
  readonly shutBrows: string;
}

type Parts = Readonly<Record<string, unknown>>;

function strokesOf(parts: Parts, strokes: Strokes): Stroke[] {
  return strokes.flatMap(([name, numbers]) => {
    const { ink } = partOf(parts[name], name);
    return numbers.flatMap((i) => ink[i] ?? []);
  });
}

const joined = (strokes: readonly Stroke[]): string =>
  short(strokes.map((s) => s.d).join(''), FACE[0], FACE[1], 1);

/** A lid: a shallow arc hanging where the eye was. */
function lid({ box }: Stroke): string {
  const n = (value: number): string => String(Math.round(value * 10) / 10);
  const middle = (box.x0 + box.x1) / 2 + FACE[0];
  const y = (box.y0 + box.y1) / 2 + FACE[1];
  return `M${n(middle - 17)} ${n(y)}Q${n(middle)} ${n(y + 11)} ${n(middle + 17)} ${n(y - 1)}`;
}

/** Puts the face of one mood together, with eyes open and shut. */
export function facePart(parts: Parts, recipe: FaceRecipe): FacePack {
  const eyes = strokesOf(parts, recipe.eyes);
  return {
    still: joined(strokesOf(parts, recipe.still)),
    eyes: joined(eyes),
    shut: (recipe.lids ? strokesOf(parts, recipe.lids) : eyes).map(lid).join(''),
    shutBrows: recipe.shutBrows ? joined(strokesOf(parts, recipe.shutBrows)) : '',
  };
}

export interface LinePack { readonly name: string; readonly base: string; readonly ink: string }

/** A beard or a pair of glasses: line, and a silhouette if it has one. */
export function linePart(component: unknown, name: string, at: readonly [number, number]): LinePack {
  const { ink, base } = partOf(component, name);
  return {
    name, base: short(base ?? '', at[0], at[1], 1),
    ink: short(ink.map((s) => s.d).join(''), at[0], at[1], 1),
  };
}
