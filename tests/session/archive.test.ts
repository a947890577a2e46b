import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { cards } from 'virtual:scenarios';
import { journalIn, linkOf } from '../../src/session/run-link.ts';
import first from '../fixtures/saves/format-1.json';
import second from '../fixtures/saves/format-2.json';
import { cleanDevice, finish, held, plant, settled, visit } from './device.ts';

const FIRST = cards[0]!.id;
const file = (runs: unknown, more: object = {}): string => JSON.stringify({ kind: 'unscripted-runs', format: 1, runs, ...more });

beforeEach(cleanDevice);

describe('everything as one file', () => {
  it('goes out and comes in again on another device, whole', async () => {
    const session = visit();
    await finish(session, FIRST, 'out');
    const text = await session.actions.exportAll();
    const before = await held('runs');
    await cleanDevice();
    const other = visit();
    expect(await other.actions.importAll(text)).toEqual({ taken: 1, known: 0, beside: 0, damaged: 0, problem: null });
    expect(other.get().runs.map(({ key }) => key)).toEqual(session.get().runs.map(({ key }) => key));
    const plain = (runs: unknown[]): unknown[] => runs.map((run) => ({ ...run as object, revision: 0, saved: 0 }));
    expect(plain(await held('runs'))).toEqual(plain(before));
    expect(await other.actions.importAll(text)).toMatchObject({ taken: 0, known: 1 });
  });

  it('carries damaged records along', async () => {
    await plant('runs', { key: 'broken/1', format: 1 });
    const session = visit();
    await session.recall();
    expect(JSON.parse(await session.actions.exportAll())).toMatchObject({ runs: [{ key: 'broken/1' }] });
  });

  it('never takes the place of what is here: another run of the same name stands beside it', async () => {
    const session = visit();
    const key = await finish(session, FIRST, 'same');
    const mine = (await held('runs')).find((run) => (run as { key: string }).key === key);
    const theirs = { ...mine as object, answers: { commitment: 'Theirs.' } };
    expect(await session.actions.importAll(file([theirs]))).toMatchObject({ beside: 1, taken: 0 });
    expect(session.get().runs.map(({ answers }) => answers.commitment).sort()).toEqual(['I ask what it is for.', 'Theirs.']);
    expect(await session.actions.importAll(file([theirs]))).toMatchObject({ known: 1, beside: 0 });
  });

  it('takes what is sound of a damaged file, and counts the rest', async () => {
    const session = visit();
    expect(await session.actions.importAll(file([first, null, 7, 'x', { ...second, journal: 1 }, second, { ...first, format: 9 }])))
      .toMatchObject({ taken: 2, damaged: 5, problem: null });
  });

  it.each([
    ['not JSON', '{"kind":"unscripted-runs"', /damaged/],
    ['foreign', '{"kind":"recipe"}', /not from this game/],
    ['of a newer version', file([], { format: 2 }), /newer/],
    ['without a list', file({ a: 1 }), /damaged/],
    ['huge', file(Array.from({ length: 60_000 }, () => 0)), /more runs/],
    ['null', 'null', /not from this game/],
    ['a list', '[[[[[]]]]]', /not from this game/],
  ])('a file that is %s changes nothing and says what is wrong', async (_name, text, says) => {
    const session = visit();
    await finish(session, FIRST, 'safe');
    const before = await held('runs');
    expect((await session.actions.importAll(text)).problem).toMatch(says);
    expect(await held('runs')).toEqual(before);
  });

  it('a hostile file plants nothing', async () => {
    const session = visit();
    const text = file([{ ...second, key: '../../other', title: '<img src=x onerror=alert(1)>' }, { ...first, key: '__proto__' }])
      .replace('{"kind"', '{"__proto__":{"polluted":true},"constructor":1,"kind"');
    expect(await session.actions.importAll(text)).toMatchObject({ taken: 0, damaged: 2 });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('never throws, whatever is brought in', async () => {
    const session = visit();
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.array(fc.jsonValue(), { maxLength: 5 }).map((runs) => file(runs))), async (text) => {
      const { taken, problem } = await session.actions.importAll(text);
      expect(taken === 0 || problem === null).toBe(true);
    }), { numRuns: 60 });
  });
});

describe('a run as a link', () => {
  it('opens step by step for whoever has it, and nothing of it is kept', async () => {
    const session = visit();
    const key = await finish(session, FIRST, 'link');
    const { turns } = session.get();
    const link = await session.actions.linkTo(key);
    expect(link).toMatch(/^#run=[\w-]+$/);
    await cleanDevice();
    const colleague = visit();
    await colleague.followRun(link ?? '');
    expect(colleague.get()).toMatchObject({ screen: { name: 'play' }, aside: { kind: 'watching', turn: 0, of: turns.length - 1, shared: true } });
    for (let turn = 1; turn < turns.length; turn += 1) {
      colleague.actions.watch(turn);
      expect(colleague.get().turns).toEqual(turns.slice(0, turn + 1));
    }
    colleague.actions.backToRun();
    await settled();
    expect(colleague.get().screen.name).toBe('library');
    expect(await held('runs')).toEqual([]);
  });

  it('carries what was said in own words, and what the person remembered', async () => {
    const { journal } = second;
    const link = await linkOf(journal as never);
    expect(await journalIn(link ?? '')).toEqual({ ok: true, value: journal });
  });

  it('that would be too long is not made', async () => {
    const said = Array.from({ length: 400 }, (_, i) => ({ kind: 'say', choice: null, text: `${i * 7919 % 1009} ${Math.sin(i)} ${Math.cos(i * i)}` }));
    expect(await linkOf({ head: second.journal.head, decisions: said } as never)).toBeNull();
  });

  it.each(['#run=', '#run=!!!', '#run=abc', `#run=${'A'.repeat(9000)}`, 'run'])('that is broken is said to be: %s', async (link) => {
    const session = visit();
    await session.followRun(link);
    expect(session.get()).toMatchObject({ screen: { name: 'library' }, notices: [expect.objectContaining({ code: 'BAD_LINK' })] });
  });

  it('that unpacks to more than any run is refused', async () => {
    const bomb = new Blob(['[' + ' '.repeat(3_000_000) + ']']).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const packed = new Uint8Array(await new Response(bomb).arrayBuffer());
    const link = `#run=${btoa(String.fromCharCode(...packed)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
    expect(link.length).toBeLessThan(8000);
    expect(await journalIn(link)).toEqual({ ok: false, error: 'bad link' });
  });

  it('of a run in a situation that is not here says so', async () => {
    const session = visit();
    const link = await linkOf(second.journal as never);
    await session.followRun(link ?? '');
    expect(session.get().notices.map(({ code }) => code)).toEqual(['UNKNOWN_SITUATION']);
  });
});
