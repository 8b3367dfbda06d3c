import type { Database } from './database.ts';
import { openStore } from './use-store.ts';

/** The name of the library's database. */
export const DATABASE = 'repliek';
/** Held by whoever writes, in any tab. */
const WRITE_LOCK = 'repliek-write';
const CHANNEL = 'repliek-library';

/**
 * The library's database in this browser. `onForeignChange` hears that another tab has written;
 * the message is a hint only, what is true stands in the root.
 */
export function openBrowserDatabase(onForeignChange: () => void): Database {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', onForeignChange);
  return {
    store: openStore(DATABASE),
    // The lock's own type promises the result's promise instead of the result.
    exclusively: async (work) => await navigator.locks.request(WRITE_LOCK, work),
    announce: () => channel.postMessage('changed')
  };
}
