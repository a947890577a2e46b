import type { Saves } from './saves-type.ts';

/** How saves that arrive later are come by. */
export interface Later {
  fetch(): Promise<Saves>;
  /** Whether anything may be there to be read. */
  isKept(): Promise<boolean>;
  /** When there is time to write for the first time. */
  calm(): Promise<void>;
}

/** Saves that are fetched when there is something to read, or time to write: a first choice waits for neither. */
export function laterSaves({ fetch, isKept, calm }: Later): Saves {
  let fetched: Promise<Saves> | null = null;
  const saves = (): Promise<Saves> => (fetched ??= fetch().catch((why: unknown) => {
    fetched = null;
    throw why;
  }));
  const reading = async <T>(nothing: T, read: (from: Saves) => Promise<T>): Promise<T> =>
    (fetched !== null || await isKept() ? read(await saves()) : nothing);
  return {
    list: () => reading({ runs: [], setAside: 0 }, (from) => from.list()),
    get: (key) => reading(null, (from) => from.get(key)),
    of: (scenario) => reading([], (from) => from.of(scenario)),
    everything: () => reading([], (from) => from.everything()),
    async put(record) {
      if (fetched === null) await calm();
      return (await saves()).put(record);
    },
    remove: async (key) => (await saves()).remove(key),
    clear: () => reading(undefined, (from) => from.clear()),
  };
}

/** Whether this browser's database was ever opened; taken to be where a browser does not say. */
export async function isDatabaseThere(): Promise<boolean> {
  try {
    const all = await indexedDB.databases();
    return all.some(({ name }) => name === DATABASE);
  } catch {
    return true;
  }
}

/** The name of the database on the device. */
export const DATABASE = 'unscripted';
