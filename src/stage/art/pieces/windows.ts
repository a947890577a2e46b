/** Windows and what is seen through them. */
import { C, darker, INK, lighter, mix, sky, type Point, type Sheet } from '../ink/index.ts';
import type { Light } from '../../../scenario/index.ts';

export interface Pane {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/**
 * Sky over two rows of roofs, filling a box. Far roofs are paler than near ones.
 * @param low how much of the height the roofs take, 0 to 1
 * @param sun whether sun, moon or cloud is in this part of the sky; one window has it, others not
 */
export function town(s: Sheet, box: Pane, light: Light, low = 0.5, sun = true): void {
  const { x, y, w, h } = box;
  const see = sky(light);
  s.box(x, y, w, h, { fill: see.top, lit: true, line: 0 });
  s.poly([[x, y + h * 0.34], [x + w * 0.4, y + h * 0.3], [x + w, y + h * 0.38], [x + w, y + h], [x, y + h]], { fill: see.low, lit: true, line: 0 });
  if (sun) disc(s, box, light);
  roofs(s, box, y + h * (1 - low), see.roofs, null, w / 4.6);
  roofs(s, box, y + h * (1 - low * 0.62), see.nearRoofs, see.lit, w / 3.4);
}

function disc(s: Sheet, { x, y, w, h }: Pane, light: Light): void {
  const r = Math.min(w, h) * 0.09;
  if (light === 'night') {
    s.round(x + w * 0.74, y + h * 0.2, r, r, { fill: '#f3dfa0', lit: true, line: 0 });
    s.round(x + w * 0.74 - r * 0.45, y + h * 0.2 - r * 0.2, r * 0.85, r * 0.85, { fill: sky(light).top, lit: true, line: 0 });
  } else if (light === 'dusk') s.round(x + w * 0.7, y + h * 0.42, r * 1.3, r * 1.3, { fill: '#f8dc94', lit: true, line: 0 });
  else cloud(s, x + w * 0.64, y + h * 0.17, w * 0.16);
}

function cloud(s: Sheet, x: number, y: number, r: number): void {
  s.blob([[x - r, y + r * 0.3], [x - r * 0.6, y - r * 0.2], [x, y - r * 0.45], [x + r * 0.6, y - r * 0.15], [x + r, y + r * 0.3]],
    { fill: '#f3f4e6', lit: true, line: 0 });
}

function roofs(s: Sheet, { x, y, w, h }: Pane, top: number, colour: string, lit: string | null, each: number): void {
  for (let at = x; at < x + w - 4;) {
    const wide = Math.min(x + w - at, each * s.between(0.6, 1.2));
    const high = top + s.between(-h * 0.09, h * 0.09);
    const pitched = wide > each * 0.9;
    const shape: Point[] = pitched
      ? [[at, y + h], [at, high], [at + wide / 2, high - wide * 0.28], [at + wide, high], [at + wide, y + h]]
      : [[at, y + h], [at, high], [at + wide, high], [at + wide, y + h]];
    s.poly(shape, { fill: colour, lit: true, line: 0 });
    s.detail(() => panesOf(s, at, high, wide, y + h, lit ?? mix(colour, '#ffffff', 0.14), lit ? 0.42 : 0.75));
    at += wide;
  }
}

function panesOf(s: Sheet, x: number, top: number, w: number, bottom: number, colour: string, share: number): void {
  for (let py = top + 16; py < bottom - 14; py += 26) {
    for (let px = x + 9; px < x + w - 14; px += 19) {
      if (s.between(0, 1) < share) s.box(px, py, 9, 12, { fill: colour, lit: true, line: 0 });
    }
  }
}

/** A window in a frame with a sill, panes across and down, and glass that shines a little. */
export function window(
  s: Sheet, box: Pane, light: Light,
  style: { readonly across?: number; readonly down?: number; readonly frame?: string; readonly sill?: boolean; readonly low?: number; readonly sun?: boolean } = {},
): void {
  const { x, y, w, h } = box;
  const { across = 2, down = 2, frame = C.white, sill = true, low = 0.5, sun = true } = style;
  s.box(x - 13, y - 13, w + 26, h + 26, { fill: frame, shadow: 5 });
  town(s, box, light, low, sun);
  s.detail(() => shine(s, box, light));
  for (let i = 1; i < across; i += 1) bar(s, x + (w * i) / across, y, x + (w * i) / across, y + h, frame);
  for (let i = 1; i < down; i += 1) bar(s, x, y + (h * i) / down, x + w, y + (h * i) / down, frame);
  s.box(x, y, w, h, { line: 4.5 });
  if (sill) s.box(x - 26, y + h + 10, w + 52, 18, { fill: lighter(frame, 0.2), shadow: 4 });
}

function bar(s: Sheet, x1: number, y1: number, x2: number, y2: number, frame: string): void {
  s.line([[x1, y1], [x2, y2]], 13, INK);
  s.line([[x1, y1], [x2, y2]], 6, darker(frame, 0.06));
}

function shine(s: Sheet, { x, y, w, h }: Pane, light: Light): void {
  const alpha = light === 'day' ? 0.32 : 0.1;
  const slab = (from: number, to: number): Point[] => [[x + w * from, y + h], [x + w * (from + 0.32), y], [x + w * (to + 0.32), y], [x + w * to, y + h]];
  s.poly(slab(0.08, 0.2), { fill: '#ffffff', lit: true, line: 0, alpha });
  s.poly(slab(0.26, 0.3), { fill: '#ffffff', lit: true, line: 0, alpha });
}

/** A curtain gathered to one side; `side` 1 hangs at the right of a window. */
export function curtain(s: Sheet, x: number, y: number, w: number, h: number, colour: string, side: 1 | -1): void {
  const at = (share: number): number => x + (side === 1 ? w - w * share : w * share);
  s.blob([[at(0), y], [at(0.5), y - 2], [at(1), y], [at(0.92), y + h * 0.35], [at(0.5), y + h * 0.6], [at(0.42), y + h * 0.66],
    [at(0.62), y + h * 0.82], [at(0.66), y + h], [at(0.3), y + h + 3], [at(0), y + h]], { fill: colour });
  for (const share of [0.24, 0.46, 0.7]) {
    s.curve([[at(share), y + 8], [at(share * 0.9), y + h * 0.34], [at(share * 0.5), y + h * 0.6]], 2.6, darker(colour, 0.55));
  }
  for (const share of [0.2, 0.42]) s.curve([[at(share * 0.7), y + h * 0.7], [at(share), y + h * 0.96]], 2.6, darker(colour, 0.55));
  s.box(side === 1 ? at(0.46) : at(0), y + h * 0.61, w * 0.46, 15, { fill: C.mustard, line: 3.5 });
}

/** Streaks of rain for a life of their own: a drawing the size of the box. */
export function rain(s: Sheet): void {
  for (let y = 12; y < s.height - 30; y += 34) {
    for (let x = 14 + s.between(0, 30); x < s.width - 6; x += s.between(34, 62)) {
      const long = s.between(13, 26);
      const top = y + s.between(-10, 10);
      s.line([[x, top], [x - long * 0.34, top + long]], 2.6, '#bcd3dc');
    }
  }
}
