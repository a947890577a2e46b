import { openDB, type IDBPDatabase } from 'idb';
import { DATABASE } from './later-saves.ts';
import { summary, type RunRecord } from './record.ts';
import type { Saves } from './saves-type.ts';
import { isObject, readRecord } from './stored.ts';
import type { Card, SavedRun } from './types.ts';

/** 2 keeps a summary beside each run, so that a list of thousands reads no journals. */
const VERSION = 2;
const STORES = ['runs', 'summaries', 'damaged'] as const;

/** A summary as it is stored; one of another format is made anew. */
const FORMAT = 2;
const BATCH = 250;

function open(closed: () => void): Promise<IDBPDatabase> {
  return openDB(DATABASE, VERSION, {
    upgrade(db) {
      const missing = STORES.filter((store) => !db.objectStoreNames.contains(store));
      for (const store of missing) db.createObjectStore(store, store === 'damaged' ? { autoIncrement: true } : { keyPath: 'key' });
    },
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });
}

async function setAside(db: IDBPDatabase, key: string, raw: unknown, why: string): Promise<void> {
  const all = db.transaction(STORES, 'readwrite');
  await all.objectStore('damaged').add({ why, raw });
  await Promise.all([all.objectStore('runs').delete(key), all.objectStore('summaries').delete(key), all.done]);
}

/** A run that is there already, at the same or a later revision. */
function isAhead(stored: unknown, record: RunRecord): boolean {
  return isObject(stored) && typeof stored['revision'] === 'number' && stored['revision'] >= record.revision;
}

/**
 * Saves in the browser's own database.
 * @param cards of the library, for runs whose reports do not say where they play
 */
export function deviceSaves(cards: readonly Card[] = []): Saves {
  return new DeviceSaves(cards);
}

/** A summary, and the format it is stored in. */
type Stored = SavedRun & { readonly format: number };

class DeviceSaves implements Saves {
  readonly #cards: readonly Card[];
  #opening: Promise<IDBPDatabase> | null = null;

  constructor(cards: readonly Card[]) {
    this.#cards = cards;
  }

  async list(): Promise<{ runs: readonly SavedRun[]; setAside: number }> {
    const db = await this.#db();
    const [all, stored] = await Promise.all([db.getAllKeys('runs'), db.getAll('summaries')]);
    const keys = all as string[];
    const known = new Map((stored as Stored[]).filter(({ format }) => format === FORMAT).map((one) => [one.key, one]));
    const missing = keys.filter((key) => !known.has(key));
    const made = await this.#indexed(missing);
    const runs = [...keys.flatMap((key) => known.get(key) ?? []), ...made].toSorted((a, b) => b.saved - a.saved);
    return { runs, setAside: missing.length - made.length };
  }

  async get(key: string): Promise<RunRecord | null> {
    const raw: unknown = await (await this.#db()).get('runs', key);
    return raw === undefined ? null : this.#sound(key, raw);
  }

  async of(scenario: string): Promise<readonly RunRecord[]> {
    const range = IDBKeyRange.bound(`${scenario}/`, `${scenario}/\uffff`);
    const all: unknown[] = await (await this.#db()).getAll('runs', range);
    return all.map(readRecord).flatMap((read) => (read.ok ? [read.value] : []));
  }

  async everything(): Promise<readonly unknown[]> {
    const db = await this.#db();
    const [runs, damaged] = await Promise.all([db.getAll('runs'), db.getAll('damaged')]);
    return [...runs, ...damaged.map((one: { raw: unknown }) => one.raw)];
  }

  async put(record: RunRecord): Promise<boolean> {
    const both = (await this.#db()).transaction(['runs', 'summaries'], 'readwrite');
    const ahead = isAhead(await both.objectStore('runs').get(record.key), record);
    if (!ahead) await Promise.all([both.objectStore('runs').put(record), both.objectStore('summaries').put(this.#told(record))]);
    await both.done;
    return !ahead;
  }

  async remove(key: string): Promise<void> {
    const both = (await this.#db()).transaction(['runs', 'summaries'], 'readwrite');
    await Promise.all([both.objectStore('runs').delete(key), both.objectStore('summaries').delete(key), both.done]);
  }

  async clear(): Promise<void> {
    const all = (await this.#db()).transaction(STORES, 'readwrite');
    await Promise.all([...STORES.map((store) => all.objectStore(store).clear()), all.done]);
  }

  /** The database; one that another window closed is opened anew. */
  #db(): Promise<IDBPDatabase> {
    return (this.#opening ??= open(() => { this.#opening = null; }));
  }

  #told(record: RunRecord): Stored {
    return { ...summary(record, this.#cards.find(({ id }) => id === record.journal.head.scenario) ?? null), format: FORMAT };
  }

  /** A run that was read; one that is damaged is set aside. */
  async #sound(key: string, raw: unknown): Promise<RunRecord | null> {
    const read = readRecord(raw);
    if (read.ok) return read.value;
    await setAside(await this.#db(), key, raw, read.error);
    return null;
  }

  /** Summaries that are missing or of another format, from their runs: many in one go, since there may be thousands. */
  async #indexed(keys: readonly string[]): Promise<SavedRun[]> {
    const made: SavedRun[] = [];
    for (let from = 0; from < keys.length; from += BATCH) made.push(...await this.#batch(keys.slice(from, from + BATCH)));
    return made;
  }

  async #batch(keys: readonly string[]): Promise<SavedRun[]> {
    const db = await this.#db();
    const runs = db.transaction('runs').store;
    const raws: unknown[] = await Promise.all(keys.map((key) => runs.get(key)));
    const records = await Promise.all(raws.map((raw, i) => this.#sound(keys[i]!, raw)));
    const summaries = records.flatMap((record) => (record === null ? [] : [this.#told(record)]));
    const written = db.transaction('summaries', 'readwrite');
    await Promise.all([...summaries.map((one) => written.store.put(one)), written.done]);
    return summaries;
  }
}
