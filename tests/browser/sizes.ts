/** In CSS pixels: the smallest phone that is promised, and a desk. */
export const SIZES = {
  phone: { width: 360, height: 640 },
  desktop: { width: 1280, height: 800 },
} as const;
