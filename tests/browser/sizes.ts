/** In CSS pixels: the smallest phone that is promised, and a desk. */
export const SIZES = {
  phone: { width: 360, height: 640 },
  desktop: { width: 1280, height: 800 },
} as const;

/** What pictures are taken at: a usual phone, a desk and a projector. */
export const SHOT_SIZES = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
  projector: { width: 1920, height: 1080 },
} as const;
export type ShotSize = keyof typeof SHOT_SIZES;

/** The part of each that the stage has beside the page. */
export const STAGES: Readonly<Record<ShotSize, { readonly width: number; readonly height: number }>> = {
  phone: { width: 390, height: 380 },
  desktop: { width: 1280, height: 400 },
  projector: { width: 1920, height: 540 },
};
