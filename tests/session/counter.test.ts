import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as worlds from 'virtual:worlds';
import { LEVELS } from '../../src/scenario/index.ts';
import type { Means, SessionState, Worlds } from '../../src/session/index.ts';
import { codeFor, codeOf, levelsOf, readable, readCode } from '../../src/worlds/index.ts';
import { cleanDevice, finish, playOn, settled, visit } from './device.ts';
import { hereWorker } from './here-worker.ts';

const DAY = '2026-11-22';
const CODE = codeFor(worlds.offerings, DAY)!;
/** A world, and a level that it has nothing on: no world has matters on all of them. */
const BARE = (worlds.offerings as Worlds['offerings'])[0]!;
const MISSING = { mark: BARE.mark, level: LEVELS.find((level) => !levelsOf(BARE).includes(level))! };
let places: Parameters<Means['moved']>[0][] = [];

const given = (more: Partial<Means> = {}): ReturnType<typeof visit> => visit({
  composing: { worlds: () => Promise.resolve(worlds), worker: hereWorker },
  now: () => Date.parse(`${DAY}T09:00Z`), moved: (to) => places.push(to), ...more,
});
/** What is seen of the open situation, apart from who reads it. */
const met = ({ view, turns }: SessionState): unknown => ({ view, turns });
const codes = (state: SessionState): string[] => state.notices.map(({ code }) => code);

beforeEach(async () => {
  places = [];
  await cleanDevice();
});

describe('the situation of the day', () => {
  it('is known by its date, trade, part and length before anybody is met', async () => {
    const session = given();
    await session.actions.lookAtCounter();
    const { date, day, offers } = session.get().counter;
    expect(date).toBe(DAY);
    expect(day).toMatchObject({ minutes: 6 });
    expect(offers).toHaveLength(worlds.offerings.length);
    expect(offers).toContainEqual(expect.objectContaining({ industry: day?.industry, levels: expect.arrayContaining([day?.level]) }));
  });

  it('is the same for two who play on one day, to the word, wherever their clocks stand', async () => {
    const [early, late] = [given({ now: () => Date.parse(`${DAY}T00:00Z`) }), given({ now: () => Date.parse(`${DAY}T23:59:59Z`) })];
    await early.actions.startDay();
    const first = met(early.get());
    await cleanDevice();
    await late.actions.startDay();
    expect(met(late.get())).toEqual(first);
    expect(places).toContainEqual({ scenario: early.get().view!.scenario.id, seed: DAY, code: readable(CODE) });
  });

  it('is another on another day', async () => {
    const [today, tomorrow] = [given(), given({ now: () => Date.parse('2026-11-23T00:00Z') })];
    await Promise.all([today.actions.lookAtCounter(), tomorrow.actions.lookAtCounter()]);
    expect(tomorrow.get().counter.day?.scenario).not.toBe(today.get().counter.day?.scenario);
  });

  it('is gone on with while it is in the middle, and drawn anew once it was met', async () => {
    const session = given();
    await session.actions.startDay();
    session.actions.decide({ kind: 'choose', choice: session.get().view!.choices[0]!.id });
    await settled();
    const before = met(session.get());
    session.actions.openLibrary();
    await session.actions.startDay();
    expect(met(session.get())).toEqual(before);
    playOn(session);
    session.actions.openDebrief();
    for (let i = 0; i < 8; i += 1) session.actions.nextStep();
    session.actions.openLibrary();
    await session.actions.startDay();
    expect(session.get().view?.seed).not.toBe(DAY);
    expect(session.get().turns).toHaveLength(1);
  });
});

