/** Puts a head together: hair, face, beard, glasses. */
import type { Drawing } from '../types.ts';
import { DEEP_INK, INK, type Outfit } from './colours.ts';
import type { FacePack, HairPack, LinePack } from './packs.ts';
import { inked, page, painted } from './svg.ts';

/** The point a head turns about, in the coordinates of hair and faces. */
export const TURN = { x: 230, y: 560 } as const;
const MARGIN = 14;
/** The lowest a beard hangs. */
const CHIN = 566;

export interface HeadParts {
  readonly hair: HairPack;
  readonly face: FacePack;
  readonly beard: LinePack | null;
  readonly glasses: LinePack | null;
  readonly skin: string;
  readonly hairColour: string;
  readonly outfit: Outfit;
  readonly dark: boolean;
}

/** A window around the hair whose middle is the turning point. */
function frame(hair: HairPack): { x: number; y: number; width: number; height: number } {
  const [left = 0, top = 0, right = 0, bottom = 0] = hair.box;
  const half = Math.ceil(Math.max(TURN.x - left, right - TURN.x, 190)) + MARGIN;
  const low = Math.max(bottom, CHIN) + MARGIN;
  return { x: TURN.x - half, y: top - MARGIN, width: half * 2, height: low - top + MARGIN };
}

/** How far the lower edge of the head's drawing lies below the turning point. */
export function belowTurn(hair: HairPack): number {
  const { y, height } = frame(hair);
  return y + height - TURN.y;
}

function hairOf({ hair, skin, hairColour, outfit }: HeadParts): string {
  const colours: Readonly<Record<string, string>> = { hair: hairColour, cloth: outfit.cloth, under: outfit.under };
  const areas = Object.entries(hair.paints).map(([paint, d]) => painted(d, colours[paint] ?? hairColour));
  const mass = hair.mass === 'ink' ? null : colours[hair.mass] ?? null;
  return `<path fill="${skin}" d="${hair.base}"/>${areas.join('')}${inked(hair.ink, mass, 22, INK)}`;
}

/** A head with its eyes open, or shut for a blink. */
export function headDrawing(parts: HeadParts, eyes: 'open' | 'shut'): Drawing {
  const { face, beard, glasses } = parts;
  const ink = parts.dark ? DEEP_INK : INK;
  const open = `<path fill-rule="evenodd" fill="${ink}" d="${face.eyes}"/>`;
  const shut = `<path fill="none" stroke="${ink}" stroke-width="9" stroke-linecap="round" d="${face.shut}"/>`
    + (face.shutBrows ? `<path fill-rule="evenodd" fill="${ink}" d="${face.shutBrows}"/>` : '');
  const hairOnChin = beard
    ? (beard.base ? `<path fill="${parts.hairColour}" d="${beard.base}"/>` : '')
      + (beard.base ? `<path fill-rule="evenodd" fill="${INK}" d="${beard.ink}"/>` : `<path fill-rule="evenodd" fill="${parts.hairColour}" d="${beard.ink}"/>`)
    : '';
  const inner = hairOf(parts) + hairOnChin + `<path fill-rule="evenodd" fill="${ink}" d="${face.still}"/>` + (eyes === 'open' ? open : shut)
    + (glasses ? `<path fill-rule="evenodd" fill="${INK}" d="${glasses.ink}"/>` : '');
  const { x, y, width, height } = frame(parts.hair);
  return page(inner, x, y, width, height);
}
