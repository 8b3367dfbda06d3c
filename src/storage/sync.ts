import type { UseStore } from 'idb-keyval';
import { canonicalJson } from '../core/bundle/canonical-json.ts';
import type { UserRecord } from '../core/model/bundle.ts';
import { readRecords, readRoot, type Committed, type Written } from './database.ts';
import type { DocumentRecord } from './documents.ts';
import { DOCUMENT, LOG, READING, ROOT, SOURCE, USER_RECORD } from './keys.ts';
import { loadLibrary, type LoadedLibrary } from './load.ts';
import type { LogHead } from './log-head.ts';
import type { ReadingRecord } from './readings.ts';
import type { Root } from './root.ts';

/** What is different between two looks at the library. */
export interface LibraryChange {
  /** Sources that came or were read anew. */
  changed: readonly string[];
  /** Sources that went. */
  removed: readonly string[];
  /** Whether anything else that the user made is different. */
  records: boolean;
  /** Whether this tab has made the change. */
  isOwn: boolean;
}

/** Nothing is different. */
export const NOTHING: LibraryChange = { changed: [], removed: [], records: false, isOwn: false };

/**
 * Brings what is held up to date. What an own change has committed is taken from it, provided that
 * nobody else has written in between. Of what other tabs have written only that is read, where they
 * have told all of it; otherwise all is loaded again.
 */
export async function syncLibrary(
  store: UseStore,
  held: LoadedLibrary,
  { committed, told = [] }: { committed?: Committed; told?: readonly Written[] } = {}
): Promise<{ held: LoadedLibrary; change: LibraryChange }> {
  const { generation } = committed?.root ?? (await readRoot(store));
  if (generation <= held.root.generation) return { held, change: NOTHING };
  if (committed && generation === held.root.generation + 1) return apply(held, committed, true);
  const foreign = await readTold(store, held, told);
  if (foreign) return apply(held, foreign, false);
  const loaded = await loadLibrary(store);
  return { held: loaded, change: compare(held, loaded) };
}

/** What was written since, as it is now; `undefined` where not all of it was told. */
async function readTold(
  store: UseStore,
  held: LoadedLibrary,
  told: readonly Written[]
): Promise<Committed | undefined> {
  const since = held.root.generation;
  const fresh = new Map(
    told.filter(({ generation }) => generation > since).map((one) => [one.generation, one.keys])
  );
  if (fresh.size === 0) return undefined;
  const keys = [...new Set([...fresh.values()].flat())];
  // One request, so that what is read belongs to the root that comes with it.
  const records = await readRecords(store, [ROOT, LOG, ...keys.filter(isHeld)]);
  const root = records.get(ROOT) as Root | undefined;
  if (!root || root.generation !== since + fresh.size || !fresh.has(root.generation)) {
    return undefined;
  }
  const writes = new Map(keys.filter(isHeld).map((key) => [key, records.get(key)] as const));
  for (const key of keys) if (key.startsWith(SOURCE)) writes.set(key, true);
  return { root, writes: writes.set(LOG, records.get(LOG)) };
}

/** Whether a record with this key is held in memory. */
function isHeld(key: string): boolean {
  return [DOCUMENT, READING, USER_RECORD].some((prefix) => key.startsWith(prefix));
}

function apply(
  held: LoadedLibrary,
  { root, writes }: Committed,
  isOwn: boolean
): { held: LoadedLibrary; change: LibraryChange } {
  const ids = new Set<string>();
  for (const [key, value] of writes) {
    const id = key.slice(DOCUMENT.length);
    if (key.startsWith(DOCUMENT)) {
      take(held.documents, id, value as DocumentRecord | undefined);
      if (value === undefined) held.damaged.delete(id);
    } else if (key.startsWith(READING)) take(held.readings, id, value as ReadingRecord | undefined);
    else if (key.startsWith(SOURCE)) held.damaged.delete(id);
    else if (key.startsWith(USER_RECORD)) {
      take(held.userRecords, key, value as UserRecord | undefined);
    }
    if (key.startsWith(DOCUMENT) || key.startsWith(READING)) ids.add(id);
  }
  return {
    held: {
      ...held,
      root,
      log: (writes.get(LOG) as LogHead | undefined) ?? held.log,
      missing: Math.max(0, root.documents - held.documents.size)
    },
    change: {
      changed: [...ids].filter((id) => held.documents.has(id)),
      removed: [...ids].filter((id) => !held.documents.has(id)),
      records: [...writes.keys()].some((key) => key.startsWith(USER_RECORD)),
      isOwn
    }
  };
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
  const recordsOf = ({ userRecords }: LoadedLibrary) => canonicalJson([...userRecords].sort(byKey));
  return { changed, removed, records: recordsOf(before) !== recordsOf(after), isOwn: false };
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
