import type { Database, Written } from './database.ts';
import { openStore } from './use-store.ts';

/** The name of the library's database. */
export const DATABASE = 'repliek';
/** Held by whoever writes, in any tab. */
const WRITE_LOCK = 'repliek-write';
const CHANNEL = 'repliek-library';

/**
 * The library's database in this browser. `onForeignChange` hears what another tab has written, or
 * only that it has where its app is of another version; the message is a hint, what is true stands
 * in the root.
 */
export function openBrowserDatabase(onForeignChange: (written?: Written) => void): Database {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
    onForeignChange(isWritten(data) ? data : undefined)
  );
  return {
    store: openStore(DATABASE),
    // The lock's own type promises the result's promise instead of the result.
    exclusively: async (work) => await navigator.locks.request(WRITE_LOCK, work),
    announce: (written) => channel.postMessage(written)
  };
}

function isWritten(data: unknown): data is Written {
  const { generation, keys } = (data ?? {}) as Partial<Written>;
  return typeof generation === 'number' && Array.isArray(keys);
}
