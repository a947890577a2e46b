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

async function told(given: Device, then: () => void = () => {}): Promise<OnDevice[]> {
  const heard: OnDevice[] = [];
  await keepGame(given, './offline.js', (how) => heard.push(how));
  then();
  return heard;
}

describe('the game on the device', () => {
  it('is on its way, and then here', async () => {
    const { given, installing } = device();
    expect(await told(given, () => ['installed', 'activating', 'activated'].forEach((state) => installing.become(state)))).toEqual(['coming', 'here']);
  });

  it('says so where it could not be fetched whole', async () => {
    const { given, installing } = device();
    expect(await told(given, () => installing.become('redundant'))).toEqual(['coming', 'failed']);
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

  it('goes when everything is forgotten, and what belongs to others stays', async () => {
    const { given, kept, isRegistered } = device({ there: true });
    await forgetGame(given, './offline.js');
    expect(isRegistered()).toBe(false);
    expect([...kept]).toEqual(['somebody else’s']);
    await forgetGame({ ...given, workers: null, caches: null }, './offline.js');
  });
});
