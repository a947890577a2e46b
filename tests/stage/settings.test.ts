import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { LIGHTS, PICTURES, type Setting } from '../../src/scenario/index.ts';
import { FOCUS, FOOTPRINT, loadSetting, settingNames, SIZE } from '../../src/stage/art/setting.ts';
import { loadThings, thingPicture } from '../../src/stage/art/thing.ts';
import type { Drawing, Place, SettingDrawing, Shape, Spot } from '../../src/stage/art/types.ts';

interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

const SHAPES: readonly Shape[] = ['wide', 'tall'];
const LEAST: Readonly<Record<Spot, number>> = { floor: 5, counter: 6, wall: 5, person: 4, far: 3 };
const CASES = settingNames.flatMap((setting) => SHAPES.map((shape) => [setting, shape] as const));
const art = join(import.meta.dirname, '../../src/stage/art/settings');
const cards = join(import.meta.dirname, '../../assets/settings/cards');

/** What is wrong with a drawing's text as XML, or null. */
function fault(svg: string): string | null {
  if (/NaN|undefined|Infinity|null/.test(svg)) return 'holds a value that is none';
  const open: string[] = [];
  const rest = svg.replace(/<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<>&]*")*)(\/?)>/g, (_, end: string, name: string, __: string, empty: string) => {
    if (end && open.pop() !== name) open.push(`stray ${name}`);
    if (!end && !empty) open.push(name);
    return '';
  });
  if (rest.trim() !== '') return `left over: ${rest.trim().slice(0, 60)}`;
  return open.length > 0 ? `not closed: ${open.join(' ')}` : null;
}

