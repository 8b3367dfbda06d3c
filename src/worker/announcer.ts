import type { LibraryChange } from '../storage/sync.ts';

/** How often the page hears of changes while many come, in milliseconds. */
const PACE = 400;

/** Gathers changes of the library and passes them on. */
export interface Announcer {
  /** Passes a change on: at once, or with others where many come. */
  announce(change: LibraryChange): Promise<void>;
  /** Runs what makes many changes; they are passed on now and then, and all of them at its end. */
  during<T>(work: () => Promise<T>): Promise<T>;
}

/** Passes changes on to `send`; what changed twice meanwhile is passed on once. */
export function createAnnouncer(send: (change: LibraryChange) => Promise<void>): Announcer {
  const changed = new Set<string>();
  const removed = new Set<string>();
  let records = false;
  let busy = 0;
  let flushing: ReturnType<typeof setTimeout> | undefined;
  let sentAt = -Infinity;
  let sending: Promise<void> = Promise.resolve();

  async function flush(): Promise<void> {
    clearTimeout(flushing);
    flushing = undefined;
    const change = { changed: [...changed], removed: [...removed], records, isOwn: false };
    records = false;
    changed.clear();
    removed.clear();
    sentAt = performance.now();
    // One after the other: what is newer must not be overtaken.
    sending = sending.catch(() => undefined).then(() => send(change));
    await sending;
  }

  return {
    async announce(change) {
      for (const id of change.changed) {
        changed.add(id);
        removed.delete(id);
      }
      for (const id of change.removed) {
        removed.add(id);
        changed.delete(id);
      }
      records ||= change.records;
      // What another tab does nobody waits for here.
      const isUrgent = busy === 0 && change.isOwn;
      if (isUrgent) await flush();
      else if (performance.now() - sentAt > PACE) void flush();
      else flushing ??= setTimeout(() => void flush(), PACE);
    },
    async during(work) {
      busy++;
      try {
        return await work();
      } finally {
        busy--;
        await flush();
      }
    }
  };
}
