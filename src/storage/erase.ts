import { keys } from 'idb-keyval';
import { write, type Committed, type Database } from './database.ts';
import { LOG, ROOT } from './keys.ts';
import { EMPTY_LOG } from './log-head.ts';

/**
 * Removes all that the user brought or made, all that was made from it, and the steps that could
 * bring it back: nothing of it can be undone. The root stays and counts on, so that other tabs see
 * that there is something new, and the mirror does not take it for a loss.
 */
export function eraseLibrary(
  database: Database
): Promise<{ result: undefined; committed?: Committed }> {
  return write(database, async () => {
    const writes = new Map<string, unknown>();
    for (const key of await keys<string>(database.store)) {
      if (key !== ROOT) writes.set(key, undefined);
    }
    writes.set(LOG, EMPTY_LOG);
    return { writes, result: undefined };
  });
}
