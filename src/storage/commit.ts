import type { UseStore } from 'idb-keyval';
import { DOCUMENT, ROOT } from './keys.ts';
import { EMPTY_ROOT, type Root } from './root.ts';

/** What one transaction writes; a key with the value `undefined` is removed. */
export type Writes = ReadonlyMap<string, unknown>;

/** Somebody else has changed the library since it was looked at; nothing was written. */
export class StaleLibrary extends Error {}

/**
 * Writes everything or nothing, with the next generation, and gives the new root. Rejects with
 * `StaleLibrary` when the library is no longer of the generation that the writes were made for.
 * `recount` counts the documents anew, after some were lost.
 */
export function commit(
  store: UseStore,
  seen: Root,
  writes: Writes,
  { recount = false } = {}
): Promise<Root> {
  return store('readwrite', async (records) => {
    const root = ((await result(records.get(ROOT))) as Root | undefined) ?? EMPTY_ROOT;
    if (root.generation !== seen.generation) throw new StaleLibrary('changed by another tab');
    let { documents } = root;
    for (const [key, value] of writes) {
      if (key.startsWith(DOCUMENT)) {
        const held = await result(records.count(key));
        documents += (value === undefined ? 0 : 1) - held;
      }
      if (value === undefined) records.delete(key);
      else records.put(value, key);
    }
    if (recount) {
      const keys = await result(records.getAllKeys());
      documents = keys.filter((key) => String(key).startsWith(DOCUMENT)).length;
    }
    const next: Root = { ...root, generation: root.generation + 1, documents };
    records.put(next, ROOT);
    return next;
  });
}

/** Awaiting this keeps a transaction open, awaiting anything else would end it. */
function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
