import type { LibraryChange } from '../storage/sync.ts';

/** How often the page hears of changes while many come, in milliseconds. */
const PACE = 200;

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

  async function flush(): Promise<void> {
    clearTimeout(flushing);
    flushing = undefined;
    const change = { changed: [...changed], removed: [...removed], records, isOwn: false };
    records = false;
    changed.clear();
    removed.clear();
    sentAt = performance.now();
    await send(change);
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
      if (busy === 0 || performance.now() - sentAt > PACE) await flush();
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
