/** The colours of the ink world, and what the hour does to them. */
import type { Light } from '../../../scenario/index.ts';

export const INK = '#241f1c';
/** Ink of things far away: thinner and paler, so that the eye stays with the people. */
export const FAINT = '#5d5047';

export const C = {
  paper: '#fbf5e6', cream: '#efe2c8', sand: '#e0cba4', tan: '#c9a878', mustard: '#dca53c', amber: '#f3cf74',
  brick: '#b9553d', rust: '#94402f', rose: '#dc9577', blush: '#edc3a8', moss: '#7d9163', green: '#557a66',
  pine: '#38564a', mint: '#b9cdb8', teal: '#5f9295', sky: '#a9c9d2', blue: '#6d93ad', navy: '#2f4a63',
  plum: '#7c5a72', oak: '#c08a55', wood: '#a36b42', walnut: '#7f5137', coffee: '#553827', stone: '#cfc6b6',
  grey: '#a9a196', slate: '#6c6763', coal: '#3a3431', white: '#fffdf6', steel: '#c4ccc9',
} as const;

type Rgb = readonly [number, number, number];

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** A colour between two; 0 gives the first, 1 the second. Both as `#rrggbb`. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [rgb(from), rgb(to)];
  const part = (i: 0 | 1 | 2): number => Math.round(a[i] + (b[i] - a[i]) * share);
  return `#${((part(0) << 16) | (part(1) << 8) | part(2)).toString(16).padStart(6, '0')}`;
}

/** The same colour in shade. */
export function darker(hex: string, share = 0.18): string {
  return mix(hex, '#2b1f24', share);
}

/** The same colour where light falls on it. */
export function lighter(hex: string, share = 0.3): string {
  return mix(hex, '#fff6dc', share);
}

/** The colour seen in coloured light: each part times the light's. */
function under(hex: string, lamp: Rgb): string {
  const [r, g, b] = rgb(hex);
  const part = (value: number, share: number): number => Math.min(255, Math.round(value * share));
  return `#${((part(r, lamp[0]) << 16) | (part(g, lamp[1]) << 8) | part(b, lamp[2])).toString(16).padStart(6, '0')}`;
}

/** What the hour does to a painted colour: clear by day, copper at dusk, yellow by lamp. */
export function grade(light: Light): (hex: string) => string {
  switch (light) {
    case 'day': return (hex) => hex;
    case 'dusk': return (hex) => under(hex, [0.97, 0.85, 0.76]);
    case 'night': return (hex) => mix(under(hex, [0.95, 0.85, 0.74]), '#2c3350', 0.05);
  }
}

/** The sky behind a window: above, low over the roofs, the roofs, and lit windows. */
export function sky(light: Light): { top: string; low: string; roofs: string; nearRoofs: string; lit: string | null } {
  switch (light) {
    case 'day': return { top: '#b7d7de', low: '#dcebe2', roofs: '#b5c3bb', nearRoofs: '#93a79f', lit: null };
    case 'dusk': return { top: '#d98c62', low: '#f2bd7c', roofs: '#8d5a5c', nearRoofs: '#64424e', lit: '#ffdf8f' };
    case 'night': return { top: '#243a52', low: '#35536c', roofs: '#1f3044', nearRoofs: '#172433', lit: '#f6d072' };
  }
}
