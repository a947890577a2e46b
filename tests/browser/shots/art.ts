/** Pictures of what is drawn, one part at a time: every setting, mood, thing and beat, whether a situation shows it or not. */
import type { Page } from 'playwright-core';
import { BEATS, LIGHTS, MOODS, PICTURES, SETTINGS, type Setting, type Thing } from '../../../src/scenario/index.ts';
import { goOn, present, shown } from '../gallery/open.ts';
import type { Scenery } from '../gallery/situation.ts';
import { STAGES, type ShotSize } from '../sizes.ts';
import type { Album } from './album.ts';

/** One of each kind of body, and ages and pronouns among them; the seed gives the rest. */
const PEOPLE: Readonly<Record<string, NonNullable<Scenery['person']>>> = {
  ada: { pronoun: 'she', age: 'grown' }, bo: { pronoun: 'he', age: 'old' }, cleo: { pronoun: 'they', age: 'young' },
  dan: { pronoun: 'he', age: 'grown' }, eva: { pronoun: 'she', age: 'old', figure: 'sitting' },
  finn: { pronoun: 'he', age: 'grown', figure: 'wheelchair' }, gus: { pronoun: 'she', age: 'grown', figure: 'phone' },
};
/** A name that nobody has drawn, for the default. */
const UNDRAWN = 'somewhere-else' as Setting;
/** Milliseconds after the decision at which a beat is looked at. */
const MOMENTS = [350, 900, 1700] as const;
const SPOTS: readonly NonNullable<Thing['at']>[] = ['counter', 'floor', 'wall', 'person', 'far'];
const PER_PICTURE = 15;

export type Take = (page: Page, album: Album, size: ShotSize) => Promise<void>;

const settings: Take = async (page, album, size) => {
  for (const setting of [...SETTINGS, UNDRAWN]) {
    for (const light of LIGHTS) {
      await present(page, { setting, light }, STAGES[size]);
      await album.take(page, 'settings', size, `${setting}-${light}`);
    }
  }
};

const moods: Take = async (page, album, size) => {
  for (const [name, person] of Object.entries(PEOPLE)) {
    for (const mood of MOODS) {
      await present(page, { setting: 'bank-desk', mood, person, things: [] }, STAGES[size], name);
      await album.take(page, 'moods', size, `${name}-${mood}`);
    }
  }
};

const things: Take = async (page, album, size) => {
  for (let from = 0; from < PICTURES.length; from += PER_PICTURE) {
    const shelf = PICTURES.slice(from, from + PER_PICTURE).map((picture, n) => [picture, SPOTS[n % SPOTS.length] ?? 'floor'] as const);
    await present(page, { setting: 'board-room', things: shelf }, STAGES[size]);
    await album.take(page, 'things', size, `${shelf[0]?.[0]}-to-${shelf.at(-1)?.[0]}`);
  }
};

/** With movement: some of what a beat shows passes. */
const beats: Take = async (page, album, size) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  for (const beat of BEATS) {
    await present(page, { setting: 'hotel-lobby', next: { shows: before(beat) } }, STAGES[size]);
    await goOn(page);
    let passed = 0;
    for (const moment of MOMENTS) {
      await page.waitForTimeout(moment - passed);
      passed = moment;
      await album.take(page, 'beats', size, `${beat}-${moment}`);
    }
    await shown(page);
    await album.take(page, 'beats', size, `${beat}-after`);
  }
};

/** What ends needs to have begun. */
function before(beat: (typeof BEATS)[number]): (typeof BEATS)[number][] {
  switch (beat) {
    case 'queue-shrinks': return ['queue-grows', 'queue-grows', beat];
    case 'colleague-leaves': return ['colleague-enters', beat];
    case 'phone-stops': return ['phone-rings', beat];
    case 'door-closes': return ['door-opens', beat];
    default: return [beat];
  }
}

/** By the name that `--only` takes. */
export const ART: Readonly<Record<string, Take>> = { settings, moods, things, beats };
