/**
 * What each closed area of an Open Peeps body is. The numbers are the sub-paths of
 * its ink line, in order. An area that is not named is told by its height.
 */
export type BodyKind = 'standing' | 'sitting' | 'wheelchair';
/** Paints an area can take. `skin` shows the silhouette underneath, `none` what is behind the figure. */
export type Paint = 'skin' | 'top' | 'under' | 'bottom' | 'shoe' | 'metal' | 'ink' | 'none';

export interface BodyRecipe {
  /** The key of the part in react-peeps. */
  readonly part: string;
  readonly kind: BodyKind;
  /** What the filled ink masses are. */
  readonly mass: 'ink' | 'top' | 'under' | 'bottom';
  readonly areas: Readonly<Partial<Record<Paint, readonly number[]>>>;
  /** Heights, in the part's own units, where the top ends and where the shoes begin. */
  readonly hip?: number;
  readonly shoes?: number;
  /** Places of clothing that no closed line goes around, in the units of the finished body. */
  readonly patches?: Readonly<Partial<Record<Paint, string>>>;
  /** The top is of one piece and can carry stripes or flecks. */
  readonly knit?: true;
  /** Sits on a chair that we draw. */
  readonly seat?: 'chair' | 'stool';
}

export const HIP = 880;
export const SHOES = 2150;

export const BODIES: readonly BodyRecipe[] = [
  { part: 'BlazerBW', kind: 'standing', mass: 'ink', areas: { none: [4], skin: [8, 9, 10], bottom: [7], metal: [13, 14] } },
  { part: 'BlazerPantsBW', kind: 'standing', mass: 'under', areas: { none: [3], skin: [9, 10, 12, 16], bottom: [8] } },
  { part: 'BlazerPantsWB', kind: 'standing', mass: 'bottom', areas: { none: [4], skin: [9, 10, 12, 16], under: [3] } },
  { part: 'CrossedArmsBW', kind: 'standing', mass: 'ink', areas: { skin: [2, 4, 6], ink: [3], bottom: [5] } },
  {
    part: 'CrossedArmsWB', kind: 'standing', mass: 'bottom', knit: true, areas: { skin: [4, 5] },
    patches: { shoe: 'M772 2335L790 2355L850 2335L898 2303L1000 2400L1068 2440L1072 2500L750 2480L755 2400Z' },
  },
  {
    part: 'EasingWB', kind: 'standing', mass: 'bottom', areas: { skin: [8, 11, 12, 14], under: [5] },
    patches: { top: 'M316 845L338 900L362 1000L373 1090V1112L250 1160L262 1040L290 950Z' },
  },
  { part: 'PointingFingerBW', kind: 'standing', mass: 'ink', areas: { none: [2], skin: [1, 4], bottom: [3] }, shoes: 2000 },
  { part: 'PointingFingerWB', kind: 'standing', mass: 'ink', knit: true, areas: { none: [3], skin: [2, 4], ink: [5] }, shoes: 2000 },
  { part: 'PolkaDots', kind: 'standing', mass: 'ink', areas: { top: [1], skin: [12, 14, 15, 16], bottom: [13] } },
  { part: 'RestingBW', kind: 'standing', mass: 'ink', areas: { none: [4], skin: [5, 6, 9, 13], ink: [2], bottom: [7] } },
  { part: 'RestingWB', kind: 'standing', mass: 'bottom', knit: true, areas: { none: [4], top: [6], skin: [5, 7, 8, 11] } },
  { part: 'RoboDanceWB', kind: 'standing', mass: 'bottom', knit: true, areas: { none: [2], skin: [7, 13, 17, 19] } },
  { part: 'ShirtPantsBW', kind: 'standing', mass: 'top', areas: { none: [4], skin: [11, 12, 13, 14], bottom: [8] } },
  { part: 'ShirtPantsWB', kind: 'standing', mass: 'bottom', knit: true, areas: { none: [10], skin: [16, 17, 18, 19] } },
  { part: 'ShirtWB', kind: 'standing', mass: 'ink', areas: { none: [10], skin: [16, 17], bottom: [18, 19], metal: [20, 22, 24, 26] } },
  { part: 'WalkingWB', kind: 'standing', mass: 'bottom', knit: true, areas: { top: [6], skin: [4, 5, 10, 11], shoe: [8, 9] } },
  { part: 'WalkingBW', kind: 'standing', mass: 'top', areas: { skin: [3, 4, 9, 10], bottom: [5], shoe: [7, 8] } },
  { part: 'ClosedLegBW', kind: 'sitting', mass: 'top', seat: 'stool', hip: 580, shoes: 1280, areas: { under: [3], skin: [9, 11, 8], bottom: [6, 7, 12, 13], none: [14] } },
  { part: 'ClosedLegWB', kind: 'sitting', mass: 'bottom', seat: 'stool', hip: 580, shoes: 1280, areas: { under: [4, 6, 7, 8, 9], skin: [11, 13, 10], top: [1, 2, 3, 5], shoe: [15, 16, 18] } },
  { part: 'CrossedLegs', kind: 'sitting', mass: 'bottom', knit: true, seat: 'chair', hip: 600, areas: { top: [1, 8], skin: [9, 13, 19, 20], shoe: [17, 22] } },
  {
    part: 'WheelChair', kind: 'wheelchair', mass: 'ink', shoes: 1480,
    areas: {
      skin: [3, 6, 36, 15, 17, 21, 27], top: [1, 2], bottom: [10, 12, 11], shoe: [40, 41, 43],
      none: [5, 14, 22, 24, 25, 28, 30, 31], metal: [7, 8, 13, 16, 18, 23, 29, 34, 37, 39, 44, 45, 46],
    },
  },
];