describe('somebody new', () => {
  it('comes as was wished, and shows how far the finding is', async () => {
    const session = given();
    const seen: number[] = [];
    session.watch(({ counter }) => counter.finding, (finding) => { if (finding !== null) seen.push(finding.done); });
    await session.actions.surprise({ industry: 'financial', level: 'manager', difficulty: 3 });
    expect(session.get().view?.scenario).toMatchObject({ industry: 'financial', level: 'manager' });
    const code = places.at(-1)!.code!;
    expect(readCode(code)).toMatchObject({ ok: true, value: { level: 'manager', difficulty: 3 } });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(session.get().counter.finding).toBeNull();
  });

  it('does not come where no world has that', async () => {
    const session = given();
    await session.actions.surprise({ industry: BARE.industry, level: MISSING.level });
    expect(session.get().counter.trouble).toEqual({ asked: 'surprise', why: 'not-offered' });
    expect(session.get().screen.name).toBe('library');
  });

  it('is not waited for any more once one says so', async () => {
    const session = given();
    const stop = session.watch(({ counter }) => counter.finding?.done ?? 0, (done) => {
      if (done > 0) void session.actions.stopFinding();
    });
    await session.actions.surprise({});
    stop();
    expect(session.get()).toMatchObject({ view: null, screen: { name: 'library' }, notices: [], counter: { finding: null, trouble: null } });
    await session.actions.startDay();
    expect(session.get().view).not.toBeNull();
  });

  it('does not call back somebody who has gone elsewhere meanwhile', async () => {
    const session = given();
    const asked = session.actions.surprise({});
    session.actions.openJournal();
    await asked;
    expect(session.get()).toMatchObject({ view: null, screen: { name: 'journal' } });
  });

  it('is answered plainly for where no worker is to be had, and the board stays', async () => {
    const session = given({ composing: { worlds: () => Promise.resolve(worlds), worker: () => { throw new Error('none'); } } });
    await session.actions.startDay();
    expect(session.get().counter.trouble).toEqual({ asked: 'day', why: 'no-worker' });
    expect(session.get().screen.name).toBe('library');
  });

  it('is answered plainly for where the worlds do not arrive', async () => {
    const session = given({ composing: { worlds: () => Promise.reject(new Error('offline')), worker: hereWorker } });
    await session.actions.surprise({});
    expect(session.get().counter).toMatchObject({ finding: null, trouble: { asked: 'surprise', why: 'not-arrived' } });
  });
});

describe('a code', () => {
  it('opens its situation however it was typed, also out of a link', async () => {
    const ids: string[] = [];
    for (const text of [CODE.toLowerCase(), ` ${readable(CODE)} `, `https://play.example/?code=${readable(CODE)}&seed=7`]) {
      const session = given();
      await session.actions.startCode(text);
      ids.push(session.get().view?.scenario.id ?? text);
    }
    expect(new Set(ids).size).toBe(1);
  });

  it.each([
    ['a link', `https://play.example/?code=${readable(CODE)}&seed=k2m4`], ['a code and a draw', `${readable(CODE)} k2m4`],
    ['capitals of a phone', `${CODE}, K2M4 `], ['blanks for hyphens', `${CODE.slice(0, 2)} ${CODE.slice(2, 5)} ${CODE.slice(5)} k2m4`],
  ])('that comes with a draw, as %s, opens that draw and no other', async (_as, text) => {
    const session = given();
    await session.actions.startCode(CODE);
    session.actions.decide({ kind: 'choose', choice: session.get().view!.choices[0]!.id });
    await settled();
    session.actions.openLibrary();
    await session.actions.startCode(text);
    expect(session.get()).toMatchObject({ screen: { name: 'play' }, view: { seed: 'k2m4' }, notices: [] });
    expect(places.at(-1)).toMatchObject({ code: readable(CODE), seed: 'k2m4' });
  });

  it('may be a link to a day, or to a situation that was written', async () => {
    const session = given();
    await session.actions.startCode(`https://play.example/?day=${DAY}`);
    expect(session.get().view?.seed).toBe(DAY);
    session.actions.openLibrary();
    await session.actions.startCode('https://play.example/game/?scenario=midnight-cot&seed=9#top');
    expect(session.get().view).toMatchObject({ scenario: { id: 'midnight-cot' }, seed: '9' });
    session.actions.openLibrary();
    await session.actions.startCode('https://play.example/?day=2026-02-30');
    expect(codes(session.get())).toEqual(['NO_SITUATION']);
    expect(session.get().screen.name).toBe('library');
  });

  it.each([
    ['empty', ''], ['empty', '  '], ['malformed', 'hello'], ['malformed', 'https://play.example/?code=EW-400-0&seed=7'], ['malformed', 'hello there you'], ['malformed', '<b>EW</b>'], ['malformed', 'x'.repeat(10_000)],
    ['mistyped', `${CODE.slice(0, -1)}${CODE.endsWith('0') ? '1' : '0'}`],
    ['unknown-world', codeOf({ mark: 'ZZ', level: 'manager', difficulty: 2, number: 1 })],
    ['no-such-level', codeOf({ ...MISSING, difficulty: 2, number: 1 })],
  ])('that is %s is answered beside the field, and nothing else happens', async (why, text) => {
    const session = given();
    await session.actions.startCode(text);
    expect(session.get().counter.trouble).toEqual({ asked: 'code', why });
    expect(session.get()).toMatchObject({ view: null, runs: [], notices: [], screen: { name: 'library' } });
    expect(places).toEqual([]);
  });
});

