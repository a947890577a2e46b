import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { cards } from 'virtual:scenarios';
import { laterSaves, type Means, type Saves } from '../../src/session/index.ts';
import { deviceSaves } from '../../src/session/saves.ts';
import { readRecord } from '../../src/session/stored.ts';
import first from '../fixtures/saves/format-1.json';
import second from '../fixtures/saves/format-2.json';
import { cleanDevice, finish, held, plant, playOn, settled, visit } from './device.ts';

const FIRST = cards[0]!.id;
const stored = (format: 1 | 2): Record<string, unknown> => structuredClone<Record<string, unknown>>(format === 1 ? first : second);

beforeEach(cleanDevice);

describe('saves of earlier versions', () => {
  it('are read: format 1', () => {
    const read = readRecord(stored(1));
    if (!read.ok) throw new Error(read.error);
    expect(read.value).toMatchObject({ format: 2, key: 'late-parcel/w2', revision: 0, done: 1763500000000, pair: null });
    expect(read.value.journal.decisions).toHaveLength(4);
    expect(read.value.answers).toMatchObject({ commitment: 'I look once before I answer.', tried: {}, moments: [], recalled: [], shared: '' });
    expect(read.value.report?.figures).toBeNull();
    expect(read.value.report?.bands.whole).toBe('strong');
  });

  it('are read: format 2, as it was kept, with nothing for what was not asked for yet', () => {
    const read = readRecord(stored(2));
    if (!read.ok) throw new Error(read.error);
    const { answers, report, ...rest } = stored(2) as Record<'answers' | 'report', object>;
    expect(read.value).toEqual({ ...rest, answers: { ...answers, firsts: {} }, report: { ...report, means: [] } });
  });

  it('of a version to come are set aside and not touched', () => {
    expect(readRecord({ ...stored(2), format: 3 })).toEqual({ ok: false, error: 'kept by another version' });
  });

  it('of a first database are listed, with facts from their bands', async () => {
    await plant('runs', stored(1));
    const { runs, setAside } = await deviceSaves(cards).list();
    expect(setAside).toBe(0);
    expect(runs).toEqual([expect.objectContaining({ key: 'late-parcel/w2', band: 'strong', commitment: 'I look once before I answer.' })]);
    expect(runs[0]?.facts).toMatchObject({ whole: 0.9, industry: null, rule: true, went: 'well' });
    expect(await held('summaries')).toHaveLength(1);
  });

  it('open on a text that has changed since, with a note', async () => {
    const session = visit();
    const key = await finish(session, FIRST, 'old');
    await plant('runs', ...(await held('runs')).map((run) => {
      const record = run as { journal: { head: object } };
      return { ...record, journal: { ...record.journal, head: { ...record.journal.head, hash: 'of-another-text' } } };
    }));
    const later = visit();
    await later.actions.resume(key);
    expect(later.get().notices.map(({ code }) => code)).toEqual(['TEXT_CHANGED']);
    expect(later.get().report?.truth.story).toMatch(/\w/);
  });
});