function sound(drawing: Drawing): void {
  expect(fault(drawing.svg)).toBeNull();
  expect(drawing.svg).toContain(`viewBox="0 0 ${drawing.width} ${drawing.height}"`);
  expect(drawing.svg).not.toMatch(/<(script|image|use|foreignObject)|href|url\((?!#)/);
}

/** A thing's box, foot in the middle of the lower edge. */
function boxOf({ x, y, scale }: Place): Box {
  const side = FOOTPRINT * scale;
  return { left: x - side / 2, right: x + side / 2, top: y - side, bottom: y };
}

/** Where a standing person's face and hair are: the upper quarter of 700 units. */
function faceOf({ x, y, scale }: Place): Box {
  return { left: x - 90 * scale, right: x + 90 * scale, top: y - 690 * scale, bottom: y - 520 * scale };
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function inside(box: Box, shape: Shape): boolean {
  const { x, y, width, height } = FOCUS[shape];
  return box.left >= x && box.top >= y && box.right <= x + width && box.bottom <= y + height;
}

function speechOf({ speech: { x, y, width, height } }: SettingDrawing): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

describe('settings', () => {
  it.each(CASES)('%s is drawn %s at every hour', async (setting, shape) => {
    const hours = await Promise.all(LIGHTS.map((light) => loadSetting(setting, light, shape)));
    for (const drawn of hours) {
      expect({ width: drawn.width, height: drawn.height }).toEqual(SIZE[shape]);
      sound(drawn.back);
      expect(drawn.back).toMatchObject(SIZE[shape]);
      expect(drawn.front).toMatchObject(SIZE[shape]);
      if (drawn.front) sound(drawn.front);
      expect(drawn.lives.length).toBeGreaterThan(0);
      for (const life of drawn.lives) sound(life.drawing);
    }
    expect(new Set(hours.map((drawn) => drawn.back.svg)).size).toBe(LIGHTS.length);
  });

  it.each(CASES)('%s %s has room for things, in view, apart from each other and off the face', async (setting, shape) => {
    const drawn = await loadSetting(setting, 'day', shape);
    const placed = (Object.keys(LEAST) as Spot[]).flatMap((spot) => {
      expect(drawn.spots[spot].length, spot).toBeGreaterThanOrEqual(LEAST[spot]);
      return drawn.spots[spot].map((place, i) => ({ name: `${spot} ${i}`, box: boxOf(place) }));
    });
    const face = faceOf(drawn.customer);
    expect(placed.filter(({ box }) => !inside(box, shape)).map(({ name }) => name)).toEqual([]);
    expect(placed.filter(({ box }) => meet(box, face)).map(({ name }) => name)).toEqual([]);
    const pairs = placed.flatMap((a, i) => placed.slice(i + 1).filter((b) => meet(a.box, b.box)).map((b) => `${a.name} on ${b.name}`));
    expect(pairs).toEqual([]);
  });

  it.each(CASES)('%s %s has its own windows and doors in view, beside the face', async (setting, shape) => {
    const drawn = await loadSetting(setting, 'day', shape);
    const face = faceOf(drawn.customer);
    const { y: top, height, x: left, width } = FOCUS[shape];
    for (const [picture, { x, y, w, h }] of Object.entries(drawn.fixtures)) {
      expect(PICTURES).toContain(picture);
      expect([picture, x >= left, x + w <= left + width, y + h <= top + height]).toEqual([picture, true, true, true]);
      expect(y + h - Math.max(y, top), picture).toBeGreaterThanOrEqual(60);
      expect(x < face.left || x + w > face.right || y + h < face.top || y < face.top - 60, picture).toBe(true);
    }
  });

  it.each(CASES)('%s %s keeps the face in view and speech off it', async (setting, shape) => {
    const drawn = await loadSetting(setting, 'day', shape);
    expect(inside(faceOf(drawn.customer), shape)).toBe(true);
    expect(inside(speechOf(drawn), shape)).toBe(true);
    expect(meet(faceOf(drawn.customer), speechOf(drawn))).toBe(false);
  });

  it('draws the same picture again from the same names', async () => {
    expect(await loadSetting('hotel-lobby', 'night', 'wide')).toEqual(await loadSetting('hotel-lobby', 'night', 'wide'));
  });

  it('draws a plain room for a place that nobody has drawn', async () => {
    const nowhere = await loadSetting('moon-base' as Setting, 'dusk', 'tall');
    sound(nowhere.back);
    expect(nowhere.back.svg).not.toBe((await loadSetting('hotel-lobby', 'dusk', 'tall')).back.svg);
    expect(await loadSetting('toString' as Setting, 'dusk', 'tall')).toEqual(nowhere);
  });

  it('stays small: no setting is more than 25 KB of source', () => {
    const sizes = readdirSync(art).map((file) => [file, statSync(join(art, file)).size] as const);
    expect(sizes.length).toBe(settingNames.length + 1);
    expect(sizes.filter(([, size]) => size > 25_000)).toEqual([]);
  });
});

describe('cards', () => {
  it.each(settingNames)('%s has a small picture', (setting) => {
    const svg = readFileSync(join(cards, `${setting}.svg`), 'utf8');
    expect(fault(svg)).toBeNull();
    expect(svg).toContain('width="400" height="225"');
    expect(svg.length).toBeLessThanOrEqual(6145);
  });
});

describe('things', () => {
  it('asks for its art to be loaded first', async () => {
    vi.resetModules();
    const fresh = await import('../../src/stage/art/thing.ts');
    expect(() => fresh.thingPicture('cup')).toThrow('loadThings');
    await fresh.loadThings();
    expect(fresh.thingPicture('cup').width).toBeGreaterThan(0);
  });

  it.each(PICTURES)('%s is drawn', async (picture) => {
    await loadThings();
    const drawn = thingPicture(picture);
    sound(drawn);
    expect(drawn.width).toBeGreaterThanOrEqual(110);
    expect(drawn.width).toBeLessThanOrEqual(160);
    expect(drawn.height).toBeGreaterThanOrEqual(90);
    expect(drawn.height).toBeLessThanOrEqual(picture === 'child' ? 240 : 160);
    expect(drawn.svg).not.toBe(thingPicture('nothing-known').svg);
  });

  it('draws what has a foot otherwise where it hangs', async () => {
    await loadThings();
    for (const picture of PICTURES) sound(thingPicture(picture, true));
    expect(thingPicture('sign', true).svg).not.toBe(thingPicture('sign').svg);
    expect(thingPicture('photo', true).svg).not.toBe(thingPicture('photo').svg);
    expect(thingPicture('cup', true)).toBe(thingPicture('cup'));
  });

  it('draws each differently, and a tied box for what is unknown', async () => {
    await loadThings();
    expect(new Set(PICTURES.map((picture) => thingPicture(picture).svg)).size).toBe(PICTURES.length);
    expect(thingPicture('__proto__').svg).toBe(thingPicture('nothing-known').svg);
    sound(thingPicture('nothing-known'));
  });
});