describe('a link', () => {
  it('to a code and a draw leads two people to the same words, and back into a run', async () => {
    const one = given();
    await one.follow({ code: readable(CODE), seed: 'here' });
    const first = met(one.get());
    one.actions.decide({ kind: 'choose', choice: one.get().view!.choices[0]!.id });
    await settled();
    const again = given();
    await again.follow({ code: CODE.toLowerCase(), seed: 'here' });
    expect(met(again.get())).toEqual(met(one.get()));
    await cleanDevice();
    const other = given();
    await other.follow({ code: CODE, seed: 'here' });
    expect(met(other.get())).toEqual(first);
  });

  it('to a day leads to the draw of that day, and to today by that word', async () => {
    for (const day of [DAY, 'today']) {
      const session = given();
      await session.follow({ day, seed: null });
      expect(session.get().view?.seed, day).toBe(DAY);
      expect(places.at(-1)).toMatchObject({ code: readable(CODE), seed: DAY });
    }
  });

  it.each([['code', ''], ['day', ' ']] as const)('to a %s that it does not name says that, with no empty quotation', async (kind, name) => {
    const session = given();
    await session.follow(kind === 'code' ? { code: name, seed: null } : { day: name, seed: null });
    expect(codes(session.get())).toEqual(['NO_SITUATION']);
    expect(session.get().notices[0]?.text).not.toMatch(/“\s*”/);
  });

  it.each([['code', 'EW-400-0'], ['code', 'ZZ-000-000'], ['day', '2026-02-30'], ['day', 'yesterday']] as const)(
    'to the %s %s says so on the board, where the address is the front door', async (kind, name) => {
      const session = given();
      await session.follow(kind === 'code' ? { code: name, seed: null } : { day: name, seed: null });
      expect(codes(session.get())).toEqual(['NO_SITUATION']);
      expect(session.get().notices[0]?.text).toContain(name);
      expect(session.get().screen.name).toBe('library');
      expect(session.get().counter.typed).toBe(kind === 'code' ? name : '');
      expect(places).toEqual([null]);
    });

  it('to an unknown id says so', async () => {
    const session = given();
    await session.follow({ scenario: `no-ward-${CODE.toLowerCase()}`, seed: null });
    expect(codes(session.get())).toEqual(['UNKNOWN_SITUATION']);
    expect(session.get().screen.name).toBe('library');
  });
});

describe('a composed run', () => {
  it('is kept, counted, mapped, watched, tried otherwise and handed on like any other', async () => {
    const session = given();
    await session.actions.lookAtCounter();
    const { scenario, industry, level } = session.get().counter.day!;
    const key = await finish(session, scenario, 'kept');
    const run = session.get().runs[0]!;
    expect(run).toMatchObject({ key, scenario, state: 'done', facts: { industry, level } });

    await session.actions.openGrowth();
    expect(session.get().lookingBack.growth?.profile.industries.map(({ name }) => name)).toEqual([industry]);
    await session.actions.openMap(scenario);
    const { map } = session.get().lookingBack;
    expect(map?.nodes.some(({ seen }) => seen === 'walked')).toBe(true);
    expect(map?.edges.length).toBeGreaterThan(map!.nodes.length - 1);

    await session.actions.watchKept(key, 1);
    expect(session.get().aside).toMatchObject({ kind: 'watching', turn: 1 });
    session.actions.whatIf(0);
    expect(session.get().aside).toMatchObject({ kind: 'exploring' });

    const link = await session.actions.linkTo(key);
    const elsewhere = given();
    await elsewhere.followRun(link!);
    expect(elsewhere.get().aside).toMatchObject({ kind: 'watching', shared: true });

    const text = await session.actions.exportAll();
    await cleanDevice();
    const moved = given();
    expect(await moved.actions.importAll(text)).toMatchObject({ taken: 1 });
    await moved.actions.resume(key);
    expect(moved.get()).toMatchObject({ screen: { name: 'debrief' }, notices: [] });
  });

  it('says so where its world has changed since, and goes on with what the code stands for now', async () => {
    const session = given();
    await session.actions.startDay();
    await settled();
    const { key } = session.get().runs[0]!;
    const changed = Object.fromEntries(Object.entries(worlds.load as Worlds['load']).map(([mark, load]) => [mark, async () => {
      const world = structuredClone((await load()).default);
      for (const matter of Object.values(world.matters)) matter.blurb = `${matter.blurb} Changed.`;
      return { default: world };
    }]));
    const later = given({ composing: { worlds: () => Promise.resolve({ ...worlds, load: changed }), worker: hereWorker } });
    await later.actions.resume(key);
    expect(later.get().view).not.toBeNull();
    expect(codes(later.get())).toEqual(['TEXT_CHANGED']);
  });
});
