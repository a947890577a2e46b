import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import * as atlas from 'virtual:atlas';
import { cards, load, principles } from 'virtual:scenarios';
import { createSession, reportJobs, type FullSession, type Means, type Reporter } from '../../src/session/index.ts';
import { deviceSaves } from '../../src/session/saves.ts';

/** Reports worked out on the spot: the same jobs that the worker does. */
function atOnce(): Reporter {
  const work = reportJobs();
  return {
    prepare: () => {},
    report: async (job) => {
      const report = work(job);
      if (report === null) throw new Error('no journal');
      return report;
    },
  };
}

let places: (string | null)[] = [];
function fresh(more: Partial<Means> = {}): FullSession {
  return createSession({
    cards, principles, load, saves: deviceSaves(), reporter: atOnce(), storage: localStorage,
    now: () => 1, random: () => new Uint8Array(8).fill(7), atlas: () => Promise.resolve(atlas),
    moved: (to) => places.push(to === null ? null : `${to.scenario}/${to.seed}`),
    ...more,
  });
}

async function settled(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await new Promise((done) => setTimeout(done, 0));
}

const FIRST = cards[0]!.id;

function playOn(session: FullSession, most = 30): void {
  for (let i = 0; i < most && session.get().view?.ended === null; i += 1) {
    session.actions.decide({ kind: 'choose', choice: session.get().view!.choices[0]!.id });
  }
}

beforeEach(async () => {
  places = [];
  localStorage.clear();
  const db = await openDB('unscripted');
  db.close();
  await deviceSaves().clear().catch(() => {});
  indexedDB.deleteDatabase('unscripted');
});

