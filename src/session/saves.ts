import { openDB, type IDBPDatabase } from 'idb';
import { readRecord, type RunRecord } from './record.ts';

/** What is kept on the device. Every call may fail where the browser keeps nothing; callers say so. */
export interface Saves {
  /** All sound runs, newest first. Damaged ones are set aside, not removed, and counted. */
  list(): Promise<{ readonly runs: readonly RunRecord[]; readonly setAside: number }>;
  get(key: string): Promise<RunRecord | null>;
  put(record: RunRecord): Promise<void>;
  /** Removes everything, damaged records too. */
  clear(): Promise<void>;
}

const NAME = 'unscripted';
const VERSION = 1;

function open(): Promise<IDBPDatabase> {
  return openDB(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('runs', { keyPath: 'key' });
      db.createObjectStore('damaged', { autoIncrement: true });
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
}

async function setAside(db: IDBPDatabase, key: IDBValidKey, raw: unknown, why: string): Promise<void> {
  const both = db.transaction(['runs', 'damaged'], 'readwrite');
  await both.objectStore('damaged').add({ why, raw });
  await both.objectStore('runs').delete(key);
  await both.done;
}

/** Saves in the browser's own database. */
export function deviceSaves(): Saves {
  let opening: Promise<IDBPDatabase> | null = null;
  const db = (): Promise<IDBPDatabase> => (opening ??= open());
  const sound = async (key: IDBValidKey, raw: unknown): Promise<RunRecord | null> => {
    const read = readRecord(raw);
    if (read.ok) return read.value;
    await setAside(await db(), key, raw, read.error);
    return null;
  };
  return {
    async list() {
      const keys = await (await db()).getAllKeys('runs');
      const found = await Promise.all(keys.map(async (key) => sound(key, await (await db()).get('runs', key))));
      const runs = found.filter((r) => r !== null).toSorted((a, b) => b.saved - a.saved);
      return { runs, setAside: found.length - runs.length };
    },
    async get(key) {
      const raw: unknown = await (await db()).get('runs', key);
      return raw === undefined ? null : sound(key, raw);
    },
    async put(record) {
      await (await db()).put('runs', record);
    },
    async clear() {
      const all = (await db()).transaction(['runs', 'damaged'], 'readwrite');
      await Promise.all([all.objectStore('runs').clear(), all.objectStore('damaged').clear(), all.done]);
    },
  };
}
