import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { cards } from 'virtual:scenarios';
import type { FullSession } from '../../src/session/index.ts';
import { cleanDevice, finish, held, playOn, settled, visit } from './device.ts';

const FIRST = cards[0]!.id;

async function ended(): Promise<FullSession> {
  const session = visit();
  await session.actions.start(FIRST, 'aside');
  session.actions.decide({ kind: 'look', thing: session.get().view!.things[0]!.id });
  playOn(session);
  await settled();
  session.actions.openDebrief();
  await settled();
  return session;
}

beforeEach(cleanDevice);

describe('seeing a moment again', () => {
  it('shows every comment’s moment happening, on page and stage alike, and leads back to the debrief', async () => {
    const session = await ended();
    const { report, turns, view, answers } = session.get();
    expect(report?.comments.length).toBeGreaterThan(0);
    for (const { moment } of report?.comments ?? []) {
      const counts: number[] = [];
      const stop = session.watch((state) => state.turns.length, (now) => counts.push(now));
      session.actions.watch(moment.turn + 1);
      stop();
      expect(session.get().screen.name).toBe('play');
      expect(session.get().aside).toEqual({ kind: 'watching', turn: moment.turn + 1, of: turns.length - 1, shared: false });
      const last = session.get().turns.at(-1);
      expect(last).toEqual(turns[moment.turn + 1]);
      expect(JSON.stringify(last)).toContain(JSON.stringify(moment.text).slice(1, -1));
      // The state before comes first, so that the stage shows the turn and not only what came of it.
      expect(counts.at(-1)).toBe(moment.turn + 2);
    }
    session.actions.backToRun();
    expect(session.get()).toMatchObject({ screen: { name: 'debrief' }, aside: null, answers, report });
    expect(session.get().view).toEqual(view);
    expect(session.get().turns).toEqual(turns);
  });

  it('takes no decision, and keeps within the run', async () => {
    const session = await ended();
    session.actions.watch(-5);
    expect(session.get().aside).toMatchObject({ turn: 0 });
    session.actions.decide({ kind: 'wait' });
    expect(session.get().turns).toHaveLength(1);
    session.actions.watch(999);
    expect(session.get().aside).toMatchObject({ turn: session.get().turns.length - 1 });
  });
});

describe('what if', () => {
  it('steps back in the same truth, is neither scored nor kept, and leads back', async () => {
    const session = await ended();
    const before = await held('runs');
    const { report, turns } = session.get();
    session.actions.whatIf(1);
    expect(session.get().aside).toEqual({ kind: 'exploring', turn: 1 });
    expect(session.get().turns).toEqual(turns.slice(0, 2));
    const other = session.get().view!.choices.at(-1)!.id;
    session.actions.decide({ kind: 'choose', choice: other });
    playOn(session);
    await settled();
    expect(session.get().view?.ended).not.toBeNull();
    expect(session.get().report).toEqual(report);
    expect(await held('runs')).toEqual(before);
    session.actions.openDebrief();
    expect(session.get()).toMatchObject({ screen: { name: 'debrief' }, aside: null, report });
    expect(session.get().turns).toEqual(turns);
  });

  it('starts from the same truth: the same road leads to the same end', async () => {
    const session = await ended();
    const { turns, view } = session.get();
    session.actions.whatIf(0);
    for (const { decision } of turns.slice(1)) if (decision !== null) session.actions.decide(decision);
    expect(session.get().view?.ended).toEqual(view?.ended);
  });

  it('gives way to a run that is opened from elsewhere', async () => {
    const session = await ended();
    session.actions.whatIf(0);
    session.actions.openLibrary();
    await session.actions.start(FIRST, 'other');
    expect(session.get()).toMatchObject({ aside: null, screen: { name: 'play' } });
    session.actions.decide({ kind: 'wait' });
    await settled();
    expect((await held('runs')).length).toBe(2);
  });
});

describe('somebody who comes back', () => {
  it('remembers, in about half of the new draws, and only after a run that was brought to its end', async () => {
    const session = visit();
    await session.actions.start(FIRST);
    await settled();
    expect((await held('runs'))[0]).not.toHaveProperty('journal.head.memory');
    await finish(session, FIRST, 'met');
    const heads: unknown[] = [];
    for (let i = 0; i < 24; i += 1) {
      await session.actions.start(FIRST);
      await settled();
      heads.push(((await held('runs')) as { key: string; journal: { head: { memory?: unknown } } }[])
        .find(({ key }) => key === session.get().runs[0]?.key)?.journal.head.memory);
    }
    const back = heads.filter((memory) => memory !== undefined);
    expect(back.length).toBeGreaterThan(3);
    expect(back.length).toBeLessThan(21);
    for (const memory of back) expect(memory).toMatchObject({ seed: 'met' });
  });

  it('is the same on a reload and on a restart', async () => {
    const session = visit();
    await finish(session, FIRST, 'met');
    const names: string[] = [];
    for (let i = 0; i < 12; i += 1) {
      await session.actions.start(FIRST);
      const { view } = session.get();
      names.push(view!.people[0]!.name);
      await session.actions.restart();
      expect(session.get().view).toEqual(view);
      await settled();
      const again = visit();
      await again.recall();
      await again.follow({ scenario: FIRST, seed: view!.seed });
      expect(again.get().view).toEqual(view);
    }
    expect(new Set(names).size).toBeGreaterThan(1);
  });
});
