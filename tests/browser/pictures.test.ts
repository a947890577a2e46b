/**
 * The stage looks as it did. Each scenery is drawn and compared with the picture that was kept
 * of it in pictures/. After a change that is meant to be seen, look at the new pictures and keep them:
 * `UPDATE_PICTURES=1 npx vitest run --project browser tests/browser/pictures.test.ts`.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { Likeness } from './gallery/likeness.ts';
import { THINGS, type Scenery } from './gallery/situation.ts';
import { goOn, keepsake, likeness, OPEN, present, shown, type Size } from './gallery/open.ts';
import { openGame } from './game.ts';

const FOLDER = join(import.meta.dirname, 'pictures');
const WIDE: Size = { width: 1280, height: 400 };
const TALL: Size = { width: 390, height: 380 };

const SCENERIES = {
  'lobby-at-night': [WIDE, { setting: 'hotel-lobby', light: 'night', mood: 'strained' }],
  'lobby-child-asleep': [WIDE, { setting: 'hotel-lobby', light: 'night', next: { shows: ['child-sleeps', 'phone-rings'] } }],
  'bank-angry': [WIDE, { setting: 'bank-desk', mood: 'angry', person: { pronoun: 'he', age: 'old' } }],
  'shop-queue': [WIDE, { setting: 'shop-counter', light: 'dusk', next: { shows: ['queue-grows', 'queue-grows'], mood: 'worried' } }],
  'board-room-two': [WIDE, { setting: 'board-room', light: 'dusk', mood: 'suspicious', next: { shows: ['colleague-enters'] } }],
  'kitchen-phone': [TALL, { setting: 'kitchen-pass', light: 'dusk', mood: 'tired' }],
  'ward-wheelchair-phone': [TALL, { setting: 'hospital-ward', mood: 'hurt', person: { figure: 'wheelchair' } }],
  'call-floor-line-phone': [TALL, { setting: 'call-floor', light: 'night', mood: 'warm', person: { figure: 'phone' } }],
  'dock-seated-phone': [TALL, { setting: 'warehouse-dock', mood: 'amused', person: { figure: 'sitting', age: 'young' } }],
} satisfies Record<string, readonly [Size, Scenery]>;

/** What must be noticed in the first of them, however small. */
const CHANGES: Readonly<Record<string, Partial<Scenery>>> = {
  'another mood': { mood: 'calm' },
  'another hour': { light: 'dusk' },
  'a cup that is gone': { things: THINGS.filter(([picture]) => picture !== 'cup') },
  'a calendar for a notice': { things: THINGS.map(([picture, at]) => [picture === 'notice' ? 'calendar' : picture, at] as const) },
  'another body': { person: { pronoun: 'he' } },
};

/**
 * Bounds in steps of colour, 0 to 255. Chromium 147 and 156 draw the same pictures, but for letters:
 * the small bubble of the player's own words gives a mean of 0.02 and 5.3 in one tile, so no picture
 * has more of them. The smallest of the changes below gives a worst tile of 19.
 */
const ALIKE = { mean: 0.1, worst: 9 } as const;

const alike = ({ mean, worst }: Likeness): boolean => mean < ALIKE.mean && worst < ALIKE.worst;
const fileOf = (name: string): string => join(FOLDER, `${name}.webp`);

async function drawn(page: Page, size: Size, scenery: Scenery): Promise<void> {
  await present(page, scenery, size);
  if (scenery.next === undefined) return;
  await goOn(page);
  await shown(page);
}

const gallery = (): ReturnType<typeof openGame> => openGame(inject('galleryUrl'), { until: OPEN, viewport: WIDE });

describe('the stage', () => {
  it('looks as it did', async () => {
    const { page, errors } = await gallery();
    const unlike: Record<string, Likeness> = {};
    for (const [name, [size, scenery]] of Object.entries(SCENERIES)) {
      await drawn(page, size, scenery);
      if (process.env['UPDATE_PICTURES']) writeFileSync(fileOf(name), await keepsake(page));
      const found = await likeness(page, readFileSync(fileOf(name)));
      if (!alike(found)) unlike[name] = found;
    }
    expect(unlike).toEqual({});
    expect(errors).toEqual([]);
  });

  it('keeps no picture that nobody looks at, and none that is large', () => {
    const kept = readdirSync(FOLDER).filter((name) => name.endsWith('.webp'));
    expect(kept.sort()).toEqual(Object.keys(SCENERIES).map((name) => `${name}.webp`).sort());
    expect(kept.filter((name) => statSync(join(FOLDER, name)).size > 40_000)).toEqual([]);
  });

  it('is seen to have changed when anything has', async () => {
    const { page } = await gallery();
    const unseen: string[] = [];
    for (const [what, change] of Object.entries(CHANGES)) {
      const [size, scenery] = SCENERIES['lobby-at-night'];
      await drawn(page, size, { ...scenery, ...change });
      if (alike(await likeness(page, readFileSync(fileOf('lobby-at-night'))))) unseen.push(what);
    }
    expect(unseen).toEqual([]);
  });
});
