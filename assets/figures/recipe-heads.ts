/** Which heads of hair, faces, beards and glasses are taken, and how their areas are painted. */
export type Wearer = 'she' | 'he' | 'all';

export interface HairRecipe {
  readonly part: string;
  /** What the filled ink masses are: hair or cloth take a colour; `ink` stays line. */
  readonly mass: 'hair' | 'cloth' | 'ink';
  readonly hair?: readonly number[];
  readonly cloth?: readonly number[];
  readonly under?: readonly number[];
  readonly wearer: Wearer;
  /** Suits people of any age unless it says so. */
  readonly age?: 'old' | 'young';
  /** A beard would lie under or over cloth. */
  readonly beardless?: true;
}

export const HAIR: readonly HairRecipe[] = [
  { part: 'Afro', mass: 'hair', wearer: 'all' },
  { part: 'BangsFilled', mass: 'hair', wearer: 'she' },
  { part: 'Bun', mass: 'hair', wearer: 'she' },
  { part: 'BunCurly', mass: 'hair', wearer: 'she' },
  { part: 'BunFancy', mass: 'hair', cloth: [1, 2, 3, 4, 5, 6], wearer: 'she', age: 'young' },
  { part: 'Buns', mass: 'hair', wearer: 'she', age: 'young' },
  { part: 'BantuKnots', mass: 'hair', wearer: 'she' },
  { part: 'CornRowsFilled', mass: 'hair', wearer: 'all' },
  { part: 'FlatTop', mass: 'hair', wearer: 'he' },
  { part: 'FlatTopLong', mass: 'hair', wearer: 'he', age: 'young' },
  { part: 'Long', mass: 'hair', wearer: 'she' },
  { part: 'LongAfro', mass: 'hair', wearer: 'she' },
  { part: 'LongBangs', mass: 'hair', wearer: 'she' },
  { part: 'LongCurly', mass: 'hair', wearer: 'she' },
  { part: 'Medium', mass: 'hair', wearer: 'she' },
  { part: 'MediumBangsFilled', mass: 'hair', wearer: 'she' },
  { part: 'MediumLong', mass: 'hair', wearer: 'she' },
  { part: 'MediumShort', mass: 'hair', wearer: 'all' },
  { part: 'MediumStraight', mass: 'hair', wearer: 'she' },
  { part: 'Pomp', mass: 'hair', wearer: 'he' },
  { part: 'ShavedRight', mass: 'hair', wearer: 'all' },
  { part: 'ShavedSides', mass: 'hair', wearer: 'he' },
  { part: 'Short', mass: 'hair', wearer: 'he' },
  { part: 'ShortCurly', mass: 'hair', wearer: 'all' },
  { part: 'ShortMessy', mass: 'hair', wearer: 'all' },
  { part: 'ShortScratch', mass: 'hair', wearer: 'he' },
  { part: 'ShortVolumed', mass: 'hair', wearer: 'he' },
  { part: 'Twists', mass: 'hair', wearer: 'all' },
  { part: 'TwistsVolumed', mass: 'hair', wearer: 'all' },
  { part: 'GrayBun', mass: 'ink', hair: [1, 2], wearer: 'she' },
  { part: 'GrayMedium', mass: 'ink', hair: [1], wearer: 'she' },
  { part: 'GrayShort', mass: 'ink', hair: [1], wearer: 'all' },
  { part: 'Bald', mass: 'ink', wearer: 'he' },
  { part: 'BaldTop', mass: 'ink', wearer: 'he', age: 'old' },
  { part: 'Hijab', mass: 'cloth', under: [1, 2], wearer: 'she', beardless: true },
  { part: 'Turban', mass: 'ink', cloth: [1], wearer: 'he' },
  { part: 'Beanie', mass: 'hair', cloth: [1], wearer: 'all', age: 'young' },
];

/** Strokes of a face: the part of react-peeps and the numbers of its sub-paths. */
export type Strokes = readonly (readonly [part: string, numbers: readonly number[]])[];
export interface FaceRecipe {
  /** Brows, nose, mouth. */
  readonly still: Strokes;
  readonly eyes: Strokes;
  /** Brows that stay when the eyes close, where brow and eye are one stroke. */
  readonly shutBrows?: Strokes;
  /** Eyes that show where the lids go, where they are not `eyes` themselves. */
  readonly lids?: Strokes;
}

export const FACES: Readonly<Record<string, FaceRecipe>> = {
  warm: { still: [['Smile', [0, 1, 4, 5]]], eyes: [['Smile', [2, 3]]] },
  relieved: { still: [['Calm', [0, 1, 4, 5]]], eyes: [['Calm', [2, 3]]] },
  calm: { still: [['Smile', [0, 1, 4]], ['Contempt', [5]]], eyes: [['Smile', [2, 3]]] },
  amused: { still: [['Cheeky', [0, 1, 4]], ['Calm', [5]]], eyes: [['Cheeky', [2, 3]]] },
  tired: { still: [['Tired', [0, 1, 4, 5]]], eyes: [['Tired', [2, 3]]] },
  worried: { still: [['Concerned', [0, 1, 4]], ['ConcernedFear', [5, 6]]], eyes: [['Concerned', [2, 3]]] },
  strained: { still: [['Driven', [0, 1, 4]], ['EyesClosed', [4]]], eyes: [['Driven', [2, 3]]] },
  suspicious: { still: [['Suspicious', [0, 3, 4, 5]]], eyes: [['Suspicious', [1, 2]]] },
  hurt: { still: [['Solemn', [1, 3, 4]]], eyes: [['Solemn', [0, 2]]], shutBrows: [['Tired', [0]]], lids: [['Tired', [2, 3]]] },
  angry: { still: [['VeryAngry', [2, 3]]], eyes: [['VeryAngry', [0, 1]]], shutBrows: [['Driven', [0, 1]]], lids: [['Driven', [2, 3]]] },
  withdrawn: { still: [['Blank', [0, 1, 4]], ['Serious', [2]]], eyes: [['Blank', [2, 3]]] },
};

export const BEARDS: readonly string[] = ['Chin', 'Full', 'GoateeCircle', 'MoustacheThin', 'Painters', 'GrayFull'];
export const GLASSES: readonly string[] = ['GlassRound', 'GlassRoundThick', 'GlassAviator', 'GlassButterfly', 'GlassClubmaster'];