describe('a session', () => {
  it('opens a situation, takes decisions, and comes to a report', async () => {
    const session = fresh();
    await session.actions.start(FIRST, 'seed');
    expect(session.get().screen.name).toBe('play');
    expect(places).toEqual([`${FIRST}/seed`]);
    playOn(session);
    await settled();
    expect(session.get().view?.ended).not.toBeNull();
    expect(session.get().report?.truth.story).toMatch(/\w/);
    expect(session.get().turns.length).toBeGreaterThan(1);
  });

  it('resumes after a reload exactly where it stood, in play and in the debrief', async () => {
    const before = fresh();
    await before.actions.start(FIRST, 'seed');
    before.actions.decide({ kind: 'look', thing: before.get().view!.things[0]!.id });
    before.actions.decide({ kind: 'choose', choice: before.get().view!.choices[0]!.id });
    await settled();
    const after = fresh();
    await after.follow({ scenario: FIRST, seed: 'seed' });
    expect(after.get().view).toEqual(before.get().view);
    expect(after.get().turns).toEqual(before.get().turns);

    playOn(after);
    await settled();
    after.actions.openDebrief();
    after.actions.answer('understand', { words: 'She wanted <b>sleep</b>.' });
    after.actions.nextStep();
    await settled();
    const again = fresh();
    await again.follow({ scenario: FIRST, seed: 'seed' });
    expect(again.get().screen.name).toBe('debrief');
    expect(again.get().answers).toEqual(after.get().answers);
    expect(again.get().answers.step).toBe('apply');
    expect(again.get().report).toEqual(after.get().report);

    again.actions.backTo('done');
    expect(again.get().answers.step).toBe('apply');
    again.actions.backTo('understand');
    expect(again.get().answers).toEqual({ ...after.get().answers, step: 'understand' });
  });

  it('sets a damaged save aside, says so, and loses nothing', async () => {
    const session = fresh();
    await session.actions.start(FIRST, 'whole');
    await settled();
    const db = await openDB('unscripted');
    await db.put('runs', { key: 'broken/1', format: 1, title: 'x', journal: { head: {}, decisions: 'no' } });
    await db.put('runs', { key: 'broken/2' });
    const after = fresh();
    await after.recall();
    expect(after.get().runs.map((r) => r.key)).toEqual([`${FIRST}/whole`]);
    expect(after.get().notices).toEqual([expect.objectContaining({ code: 'SAVE_SET_ASIDE', text: expect.stringContaining('2') as string })]);
    const damaged = await db.getAll('damaged');
    expect(damaged.map((d: { raw: { key: string } }) => d.raw.key)).toEqual(['broken/1', 'broken/2']);
    db.close();
  });

  it('says when the device keeps nothing, and plays on', async () => {
    const no = (): Promise<never> => Promise.reject(new Error('closed'));
    const session = fresh({ saves: { list: no, get: no, put: no, clear: no, of: no, everything: no, remove: no }, storage: null });
    await session.recall();
    await session.actions.start(FIRST, 'x');
    session.actions.decide({ kind: 'wait' });
    await settled();
    expect(session.get().notices.map((n) => n.code)).toEqual(['NOT_KEPT']);
    expect(session.get().view?.turn).toBe(1);
  });

  it.each(['no-such-place', '__proto__', 'constructor', '<img src=x onerror=alert(1)>', ''])(
    'says that a link to “%s” leads nowhere, and offers the library', async (scenario) => {
      const session = fresh();
      await session.follow({ scenario, seed: 'x' });
      expect(session.get().screen.name).toBe('library');
      expect(session.get().notices.map((n) => n.code)).toEqual(['UNKNOWN_SITUATION']);
    },
  );

  it('says when a situation does not arrive', async () => {
    const session = fresh({ load: { [FIRST]: () => Promise.reject(new Error('offline')) } });
    await session.actions.start(FIRST);
    expect(session.get().notices.map((n) => n.code)).toEqual(['NOT_LOADED']);
    expect(session.get().screen.name).toBe('library');
  });

  it('takes typed words as a choice by their wording, and other words as they are', async () => {
    const session = fresh();
    await session.actions.start(FIRST, 'seed');
    const choice = session.get().view!.choices.find((c) => c.kind === 'say')!;
    await session.actions.type(`  ${choice.text.toLowerCase()} `);
    expect(session.get().draft).toMatchObject({ text: choice.text.toLowerCase(), choice: choice.id });
    expect(session.get().turns).toHaveLength(1);
    session.actions.sayDraft();
    expect(session.get().draft).toBeNull();
    expect(session.get().turns.at(-1)?.decision).toMatchObject({ kind: 'say', text: choice.text.toLowerCase(), choice: choice.id });
    await session.actions.type('   ');
    expect(session.get().draft).toBeNull();
  });

  it('reads typed words, has them set right, and keeps the reading in the journal', async () => {
    const session = fresh();
    await session.actions.start(FIRST, 'seed');
    await session.actions.type('I am really sorry about that.');
    expect(session.get().draft).toMatchObject({ choice: null, heard: { moves: ['apologise'], corrected: false } });
    session.actions.correct({ moves: ['acknowledge'] });
    session.actions.sayDraft();
    const said = { kind: 'say', text: 'I am really sorry about that.', choice: null, heard: { moves: ['acknowledge'], corrected: true } };
    expect(session.get().turns.at(-1)?.decision).toMatchObject(said);
    await session.actions.type('My aunt keeps bees.');
    session.actions.dropDraft();
    expect(session.get().turns).toHaveLength(2);
  });

  it('drops a draft when something else is decided', async () => {
    const session = fresh();
    await session.actions.start(FIRST, 'seed');
    await session.actions.type('I am really sorry about that.');
    session.actions.decide({ kind: 'wait' });
    expect(session.get().draft).toBeNull();
  });

  it('keeps the player’s place when the text changes, and tells of an older run', async () => {
    const session = fresh();
    await session.actions.start(FIRST, 'seed');
    const first = session.get().view!.choices[0]!.id;
    session.actions.decide({ kind: 'choose', choice: first });
    await settled();
    const { scenario } = (await load[FIRST]!()).default;
    const changed = { ...scenario, brief: 'Another brief.' };
    session.textChanged({ id: FIRST, scenario: changed, hash: 'changed' });
    expect(session.get().view?.scenario.brief).toBe('Another brief.');
    expect(session.get().view?.turn).toBe(1);

    const later = fresh({ load: { [FIRST]: () => Promise.resolve({ default: { scenario: changed, hash: 'changed' } }) } });
    await later.follow({ scenario: FIRST, seed: 'seed' });
    expect(later.get().notices.map((n) => n.code)).toEqual(['TEXT_CHANGED']);
    expect(later.get().view?.turn).toBe(1);
  });

  it('forgets everything on the device when asked', async () => {
    const gone: string[] = [];
    const session = fresh({ forgetGame: async () => void gone.push('game') });
    session.actions.change({ theme: 'dark' });
    await session.actions.start(FIRST, 'seed');
    await settled();
    session.onDevice('here');
    await session.actions.forgetEverything();
    expect(gone).toEqual(['game']);
    expect(session.get().onDevice).toBe('unknown');
    const after = fresh();
    await after.recall();
    expect(after.get().runs).toEqual([]);
    expect(after.get().settings.theme).toBe('auto');
    expect(localStorage.length).toBe(0);
  });

  it('keeps settings, and takes only what is right of damaged ones', () => {
    fresh().actions.change({ pace: 'slow', motion: 'still' });
    expect(fresh().get().settings).toMatchObject({ pace: 'slow', motion: 'still' });
    localStorage.setItem('unscripted settings', '{"pace":"warp","theme":"dark","__proto__":{"sound":true}}');
    expect(fresh().get().settings).toMatchObject({ pace: 'normal', theme: 'dark', sound: false });
    localStorage.setItem('unscripted settings', '{');
    expect(fresh().get().settings.theme).toBe('auto');
  });
});
