import { describe, expect, it } from 'vitest';
import { forgetGame, keepGame, type Device } from '../../src/offline/keep.ts';
import type { OnDevice } from '../../src/session/index.ts';

const SCOPE = 'http://127.0.0.1/game/';

/** A service worker on its way, moved on by hand. */
class Coming extends EventTarget {
  state = 'installing';
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

interface Given {
  readonly there?: boolean;
  readonly sparing?: boolean;
  readonly refuses?: boolean;
}

/** A browser's side of it, as far as it is asked. */
function device({ there = false, sparing = false, refuses = false }: Given = {}) {
  const installing = new Coming();
  const kept = new Set([`workbox-precache-v2-${SCOPE}`, 'somebody else’s']);
  let registered = there;
  const registration = {
    scope: SCOPE,
    get active() { return registered && there ? {} : null; },
    installing: there ? null : installing,
    unregister: async () => { registered = false; return true; },
  };
  const given = {
    sparing,
    workers: {
      getRegistration: async () => (registered ? registration : undefined),
      register: async () => {
        if (refuses) throw new Error('refused');
        registered = true;
        return registration;
      },
    },
    caches: { keys: async () => [...kept], delete: async (name: string) => kept.delete(name) },
  } as unknown as Device;
  return { given, installing, kept, isRegistered: () => registered };
}

const soon = (): Promise<void> => new Promise((done) => { setTimeout(done, 0); });

/** What is told of a game that is kept, while its worker goes from state to state. */
async function told(given: Device, worker: Coming | null = null, ...states: readonly string[]): Promise<OnDevice[]> {
  const heard: OnDevice[] = [];
  const keeping = keepGame(given, './offline.js', (how) => heard.push(how));
  for (const state of states) {
    await soon();
    worker?.become(state);
  }
  await keeping;
  await soon();
  return heard;
}

describe('the game on the device', () => {
  it('is on its way, and then here', async () => {
    const { given, installing } = device();
    expect(await told(given, installing, 'installed', 'activating', 'activated')).toEqual(['coming', 'here']);
  });

  it('says so where it could not be fetched whole', async () => {
    const { given, installing } = device();
    expect(await told(given, installing, 'redundant')).toEqual(['coming', 'failed']);
    expect(await told(device({ refuses: true }).given)).toEqual(['failed']);
  });

  it('is here at once for those who come back', async () => {
    expect(await told(device({ there: true }).given)).toEqual(['here']);
  });

  it('is not fetched for those who save data, unless it is here already', async () => {
    const { given, isRegistered } = device({ sparing: true });
    expect(await told(given)).toEqual(['spared']);
    expect(isRegistered()).toBe(false);
    expect(await told(device({ sparing: true, there: true }).given)).toEqual(['here']);
  });

  it('is not to be had where a browser has no service workers', async () => {
    expect(await told({ ...device().given, workers: null })).toEqual(['unable']);
  });

  it('did not fail because it was taken away later', async () => {
    const { given, installing } = device();
    expect(await told(given, installing, 'activated', 'redundant')).toEqual(['coming', 'here']);
  });

  it('is taken away whole when it is still on its way', async () => {
    const { given, installing, kept, isRegistered } = device();
    const keeping = told(given, installing);
    await soon();
    const forgotten = forgetGame(given, './offline.js');
    await soon();
    expect(isRegistered()).toBe(true);
    installing.become('activated');
    await Promise.all([keeping, forgotten]);
    expect(isRegistered()).toBe(false);
    expect([...kept]).toEqual(['somebody else’s']);
  });

  it('goes when everything is forgotten, and what belongs to others stays', async () => {
    const { given, kept, isRegistered } = device({ there: true });
    await forgetGame(given, './offline.js');
    expect(isRegistered()).toBe(false);
    expect([...kept]).toEqual(['somebody else’s']);
    await forgetGame({ ...given, workers: null, caches: null }, './offline.js');
  });
});
