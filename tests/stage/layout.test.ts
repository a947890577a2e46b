import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ThingView } from '../../src/engine/index.ts';
import type { Picture, Setting } from '../../src/scenario/index.ts';
import { FOCUS, loadSetting, settingNames, SIZE } from '../../src/stage/art/setting.ts';
import type { Shape, Spot } from '../../src/stage/art/types.ts';
import { freeHeight, hides, outline, placeBalloon, tailOf } from '../../src/stage/balloon.ts';
import { cover, meets, shapeFor, toHost } from '../../src/stage/fit.ts';
import { lay } from '../../src/stage/spots.ts';
import { parts, wrap } from '../../src/stage/wrap.ts';

const HOSTS = [
  { width: 1280, height: 400 }, { width: 1280, height: 470 }, { width: 1920, height: 560 }, { width: 2560, height: 700 },
  { width: 1024, height: 560 }, { width: 768, height: 390 }, { width: 390, height: 320 }, { width: 360, height: 211 }, { width: 430, height: 354 },
];
/** So much of a thing may be under the lower edge of the lowest host, in picture units. */
const TOE = 32;
const LONGEST_LINE = 'Nobody told me. '.repeat(15).trim();
const measure = (text: string): number => text.length * 7.6;

describe('a setting on a host', () => {
  it.each([[1280, 400, 'wide'], [1920, 560, 'wide'], [700, 380, 'wide'], [390, 320, 'tall'], [360, 211, 'tall'], [768, 800, 'tall']] as const)(
    'shows a %i × %i host its %s picture', (width, height, shape) => {
      expect(shapeFor({ width, height })).toBe(shape);
    });

  it.each(HOSTS)('leaves no gap above or below, and its sides even, at $width × $height', (host) => {
    const shape = shapeFor(host);
    const { scale, x, y } = cover(host, SIZE[shape], FOCUS[shape]);
    expect(y).toBeLessThanOrEqual(0);
    expect(y + SIZE[shape].height * scale).toBeGreaterThanOrEqual(host.height - 0.001);
    const right = host.width - (x + SIZE[shape].width * scale);
    if (x > 0) expect(right).toBeCloseTo(x);
    else expect(right).toBeLessThanOrEqual(0.001);
  });

  it.each(HOSTS)('keeps the person served in view from the hair to the hands in every setting at $width × $height', async (host) => {
    const shape = shapeFor(host);
    const fit = cover(host, SIZE[shape], FOCUS[shape]);
    for (const name of settingNames) {
      const { customer } = await loadSetting(name, 'day', shape);
      for (const up of [340, 750]) {
        const { x, y } = toHost(fit, { x: customer.x, y: customer.y - up * customer.scale });
        expect([name, x > 0 && x < host.width, y > 0 && y < host.height]).toEqual([name, true, true]);
      }
    }
  });
});

it('boxes lie over each other where they share any of their ground', () => {
  const box = { x: 10, y: 10, width: 100, height: 40 };
  expect(meets(box, { x: 100, y: 45, width: 50, height: 50 })).toBe(true);
  for (const beside of [{ x: 110, y: 10 }, { x: 10, y: 50 }, { x: 200, y: 200 }]) expect(meets(box, { ...beside, width: 50, height: 50 })).toBe(false);
});

describe('things on their spots', () => {
  const thing = (id: string, at: Spot): ThingView => ({ id, name: id, picture: 'cup', at, looked: false });
  const spots: readonly Spot[] = ['floor', 'counter', 'wall', 'person', 'far'];

  it.each(['wide', 'tall'] as const)('finds each of sixteen things a place of its own on a %s picture', async (shape: Shape) => {
    const setting = await loadSetting('hotel-lobby', 'night', shape);
    const things = Array.from({ length: 16 }, (_, i) => thing(`t${i}`, spots[i % 5] ?? 'floor'));
    const laid = lay(things, setting);
    expect(laid.map((one) => one.thing.id).toSorted()).toEqual(things.map(({ id }) => id).toSorted());
    expect(new Set(laid.map(({ place }) => place)).size).toBe(16);
  });

  it('gives a thing its own kind of place before it lends that to another', async () => {
    const setting = await loadSetting('hotel-lobby', 'day', 'wide');
    const people = Array.from({ length: setting.spots.person.length + 2 }, (_, i) => thing(`p${i}`, 'person'));
    const floors = setting.spots.floor.map((_, i) => thing(`f${i}`, 'floor'));
    const laid = lay([...people, ...floors], setting);
    for (const { id } of floors) expect(laid.find((one) => one.thing.id === id)?.spot).toBe('floor');
  });
});

