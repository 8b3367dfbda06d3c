import { get, getMany, type UseStore } from 'idb-keyval';
import { commit, StaleLibrary, type Writes } from './commit.ts';
import { LOG, ROOT } from './keys.ts';
import { EMPTY_LOG, type LogHead } from './log-head.ts';
import { EMPTY_ROOT, SCHEMA, type Root } from './root.ts';

/** How often a writer looks again when another tab was quicker, where there are no locks. */
const ATTEMPTS = 8;

/** What the storage needs of its surroundings; tests pass their own. */
export interface Database {
  store: UseStore;
  /** Runs one writer at a time over all tabs. */
  exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  /** Tells the other tabs that there is something new. */
  announce: () => void;
}

/** The library as a writer sees it just before it writes. */
export interface Seen {
  root: Root;
  log: LogHead;
}

/** Reads the root, refusing a library that a newer version of the app has written. */
export async function readRoot(store: UseStore): Promise<Root> {
  const root = (await get<Root>(ROOT, store)) ?? EMPTY_ROOT;
  if (root.schema > SCHEMA) throw new Error('library written by a newer version');
  return root;
}

/**
 * Changes the library: `prepare` reads what it needs and says what to write. Runs again from the
 * start when another tab has written meanwhile. `undefined` from `prepare` writes nothing.
 */
export function write<T>(
  database: Database,
  prepare: (seen: Seen) => Promise<{ writes: Writes; result: T }>
): Promise<T> {
  return database.exclusively(async () => {
    for (let attempt = 1; ; attempt++) {
      const root = await readRoot(database.store);
      const log = (await get<LogHead>(LOG, database.store)) ?? EMPTY_LOG;
      const { writes, result } = await prepare({ root, log });
      if (writes.size === 0) return result;
      try {
        await commit(database.store, root, writes);
      } catch (error) {
        if (error instanceof StaleLibrary && attempt < ATTEMPTS) continue;
        throw error;
      }
      database.announce();
      return result;
    }
  });
}

/** The records under these keys, without those that are not there. */
export async function readRecords(
  store: UseStore,
  keys: readonly string[]
): Promise<Map<string, unknown>> {
  const values: unknown[] = await getMany([...keys], store);
  const found = new Map<string, unknown>();
  keys.forEach((key, i) => {
    if (values[i] !== undefined) found.set(key, values[i]);
  });
  return found;
}
