import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FullSession } from '../../src/session/index.ts';
import { HOSTILE } from '../words/hostile.ts';
import { cleanDevice, settled, visit } from './device.ts';

let session: FullSession;
beforeAll(cleanDevice);
afterAll(settled);

describe('words that no situation foresees', () => {
  it.each(HOSTILE)('are shown, said as they stand, and met with an answer: %s', async (_name, text) => {
    session = visit();
    await session.actions.start('midnight-cot', 'seed');
    const before = session.get().turns.length;
    await session.actions.type(text);
    expect(session.get().draft).toMatchObject({ text: text.trim(), choice: null, heard: { moves: [] } });
    session.actions.sayDraft();
    const { turns, view, notices } = session.get();
    expect(turns).toHaveLength(before + 1);
    expect(turns.at(-1)?.decision).toMatchObject({ kind: 'say', text: text.trim() });
    expect(turns.at(-1)?.events.some(({ type }) => type === 'line')).toBe(true);
    expect([view?.ended, notices]).toEqual([null, []]);
    expect(view?.choices.length).toBeGreaterThan(0);
  });
});
