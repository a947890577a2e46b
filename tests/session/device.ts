/** Sessions on one device, as two windows or two visits would have them. */
import { openDB } from 'idb';
import { cards, load, principles } from 'virtual:scenarios';
import * as atlas from 'virtual:atlas';
import { createSession, reportJobs, type FullSession, type Means, type Reporter } from '../../src/session/index.ts';
import { deviceSaves } from '../../src/session/saves.ts';

/** Reports worked out on the spot: the same jobs that the worker does. */
const atOnce = (): Reporter => {
  const work = reportJobs();
  return { prepare: () => {}, report: async (job) => work(job) ?? Promise.reject(new Error('no journal')) };
};

let clock = 1000;

/** A session with its own saves, over the database of this device. */
export function visit(more: Partial<Means> = {}): FullSession {
  return createSession({
    cards, principles, load, saves: deviceSaves(cards), reporter: atOnce(), storage: localStorage,
    now: () => (clock += 1), random: () => crypto.getRandomValues(new Uint8Array(8)), moved: () => {},
    atlas: () => Promise.resolve(atlas), ...more,
  });
}

/** Until everything that was begun has been written. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 40; i += 1) await new Promise((done) => setTimeout(done, 0));
}

/** Takes the first choice until the run ends. */
export function playOn(session: FullSession, most = 40): void {
  for (let i = 0; i < most && session.get().view?.ended === null; i += 1) {
    session.actions.decide({ kind: 'choose', choice: session.get().view!.choices[0]!.id });
  }
}

/** Plays a situation to its end and through its debrief. */
export async function finish(session: FullSession, scenario: string, seed?: string): Promise<string> {
  await session.actions.start(scenario, seed);
  playOn(session);
  await settled();
  session.actions.openDebrief();
  session.actions.answer('share', { when: 'somebody asks for a thing', because: 'it stands for another', unless: 'they say so' });
  session.actions.commitTo('I ask what it is for.');
  for (let i = 0; i < 8; i += 1) session.actions.nextStep();
  await settled();
  return session.get().runs[0]!.key;
}

/** A device on which nothing was kept yet. */
export async function cleanDevice(): Promise<void> {
  localStorage.clear();
  await deviceSaves().clear();
}

/** Puts something into the database past the game. */
export async function plant(store: 'runs' | 'summaries', ...values: readonly unknown[]): Promise<void> {
  await deviceSaves().list();
  const db = await openDB('unscripted');
  for (const value of values) await db.put(store, value);
  db.close();
}

/** All that a store holds. */
export async function held(store: 'runs' | 'summaries' | 'damaged'): Promise<unknown[]> {
  const db = await openDB('unscripted');
  const all: unknown[] = await db.getAll(store);
  db.close();
  return all;
}
