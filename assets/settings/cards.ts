/**
 * Draws the small pictures of the settings for the library from the same drawings
 * as the stage, with a plain pen and fewer things. Run: npx tsx assets/settings/cards.ts
 */
import { writeFileSync } from 'node:fs';
import { optimize } from 'svgo';
import type { Light, Setting } from '../../src/scenario/index.ts';
import type { Hand, Look, Point } from '../../src/stage/art/ink/index.ts';
import type { Life } from '../../src/stage/art/types.ts';
import { loadSetting, settingNames } from '../../src/stage/art/setting.ts';

const CARD = { width: 400, height: 225, bytes: 6144 } as const;
/** The part of the wide picture that a card shows, and the hour that suits the place. */
const CUTS: Partial<Record<Setting, { x: number; y: number; light: Light }>> = {
  'hotel-lobby': { x: 0, y: 40, light: 'night' }, 'board-room': { x: 300, y: 40, light: 'dusk' },
  'managers-office': { x: 20, y: 60, light: 'day' }, 'warehouse-dock': { x: 240, y: 40, light: 'day' },
  'kitchen-pass': { x: 240, y: 20, light: 'dusk' }, 'bank-desk': { x: 280, y: 40, light: 'day' },
  'it-helpdesk': { x: 380, y: 20, light: 'day' }, 'town-hall-window': { x: 330, y: 20, light: 'day' },
  'hospital-ward': { x: 380, y: 40, light: 'day' }, 'meeting-room': { x: 330, y: 40, light: 'day' },
  'shop-counter': { x: 380, y: 20, light: 'day' }, 'call-floor': { x: 320, y: 40, light: 'dusk' },
};
const CUT = { width: 1140, height: 641 } as const;

/** Leaves out points that lie within `slack` of a straight run (Ramer, Douglas and Peucker). */
function simpler(points: readonly Point[], slack: number): Point[] {
  if (points.length < 3) return [...points];
  const [a, b] = [points[0]!, points[points.length - 1]!];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const off = points.map((p) => length < 1
    ? Math.hypot(p[0] - a[0], p[1] - a[1])
    : Math.abs((b[0] - a[0]) * (a[1] - p[1]) - (a[0] - p[0]) * (b[1] - a[1])) / length);
  const worst = off.indexOf(Math.max(...off));
  if (off[worst]! <= slack) return [a, b];
  return [...simpler(points.slice(0, worst + 1), slack).slice(0, -1), ...simpler(points.slice(worst), slack)];
}

function data(points: readonly Point[], closed: boolean): string {
  return `M${points.map((p) => `${Math.round(p[0])} ${Math.round(p[1])}`).join('L')}${closed ? 'Z' : ''}`;
}

function extent(points: readonly Point[]): number {
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  return Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** The ellipse that soft points lie on, or null if they lie on none. */
function ellipse(points: readonly Point[]): string | null {
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [cx, cy, rx, ry] = [(left + right) / 2, (top + bottom) / 2, (right - left) / 2, (bottom - top) / 2];
  const round = points.length > 12 && points.every((p) => Math.abs(Math.hypot((p[0] - cx) / rx, (p[1] - cy) / ry) - 1) < 0.06);
  return round ? `<ellipse cx="${Math.round(cx)}" cy="${Math.round(cy)}" rx="${Math.round(rx)}" ry="${Math.round(ry)}"` : null;
}

/** A plain pen that leaves out whatever is smaller than `least` units. */
function pen(least: number): Hand {
  const shape = (edges: readonly (readonly Point[])[], soft: boolean, look: Look): string => {
    const points = soft ? edges[0]! : edges.map((edge) => edge[0]!);
    const whole = soft ? ellipse(points) : null;
    if (extent(points) < (whole ? least * 0.5 : least) || (!look.fill && look.width <= 0)) return '';
    const loop = soft ? simpler([...points, points[0]!], 3).slice(0, -1) : points;
    const see = look.alpha === undefined ? '' : ` opacity="${look.alpha}"`;
    const line = look.width > 0 ? ` stroke="${look.ink}" stroke-width="${look.width < 3.6 ? 4 : 7}"` : '';
    const paint = `fill="${look.fill ?? 'none'}"${line}${see}`;
    return whole ? `${whole} ${paint}/>` : `<path ${paint} d="${data(loop, true)}"/>`;
  };
  return {
    fine: false,
    shape,
    line: (points, width, ink) => {
      if (extent(points) < (width < 6.5 ? least * 0.8 : 14) || width < 2.7) return '';
      return `<path fill="none" stroke="${ink}" stroke-width="${Math.max(4, Math.round(width * 1.3))}" d="${data(simpler(points, 3), false)}"/>`;
    },
  };
}

interface Move { readonly x: number; readonly y: number; readonly across: number; readonly down: number }

/** A group's move inside another's. */
function moved(by: Move, tag: string): Move {
  const [x = 0, y = 0, across = 1, down = across] = (tag.match(/-?[\d.]+/g) ?? []).map(Number);
  return { x: by.x + x * by.across, y: by.y + y * by.down, across: by.across * across, down: by.down * down };
}

/** Takes out what lies wholly beside the cut. */
function within(svg: string, x: number, y: number): string {
  const moves: Move[] = [{ x: 0, y: 0, across: 1, down: 1 }];
  return svg.replace(/<g[^>]*>|<\/g>|<path[^>]*? d="([^"]*)"\/>|<ellipse cx="([^"]*)" cy="([^"]*)"[^>]*>/g, (all, d?: string, cx?: string, cy?: string) => {
    if (all === '</g>') moves.pop();
    else if (all.startsWith('<g')) moves.push(moved(moves.at(-1)!, all));
    if (all.includes('g>') || all.startsWith('<g')) return all;
    const by = moves.at(-1)!;
    const at = ((d ?? `${cx} ${cy}`).match(/-?\d+/g) ?? []).map(Number);
    const xs = at.filter((_, i) => i % 2 === 0).map((v) => by.x + v * by.across);
    const ys = at.filter((_, i) => i % 2 === 1).map((v) => by.y + v * by.down);
    const beside = Math.max(...xs) < x || Math.min(...xs) > x + CUT.width || Math.max(...ys) < y || Math.min(...ys) > y + CUT.height;
    return beside ? '' : all;
  });
}

function live({ drawing, at }: Life): string {
  return `<g transform="translate(${at.x - drawing.width / 2} ${at.y - drawing.height})">${inner(drawing.svg)}</g>`;
}

const inner = (svg: string): string => svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');

async function card(setting: Setting, least: number): Promise<string> {
  const { x, y, light } = CUTS[setting] ?? { x: 200, y: 60, light: 'day' };
  const picture = await loadSetting(setting, light, 'wide', pen(least));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}"`
    + ` viewBox="0 0 ${CUT.width} ${CUT.height}"><g transform="translate(${-x} ${-y})" stroke-linejoin="round" stroke-linecap="round">`
    + `${within(`${inner(picture.back.svg)}${picture.lives.map(live).join('')}${inner(picture.front?.svg ?? '')}`, x, y)}</g></svg>`;
  return optimize(svg, {
    multipass: true,
    floatPrecision: 0,
    plugins: [{ name: 'preset-default', params: { overrides: { mergePaths: { force: true } } } }],
  }).data;
}

for (const setting of settingNames) {
  let least = 10;
  let svg = await card(setting, least);
  while (svg.length > CARD.bytes) svg = await card(setting, (least += 2));
  writeFileSync(new URL(`./cards/${setting}.svg`, import.meta.url), `${svg}\n`);
  console.log(`${setting}: ${svg.length} bytes, nothing under ${least} units`);
}
