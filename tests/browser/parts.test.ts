import { describe, expect, inject, it } from 'vitest';
import { BEATS } from '../../src/scenario/index.ts';
import { drawAll, goOn, keepsake, likeness, OPEN, present, shown } from './gallery/open.ts';
import type { Scenery } from './gallery/situation.ts';
import { openGame } from './game.ts';
import { STAGES } from './sizes.ts';

/** What these show is that something else is over. */
const ENDS: readonly string[] = ['queue-shrinks', 'colleague-leaves', 'phone-stops', 'door-closes'];

const gallery = (): ReturnType<typeof openGame> => openGame(inject('galleryUrl'), { until: OPEN, viewport: STAGES.phone });

describe('in a browser', () => {
  it.each([['places', 200], ['things', 50], ['people', 500]] as const)('all %s put ink on paper', async (kind, least) => {
    const { page, errors } = await gallery();
    const { count, blank } = await drawAll(page, kind);
    expect(blank).toEqual([]);
    expect(count).toBeGreaterThan(least);
    expect(errors).toEqual([]);
  });

  it('every beat that begins something shows, as a still too', async () => {
    const { page, errors } = await gallery();
    const after = async (next: Scenery['next']): Promise<void> => {
      await present(page, { setting: 'hotel-lobby', ...(next ? { next } : {}) }, STAGES.phone);
      await goOn(page);
      await shown(page);
    };
    await after({});
    const plain = await keepsake(page);
    const unseen: string[] = [];
    for (const beat of BEATS) {
      await after({ shows: [beat] });
      if ((await likeness(page, plain)).worst < 9) unseen.push(beat);
    }
    expect(unseen.sort()).toEqual([...ENDS].sort());
    expect(errors).toEqual([]);
  });
});