describe('two windows', () => {
  it('do not overwrite each other: the second goes on beside the first, and says so', async () => {
    const first = visit();
    await first.actions.start(FIRST, 'both');
    await settled();
    const second = visit();
    await second.follow({ scenario: FIRST, seed: 'both' });
    first.actions.decide({ kind: 'wait' });
    await settled();
    second.actions.decide({ kind: 'choose', choice: second.get().view!.choices[0]!.id });
    second.actions.decide({ kind: 'wait' });
    await settled();
    expect(second.get().notices.map(({ code }) => code)).toEqual(['OPEN_ELSEWHERE']);
    expect(first.get().notices).toEqual([]);
    const after = visit();
    await after.recall();
    expect(after.get().runs.map(({ turns }) => turns).sort()).toEqual([1, 2]);
    expect(new Set(second.get().runs.map(({ key }) => key)).size).toBe(second.get().runs.length);
  });

  it('hear of each other what was kept', async () => {
    const ears: ((key: string) => void)[] = [];
    const windows: Means['windows'] = { tell: (key) => ears.forEach((hear) => hear(key)), hear: (heard) => void ears.push(heard) };
    const [one, other] = [visit({ windows }), visit({ windows })];
    await one.actions.start(FIRST, 'told');
    await settled();
    expect(other.get().runs.map(({ seed }) => seed)).toEqual(['told']);
  });

  it('a finished run keeps its place when the same draw is played again', async () => {
    const session = visit();
    const done = await finish(session, FIRST, 'again');
    await session.follow({ scenario: FIRST, seed: 'again' });
    playOn(session);
    await settled();
    const runs = visit();
    await runs.recall();
    expect(runs.get().runs).toHaveLength(2);
    expect(runs.get().runs.find(({ key }) => key === done)?.state).toBe('done');
    expect(session.get().notices).toEqual([]);
  });
});

describe('a device that refuses', () => {
  const refusing = (why: unknown): Saves => {
    const no = (): Promise<never> => Promise.reject(why);
    return { list: no, get: no, of: no, everything: no, put: no, remove: no, clear: no };
  };

  it('for want of room is said, and a file of everything is offered that holds the open run', async () => {
    const session = visit({ saves: refusing(new DOMException('full', 'QuotaExceededError')) });
    await session.actions.start(FIRST, 'x');
    await settled();
    expect(session.get().notices).toEqual([expect.objectContaining({ code: 'FULL', offer: 'export' })]);
    const file = JSON.parse(await session.actions.exportAll()) as { runs: { key: string }[] };
    expect(file.runs.map(({ key }) => key)).toEqual([`${FIRST}/x`]);
  });

  it('altogether is said too', async () => {
    const session = visit({ saves: refusing(new Error('private')), storage: null });
    await session.recall();
    expect(session.get().notices).toEqual([expect.objectContaining({ code: 'NOT_KEPT', offer: 'export' })]);
  });
});

it('a summary of another format is made anew from its run', async () => {
  const session = visit();
  await finish(session, FIRST, 'one');
  const [summary] = await held('summaries') as { format: number; title: string }[];
  await plant('summaries', { ...summary, format: 99, title: 'Nonsense' });
  const { runs } = await deviceSaves(cards).list();
  expect(runs.map(({ title }) => title)).toEqual([session.get().runs[0]?.title]);
});

it('the database is opened by older and newer windows without loss', async () => {
  await visit().actions.start(FIRST, 'kept');
  await settled();
  const db = await openDB('unscripted');
  expect([...db.objectStoreNames].sort()).toEqual(['damaged', 'runs', 'summaries']);
  db.close();
});

describe('saves that arrive later', () => {
  it('are not fetched to read where nothing was kept, and are once there is something', async () => {
    let [fetched, there] = [0, false];
    const saves = laterSaves({
      fetch: async () => { fetched += 1; return deviceSaves(cards); }, isKept: () => Promise.resolve(there), calm: () => Promise.resolve(),
    });
    expect(await saves.list()).toEqual({ runs: [], setAside: 0 });
    expect(await saves.get('x')).toBeNull();
    expect(fetched).toBe(0);
    const session = visit({ saves });
    await session.actions.start(FIRST, 'later');
    await settled();
    expect(fetched).toBe(1);
    there = true;
    expect((await saves.list()).runs).toHaveLength(1);
    expect(fetched).toBe(1);
  });

  it('that do not arrive are asked for again', async () => {
    let times = 0;
    const saves = laterSaves({
      fetch: () => (times += 1) === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(deviceSaves(cards)),
      isKept: () => Promise.resolve(true), calm: () => Promise.resolve(),
    });
    await expect(saves.list()).rejects.toThrow('offline');
    expect((await saves.list()).runs).toEqual([]);
  });
});
