import { get, keys, type UseStore } from 'idb-keyval';
import type { UserRecord } from '../core/model/bundle.ts';
import { readRecords, readRoot } from './database.ts';
import type { DocumentRecord } from './documents.ts';
import { DOCUMENT, LOG, READING, SOURCE, USER_RECORD } from './keys.ts';
import { EMPTY_LOG, type LogHead } from './log-head.ts';
import type { ReadingRecord } from './readings.ts';
import type { Root } from './root.ts';

/** Records that are asked for at once. */
const BATCH = 500;

/** The library without its texts; whoever loaded it keeps it up to date. */
export interface LoadedLibrary {
  root: Root;
  log: LogHead;
  /** By source, in the order of their ids. */
  documents: Map<string, DocumentRecord>;
  /** By source. Absent where the reading is lost, so that the source has to be read anew. */
  readings: Map<string, ReadingRecord>;
  /** What the user added, by key. */
  userRecords: Map<string, UserRecord>;
  /** Sources that are listed but cannot be read back whole, with their names. */
  damaged: Map<string, string>;
  /** How many more documents there were by the root's count. */
  missing: number;
}

/** Reads what lists need. Names what is damaged instead of leaving it out. */
export async function loadLibrary(store: UseStore): Promise<LoadedLibrary> {
  const root = await readRoot(store);
  const held = new Set((await keys<string>(store)).filter((key) => typeof key === 'string'));
  const ids = [...held].filter((key) => key.startsWith(DOCUMENT)).map((key) => key.slice(2));
  const userKeys = [...held].filter((key) => key.startsWith(USER_RECORD));
  const documents = await readAll<DocumentRecord>(store, DOCUMENT, ids);
  const readings = await readAll<ReadingRecord>(store, READING, ids);
  for (const [id, { chunks }] of readings) {
    if (!chunks.every((key) => held.has(key))) readings.delete(id);
  }
  const withoutText = ids.filter((id) => !held.has(SOURCE + id) || !documents.has(id));
  return {
    root,
    log: (await get<LogHead>(LOG, store)) ?? EMPTY_LOG,
    documents,
    readings,
    userRecords: await readAll<UserRecord>(store, '', userKeys),
    damaged: new Map(withoutText.map((id) => [id, documents.get(id)?.source.name ?? id])),
    missing: Math.max(0, root.documents - ids.length)
  };
}

/** Asks for many at once, and for each alone where that fails: one lost record fails them all. */
async function readAll<T>(
  store: UseStore,
  prefix: string,
  ids: readonly string[]
): Promise<Map<string, T>> {
  const all = new Map<string, T>();
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH).map((id) => prefix + id);
    const records = await readRecords(store, batch).catch(() => readOneByOne(store, batch));
    for (const [key, record] of records) all.set(key.slice(prefix.length), record as T);
  }
  return all;
}

async function readOneByOne(
  store: UseStore,
  keysToRead: readonly string[]
): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const key of keysToRead) {
    const value: unknown = await get(key, store).catch(() => undefined);
    if (value !== undefined) found.set(key, value);
  }
  return found;
}
