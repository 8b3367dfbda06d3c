import { get, keys, type UseStore } from 'idb-keyval';
import { readRecords, write, type Committed, type Database } from './database.ts';
import { CHUNK, DOCUMENT, READING, SOURCE, STEP, stepPartKey, UNUSED } from './keys.ts';
import type { LogHead } from './log-head.ts';
import type { ReadingRecord } from './readings.ts';

/**
 * Removes content that nothing names, not even a step that could be undone, and that nothing named
 * at the clean-up before either. The result is the number of records removed.
 */
export function collectGarbage(
  database: Database
): Promise<{ result: number; committed?: Committed }> {
  const { store } = database;
  return write(database, async ({ log }) => {
    const all = await keys<string>(store);
    const named = await namedKeys(store, all, log);
    const unused = all.filter((key) => isContent(key) && !named.has(key));
    const before = new Set(await get<readonly string[]>(UNUSED, store));
    const garbage = unused.filter((key) => before.has(key));
    const left = unused.filter((key) => !before.has(key));
    const writes = new Map<string, unknown>(garbage.map((key) => [key, undefined]));
    if (garbage.length > 0 || left.length !== before.size) writes.set(UNUSED, left);
    return { writes, result: garbage.length };
  });
}

function isContent(key: string): boolean {
  return [SOURCE, READING, CHUNK, STEP].some((prefix) => key.startsWith(prefix));
}

async function namedKeys(
  store: UseStore,
  all: readonly string[],
  log: LogHead
): Promise<ReadonlySet<string>> {
  const parts = log.steps.flatMap(({ id, parts: count }) =>
    Array.from({ length: count }, (_, part) => stepPartKey(id, part))
  );
  const changed = [...(await readRecords(store, parts)).values()].flatMap((part) =>
    // What change-log.ts wrote under these keys.
    (part as readonly { key: string }[]).map(({ key }) => key)
  );
  const ids = [...all, ...changed]
    .filter((key) => key.startsWith(DOCUMENT))
    .map((key) => key.slice(DOCUMENT.length));
  const readings = await readRecords(
    store,
    [...new Set(ids)].map((id) => READING + id)
  );
  const chunks = [...readings.values()].flatMap((reading) => (reading as ReadingRecord).chunks);
  return new Set([...parts, ...chunks, ...ids.flatMap((id) => [SOURCE + id, READING + id])]);
}
