import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import language from 'virtual:language';
import { principles } from 'virtual:scenarios';
import type { Principles } from '../../src/scenario/index.ts';
import { settled, visit } from './device.ts';

describe('the service language', () => {
  it('is fetched when somebody opens its page, with what the game goes by without', async () => {
    const session = visit({ language: () => Promise.resolve({ default: language }) });
    expect(session.get().lookingBack.language).toBeNull();
    await session.actions.openLanguage();
    expect(session.get().screen).toEqual({ name: 'language' });
    expect(session.get().lookingBack.language).toEqual(language);
    expect(Object.keys(principles.principles)).toEqual(Object.keys(language.principles));
    expect(Object.values((principles as Principles).principles).some(({ levels }) => levels !== undefined)).toBe(false);
  });

  it('says so where it does not arrive, and is what the game goes by where there is no more', async () => {
    const session = visit({ language: () => Promise.reject(new Error('no network')) });
    await session.actions.openLanguage();
    expect(session.get().notices).toHaveLength(1);
    const without = visit();
    await without.actions.openLanguage();
    await settled();
    expect(without.get().lookingBack.language).toEqual(principles);
  });
});
