import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cards } from 'virtual:scenarios';
import { cleanDevice, finish, held, playOn, settled, visit } from './device.ts';

const FIRST = cards[0]!.id;
const DAY = 24 * 60 * 60 * 1000;

beforeEach(cleanDevice);

describe('looking back', () => {
  it('works out a profile and suggestions from what is kept, on another visit too', async () => {
    const session = visit();
    await finish(session, FIRST, 'one');
    const later = visit();
    await later.recall();
    await later.actions.openGrowth();
    const { growth } = later.get().lookingBack;
    expect(growth?.profile.runs).toBe(1);
    expect(growth?.profile.questions.share.mean).toBe(1);
    expect(growth?.suggestions.every(({ scenario }) => scenario !== FIRST)).toBe(true);
  });

  it('draws the map of a family from all of its runs', async () => {
    const session = visit();
    await finish(session, FIRST, 'one');
    await finish(session, FIRST, 'two');
    await session.actions.openMap(FIRST);
    const { map } = session.get().lookingBack;
    expect(map?.walks).toHaveLength(2);
    expect(map?.nodes.filter(({ seen }) => seen === 'walked').every(({ title }) => (title ?? '') !== '')).toBe(true);
    expect(map?.nodes.filter(({ seen }) => seen !== 'walked').every(({ title }) => title === null)).toBe(true);
    expect(map?.edges.flatMap(({ choices }) => choices).filter(({ seen }) => seen === 'dark').every(({ text }) => text === null)).toBe(true);
    expect(map?.truths.length).toBeGreaterThan(0);
    expect(JSON.stringify(map)).not.toMatch(/\{[a-z-]+\}/);
  });

  it('shows a kept run again from the map, and leads on to another road in it', async () => {
    const session = visit();
    const key = await finish(session, FIRST, 'one');
    await finish(session, FIRST, 'two');
    session.actions.openJournal();
    await session.actions.watchKept(key, 1);
    expect(session.get().aside).toMatchObject({ kind: 'watching', turn: 1 });
    expect(session.get().view?.seed).toBe('one');
    session.actions.whatIf(0);
    expect(session.get().aside).toEqual({ kind: 'exploring', turn: 0 });
    session.actions.backToRun();
    expect(session.get()).toMatchObject({ screen: { name: 'journal' }, aside: null });
  });

  it('brings what was kept back after a day, a week and three weeks, and takes an answer', async () => {
    let now = DAY;
    const session = visit({ now: () => now });
    const key = await finish(session, FIRST, 'one');
    const dueAt = async (day: number): Promise<string[]> => {
      now = DAY + day * DAY;
      const later = visit({ now: () => now });
      await later.recall();
      const due = later.get().due.map(({ text }) => text);
      if (due.length > 0) await later.actions.recall(key, 'did');
      await settled();
      expect(later.get().due).toEqual([]);
      return due;
    };
    const said = 'I ask what it is for.';
    expect([await dueAt(0.5), await dueAt(1), await dueAt(3), await dueAt(7), await dueAt(20), await dueAt(21), await dueAt(99)])
      .toEqual([[], [said], [], [said], [], [said], []]);
  });

  it('changes and forgets what was kept, on the device too', async () => {
    const session = visit();
    const key = await finish(session, FIRST, 'one');
    await session.actions.edit(key, { commitment: 'Another.', rule: { when: 'a', because: 'b', unless: '' } });
    const later = visit();
    await later.recall();
    expect(later.get().runs[0]?.answers).toMatchObject({ commitment: 'Another.', share: { when: 'a' } });
    expect(later.get().runs[0]?.facts?.rule).toBe(true);
    await later.actions.removeRun(key);
    expect(await held('runs')).toEqual([]);
    expect(await held('summaries')).toEqual([]);
    expect(later.get().runs).toEqual([]);
  });

  it('takes up a second case from another trade that calls for the same, and keeps the two together', async () => {
    const session = visit();
    const key = await finish(session, FIRST, 'one');
    await session.actions.startPair();
    await settled();
    const { pair, view } = session.get();
    expect(pair).toMatchObject({ key, title: cards[0]!.title });
    expect(session.get().deeds.map(({ id }) => id)).toContain(pair?.principle);
    expect(view?.scenario.industry).not.toBe(cards[0]!.industry);
    const later = visit();
    await later.recall();
    await later.follow({ scenario: view!.scenario.id, seed: view!.seed });
    expect(later.get().pair).toEqual(pair);
  });

  it('reviews the runs of this device, and says what could not be read of a file', async () => {
    const session = visit();
    await finish(session, FIRST, 'one');
    await session.actions.reviewOwn();
    expect(session.get().lookingBack.review).toMatchObject({ review: { runs: 1, situations: 1 }, unread: 0, problems: [] });
    await session.actions.reviewTexts(['{', await session.actions.exportAll()]);
    expect(session.get().lookingBack.review).toMatchObject({ review: { runs: 1 }, problems: [expect.stringContaining('damaged')] });
  });

  it('reads which means an idea of the player’s own speaks of, and fetches openings to try the rule on', async () => {
    const session = visit();
    await session.actions.start(FIRST, 'one');
    playOn(session);
    await settled();
    session.actions.openDebrief();
    const { means } = session.get().report!;
    const [named] = means;
    session.actions.answer('act', { words: `What about this: ${named?.text ?? ''}` });
    const reach = async (step: string): Promise<void> => {
      while (session.get().answers.step !== step) session.actions.nextStep();
      await settled();
    };
    await reach('roads');
    await vi.waitFor(() => expect(session.get().weighed?.topics).toContain(named?.topic));
    await reach('share');
    await vi.waitFor(() => expect(session.get().openings).toHaveLength(2));
    const here = cards.find(({ id }) => id === FIRST);
    for (const { id, lines } of session.get().openings) {
      expect(cards.find((card) => card.id === id)?.industry).not.toBe(here?.industry);
      expect(lines.length).toBeGreaterThan(0);
      expect(JSON.stringify(lines)).not.toMatch(/\{[a-z-]+\}/);
    }
  });
});
