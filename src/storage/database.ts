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
  /** Tells the other tabs what was written. */
  announce: (written: Written) => void;
}

/** What a tab says that it has written, so that others need not look through all. */
export interface Written {
  /** The generation of the root that came with it. */
  generation: number;
  keys: readonly string[];
}

/** The library as a writer sees it just before it writes. */
export interface Seen {
  root: Root;
  log: LogHead;
}

/** What was written, and the root that came with it. */
export interface Committed {
  root: Root;
  writes: Writes;
}

/** Reads the root, refusing a library that a newer version of the app has written. */
export async function readRoot(store: UseStore): Promise<Root> {
  return readable((await get<Root>(ROOT, store)) ?? EMPTY_ROOT);
}

function readable(root: Root): Root {
  if (root.schema > SCHEMA) throw new Error('library written by a newer version');
  return root;
}

/**
 * Changes the library: `prepare` reads what it needs and says what to write. Runs again from the
 * start when another tab has written meanwhile. Without anything to write nothing is committed.
 */
export function write<T>(
  database: Database,
  prepare: (seen: Seen) => Promise<{ writes: Writes; result: T }>,
  options: { recount?: boolean } = {}
): Promise<{ result: T; committed?: Committed }> {
  return database.exclusively(async () => {
    for (let attempt = 1; ; attempt++) {
      const seen = await look(database.store);
      const { writes, result } = await prepare(seen);
      if (writes.size === 0) return { result };
      try {
        const root = await commit(database.store, seen.root, writes, options);
        database.announce({ generation: root.generation, keys: [...writes.keys()] });
        return { result, committed: { root, writes } };
      } catch (error) {
        if (!(error instanceof StaleLibrary) || attempt === ATTEMPTS) throw error;
      }
    }
  });
}

async function look(store: UseStore): Promise<Seen> {
  const found = await readRecords(store, [ROOT, LOG]);
  return {
    root: readable((found.get(ROOT) as Root | undefined) ?? EMPTY_ROOT),
    log: (found.get(LOG) as LogHead | undefined) ?? EMPTY_LOG
  };
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