describe('things that are somewhere for a reason', () => {
  const thing = (picture: Picture, at: Spot, n = 0): ThingView => ({ id: `${picture}${n}`, name: picture, picture, at, looked: false });
  const spotsOf = async (setting: Setting, shape: Shape, ...things: readonly ThingView[]) => {
    const laid = lay(things, await loadSetting(setting, 'day', shape));
    return Object.fromEntries(laid.map((one) => [one.thing.id, one.fixture === null ? one.spot : 'room']));
  };

  it.each(['wide', 'tall'] as const)('are the window and the door of the room where it has them, once, on a %s picture', async (shape) => {
    const found = await spotsOf('hospital-ward', shape, thing('window', 'far'), thing('door', 'far'), thing('window', 'far', 1), thing('door', 'floor', 1));
    expect(found).toEqual({ window0: 'room', door0: 'room', window1: 'far', door1: 'floor' });
  });

  it('are one part of the room each, also where that is two things', async () => {
    const found = await spotsOf('warehouse-dock', 'wide', thing('window', 'far'), thing('door', 'far'));
    expect(found).toEqual({ window0: 'room', door0: 'far' });
  });

  it.each(['wide', 'tall'] as const)('hang only if they can, and stand only if they can, on a %s picture', async (shape) => {
    const standing = (['cupboard', 'chair', 'shoes', 'plant', 'bin'] as const).map((picture) => thing(picture, 'far'));
    const hanging = (['clock', 'notice', 'chart', 'calendar', 'map', 'sign'] as const).map((picture) => thing(picture, 'wall'));
    const found = await spotsOf('hospital-ward', shape, ...standing, ...hanging);
    for (const { id } of standing) expect(['far', 'floor'], id).toContain(found[id]);
    for (const { id } of hanging) expect(['wall', 'counter'], id).toContain(found[id]);
  });

  it.each(['wide', 'tall'] as const)('stay with whoever wears them, and are laid down if they can be, on a %s picture', async (shape) => {
    const theirs = (['mobile', 'envelope', 'handbag', 'book', 'hands', 'coat'] as const).map((picture) => thing(picture, 'person'));
    expect(await spotsOf('town-hall-window', shape, ...theirs)).toEqual({
      hands0: 'person', coat0: 'person', mobile0: 'person', envelope0: 'person', handbag0: 'floor', book0: 'counter',
    });
  });

  it.each(HOSTS)('have their foot in view at $width × $height', async (host) => {
    const shape = shapeFor(host);
    const fit = cover(host, SIZE[shape], FOCUS[shape]);
    const { spots: all } = await loadSetting('bank-desk', 'day', shape);
    const below = Object.entries(all).flatMap(([spot, places]) => places.flatMap((place, i) =>
      (toHost(fit, place).y > host.height + TOE * place.scale * fit.scale ? [`${spot} ${i}`] : [])));
    expect(below).toEqual([]);
  });
});

