/** The packs of figure parts as they lie in `assets/figures`, fetched with the stage. */

export type Paints = Readonly<Record<string, string>>;

/** A body: path data in its own units, with the point where the head turns. */
export interface BodyPack {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly pivot: readonly number[];
  readonly mass: string;
  readonly base: string;
  readonly paints: Paints;
  readonly ink: string;
  readonly seat?: string;
  /** The top can carry a pattern. */
  readonly knit?: boolean;
}

export interface HairPack {
  readonly name: string;
  readonly wearer: string;
  readonly age?: string;
  readonly beardless?: boolean;
  readonly mass: string;
  /** Left, top, right, bottom. */
  readonly box: readonly number[];
  readonly base: string;
  readonly paints: Paints;
  readonly ink: string;
}

export interface FacePack {
  readonly still: string;
  readonly eyes: string;
  readonly shut: string;
  readonly shutBrows: string;
}

export interface LinePack {
  readonly name: string;
  readonly base: string;
  readonly ink: string;
}

export interface HeadPacks {
  readonly hair: readonly HairPack[];
  readonly faces: Readonly<Record<string, FacePack>>;
  readonly beards: readonly LinePack[];
  readonly glasses: readonly LinePack[];
}

export interface Packs {
  readonly standing: readonly BodyPack[];
  readonly sitting: readonly BodyPack[];
  readonly wheelchair: readonly BodyPack[];
  readonly heads: HeadPacks;
}

let packs: Packs | null = null;

/** Fetches all packs; later calls give the same ones. */
export async function fetchPacks(): Promise<Packs> {
  if (packs) return packs;
  const folder = [
    import('../../../../assets/figures/standing.json'),
    import('../../../../assets/figures/sitting.json'),
    import('../../../../assets/figures/wheelchair.json'),
    import('../../../../assets/figures/heads.json'),
  ] as const;
  const [standing, sitting, wheelchair, heads] = await Promise.all(folder);
  packs = {
    standing: standing.default as unknown as BodyPack[],
    sitting: sitting.default as unknown as BodyPack[],
    wheelchair: wheelchair.default as unknown as BodyPack[],
    heads: heads.default as unknown as HeadPacks,
  };
  return packs;
}

/** The packs, once fetched; null before. */
export function fetched(): Packs | null {
  return packs;
}
