import type { Database } from './database.ts';
import type { Shelf } from './shelf.ts';

/** Stands on the shelf while the database is written to: left behind, the browser was killed. */
const MARKER = 'writing';
/** How long after the last write the marker is taken away, in milliseconds. */
const QUIET = 1000;

/** Records that force Chromium's database to begin a new log: 8 MB, none large enough for a file. */
const RECORDS = 160;
const RECORD_BYTES = 50_000;

/** The same database, which leaves a marker on the shelf as long as writing may be cut short. */
export function markWrites(database: Database, shelf: Shelf): Database {
  let isMarked = false;
  let removal: ReturnType<typeof setTimeout> | undefined;
  return {
    ...database,
    exclusively: (work) =>
      database.exclusively(async () => {
        clearTimeout(removal);
        // The marker is a safeguard: without it the write goes on all the same.
        if (!isMarked) await shelf.write(MARKER, new Uint8Array()).catch(() => undefined);
        isMarked = true;
        try {
          return await work();
        } finally {
          removal = setTimeout(() => {
            isMarked = false;
            void shelf.remove(MARKER).catch(() => undefined);
          }, QUIET);
        }
      })
  };
}

/**
 * After a write that was cut short: makes the database begin a new log. Chromium would go on behind
 * the torn end of the old one, and lose everything at a later start (google/leveldb#1287). Gives
 * whether there was anything to do.
 */
export async function healAfterKill(database: Database, shelf: Shelf): Promise<boolean> {
  // asked by its name: the shelf has a file for each document
  if ((await shelf.read(MARKER)) === undefined) return false;
  const keys = Array.from({ length: RECORDS }, (_, i) => `heal:${i}`);
  await database.exclusively(async () => {
    await database.store('readwrite', (records) => {
      // Random, since the browser compresses what it stores.
      for (const key of keys)
        records.put(crypto.getRandomValues(new Uint8Array(RECORD_BYTES)), key);
    });
    await database.store('readwrite', (records) => {
      for (const key of keys) records.delete(key);
    });
  });
  await shelf.remove(MARKER);
  return true;
}