describe('text in a bubble', () => {
  it('breaks a text into lines that fit and loses no letter of it', () => {
    fc.assert(fc.property(fc.string({ maxLength: 240 }), fc.integer({ min: 60, max: 500 }), (text, width) => {
      const lines = wrap(text, width, measure);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
    }));
  });

  it('parts a long line between its sentences, and a long sentence between its lines', () => {
    const linesOf = (text: string): string[] => wrap(text, 320, measure);
    const said = "Have you got two minutes? I'd like Millgate Street to go to somebody else. From tomorrow, if that can be done.";
    expect(parts(said, 2, linesOf)).toEqual([
      "Have you got two minutes? I'd like Millgate Street to go to somebody else.", 'From tomorrow, if that can be done.',
    ]);
    expect(parts('No.', 2, linesOf)).toEqual(['No.']);
    const breathless = 'and then '.repeat(26).trim();
    expect(parts(breathless, 2, linesOf).join(' ')).toBe(breathless);
    for (const part of parts(breathless, 2, linesOf)) expect(linesOf(part).length).toBeLessThanOrEqual(2);
  });

  it.each(HOSTS)('keeps the longest line whole within a $width × $height host', (host) => {
    const room = { x: 9, y: 9, width: host.width - 22, height: host.height - 18 };
    const lines = wrap(LONGEST_LINE, Math.min(room.width, 420) - 24, measure);
    const size = { width: Math.max(...lines.map(measure)) + 24, height: lines.length * 18 + 22 };
    const head = { mouth: { x: host.width / 2, y: host.height * 0.42 }, crown: { x: host.width / 2, y: host.height * 0.2 }, half: 24 };
    const box = placeBalloon(size, room, head);
    expect(box.x).toBeGreaterThanOrEqual(room.x);
    expect(box.y).toBeGreaterThanOrEqual(room.y);
    expect(box.x + box.width).toBeLessThanOrEqual(room.x + room.width);
    expect(box.y + box.height).toBeLessThanOrEqual(room.y + room.height);
  });

  it('leaves the faces of those who listen free, where it would have lain over a brow', () => {
    const room = { x: 9, y: 9, width: 368, height: 280 };
    const head = (x: number, y: number) => ({ mouth: { x, y }, crown: { x, y: y - 62 }, half: 26 });
    const [speaker, listener] = [head(70, 150), head(200, 128)];
    const size = { width: 300, height: 76 };
    expect(hides(placeBalloon(size, room, speaker), listener)).toBe(true);
    expect(hides(placeBalloon(size, room, speaker, [listener]), listener)).toBe(false);
    expect(freeHeight(room, speaker, [listener])).toBeLessThanOrEqual(freeHeight(room, speaker));
  });

  it('points its tail at whoever speaks, on the side where they are', () => {
    const box = { x: 200, y: 100, width: 200, height: 80 };
    const head = (x: number, y: number) => ({ mouth: { x, y }, crown: { x, y: y - 60 }, half: 25 });
    expect(tailOf(box, head(100, 140), 20)?.edge).toBe('left');
    expect(tailOf(box, head(500, 140), 20)?.edge).toBe('right');
    expect(tailOf(box, head(300, 300), 20)?.edge).toBe('bottom');
    expect(tailOf(box, head(300, 40), 20)?.edge).toBe('top');
    expect(tailOf(box, head(300, 140), 20)).toBeNull();
  });

  it('draws bubble and tail in one line that turns one way', () => {
    const box = { x: 0, y: 0, width: 200, height: 80 };
    for (const mouth of [{ x: -90, y: 40 }, { x: 300, y: 40 }, { x: 100, y: 200 }]) {
      const tail = tailOf(box, { mouth, crown: { x: mouth.x, y: mouth.y - 40 }, half: 20 }, 18);
      const points = outline(box, 14, tail);
      const [a, tip, b] = tail?.points ?? [];
      expect(points).toEqual(expect.arrayContaining([a, tip, b]));
      // Twice the enclosed area is more with a tail than without: it stands out, not in.
      expect(area(points)).toBeGreaterThan(area(outline(box, 14, null)));
    }
  });
});

function area(points: readonly { readonly x: number; readonly y: number }[]): number {
  return points.reduce((sum, { x, y }, i) => {
    const next = points[(i + 1) % points.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
}
