/** The pools of colour a look draws from. An index of any size wraps around. */

export const SKIN = [
  '#fbdcc4', '#f6cba8', '#eebb92', '#e3a677', '#d29163', '#bd7b4e', '#a4673f', '#915b3a', '#7f5036', '#6f4530',
] as const;

export const HAIR = [
  '#241f1c', '#2b211c', '#3a271c', '#4f3320', '#6b4527', '#8a5a2f', '#a8713a', '#c79a55', '#dcb877', '#9c4a26', '#7b3220',
] as const;

/** What hair turns to with age. */
export const GREY = ['#8b8783', '#a5a19b', '#bdb9b1', '#d3cfc6', '#e6e2d8', '#f1eee6'] as const;

export interface Outfit {
  readonly top: string;
  readonly under: string;
  readonly bottom: string;
  readonly shoe: string;
  /** A scarf, a turban, a cap, a ribbon. */
  readonly cloth: string;
}

const wear = (top: string, under: string, bottom: string, shoe: string, cloth: string): Outfit =>
  ({ top, under, bottom, shoe, cloth });

export const OUTFITS: readonly Outfit[] = [
  wear('#dca53c', '#fbf5e6', '#2f4a63', '#7f5137', '#38564a'),
  wear('#5f9295', '#efe2c8', '#3a3431', '#a36b42', '#7c5a72'),
  wear('#b9553d', '#fbf5e6', '#4a5560', '#3a3431', '#2f4a63'),
  wear('#7d9163', '#efe2c8', '#553827', '#c9a878', '#94402f'),
  wear('#6d93ad', '#fffdf6', '#38445a', '#7f5137', '#5f9295'),
  wear('#7c5a72', '#edc3a8', '#3a3431', '#553827', '#dca53c'),
  wear('#557a66', '#f1d9a6', '#c9a878', '#553827', '#b9553d'),
  wear('#dc9577', '#fbf5e6', '#38564a', '#3a3431', '#6d93ad'),
  wear('#2f4a63', '#fbf5e6', '#a9a196', '#7f5137', '#c9a878'),
  wear('#94402f', '#e0cba4', '#2f3a4a', '#3a3431', '#557a66'),
  wear('#cfc6b6', '#6d93ad', '#553827', '#7f5137', '#94402f'),
  wear('#a9c9d2', '#fffdf6', '#2f4a63', '#a36b42', '#7c5a72'),
  wear('#c08a55', '#efe2c8', '#38564a', '#3a3431', '#2f4a63'),
  wear('#8f7aa6', '#fbf5e6', '#4b3f56', '#3a3431', '#dc9577'),
  wear('#efe2c8', '#b9553d', '#7f5137', '#553827', '#557a66'),
  wear('#4f6b8a', '#f3cf74', '#3a3431', '#b9553d', '#dca53c'),
  wear('#38564a', '#e8d3b0', '#b08a5c', '#553827', '#7d9163'),
  wear('#e3b7a0', '#fffdf6', '#5b6b82', '#a36b42', '#b9553d'),
];

export const METAL = '#c4ccc9';
export const INK = '#241f1c';
/** Lines on the darkest skins need a deeper ink to stay readable. */
export const DEEP_INK = '#120c09';

/** The entry of a pool for an index of any size or sign; `pool` must not be empty. */
export function pick<T>(pool: readonly T[], index: number): T {
  const whole = Number.isFinite(index) ? Math.trunc(index) : 0;
  return pool[((whole % pool.length) + pool.length) % pool.length] as T;
}
