import { get, type UseStore } from 'idb-keyval';
import type { UserRecord } from '../core/model/bundle.ts';
import { readRecords, readRoot } from './database.ts';
import type { DocumentRecord } from './documents.ts';
import { DOCUMENT, LOG, READING, USER_RECORD } from './keys.ts';
import { loadLibrary, type LoadedLibrary } from './load.ts';
import { EMPTY_LOG, type LogHead } from './log-head.ts';
import type { ReadingRecord } from './readings.ts';

/** Which sources came, went or were read anew, between two looks at the library. */
export interface LibraryChange {
  changed: readonly string[];
  removed: readonly string[];
}

/**
 * Brings what is held up to date. With the keys that an own change has touched only these are read,
 * provided that nobody else has written; else everything is.
 */
export async function syncLibrary(
  store: UseStore,
  held: LoadedLibrary,
  touched?: readonly string[]
): Promise<{ held: LoadedLibrary; change: LibraryChange }> {
  const root = await readRoot(store);
  if (root.generation === held.root.generation) return { held, change: NOTHING };
  if (!touched || root.generation !== held.root.generation + 1) {
    const loaded = await loadLibrary(store);
    return { held: loaded, change: compare(held, loaded) };
  }
  const log = (await get<LogHead>(LOG, store)) ?? EMPTY_LOG;
  const ids = idsOf(touched);
  const keys = ids.flatMap((id) => [DOCUMENT + id, READING + id]);
  const userKeys = touched.filter((key) => key.startsWith(USER_RECORD));
  const records = await readRecords(store, [...keys, ...userKeys]);
  for (const id of ids) {
    held.damaged.delete(id);
    take(held.documents, id, records.get(DOCUMENT + id) as DocumentRecord | undefined);
    take(held.readings, id, records.get(READING + id) as ReadingRecord | undefined);
  }
  for (const key of userKeys)
    take(held.userRecords, key, records.get(key) as UserRecord | undefined);
  const change = {
    changed: ids.filter((id) => held.documents.has(id)),
    removed: ids.filter((id) => !held.documents.has(id))
  };
  return { held: { ...held, root, log }, change };
}

const NOTHING: LibraryChange = { changed: [], removed: [] };

function idsOf(keys: readonly string[]): readonly string[] {
  const ids = keys
    .filter((key) => key.startsWith(DOCUMENT) || key.startsWith(READING))
    .map((key) => key.slice(2));
  return [...new Set(ids)];
}

function take<T>(map: Map<string, T>, key: string, value: T | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function compare(before: LoadedLibrary, after: LoadedLibrary): LibraryChange {
  const changed = [...after.documents.keys()].filter(
    (id) =>
      JSON.stringify(before.documents.get(id)) !== JSON.stringify(after.documents.get(id)) ||
      before.readings.get(id)?.chunks.join() !== after.readings.get(id)?.chunks.join()
  );
  const removed = [...before.documents.keys()].filter((id) => !after.documents.has(id));
  return { changed, removed };
}
