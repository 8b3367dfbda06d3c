const KEY = 'repliek-seen-searches';

/** The part of `localStorage` that is used; it may be missing, full or forbidden. */
export type Shelf = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** When the results of each saved search were last looked at, in this browser. */
export interface SeenSearches {
  /** ISO time; `undefined` where never. */
  lastSeen(id: string): string | undefined;
  /** Notes that they are looked at now. */
  see(id: string): void;
  /** Forgets all of it. */
  clear(): void;
}

/** Reads what was seen; where there is no shelf it holds for this visit only. */
export function readSeenSearches(shelf: Shelf | undefined): SeenSearches {
  const seen = new Map(readEntries(shelf));
  return {
    lastSeen: (id) => seen.get(id),
    see(id) {
      seen.set(id, new Date().toISOString());
      keep();
    },
    clear() {
      seen.clear();
      keep();
    }
  };

  function keep(): void {
    try {
      shelf?.setItem(KEY, JSON.stringify([...seen]));
    } catch {
      // A full shelf forgets.
    }
  }
}

function readEntries(shelf: Shelf | undefined): [string, string][] {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    // What cannot be read is not there.
    return [];
  }
}

function isEntry(entry: unknown): entry is [string, string] {
  return (
    Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string')
  );
}
