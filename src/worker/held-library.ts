import type { Committed, Database } from '../storage/database.ts';
import { loadLibrary, type LoadedLibrary } from '../storage/load.ts';
import { NOTHING, syncLibrary, type LibraryChange } from '../storage/sync.ts';

/** What lists need of the library, held in memory and kept up to date. */
export interface HeldLibrary {
  now(): LoadedLibrary;
  /** Takes in what was written: by this tab, or by another where nothing is given. */
  sync(committed?: Committed): Promise<void>;
  /** Notes that a source cannot be read back. */
  noteDamage(sourceId: string): Promise<void>;
}

/** Loads the library; `onChange` is awaited by whoever made a change, so that he sees it done. */
export async function holdLibrary(
  store: Database['store'],
  onChange: (change: LibraryChange) => Promise<void>
): Promise<HeldLibrary> {
  let held = await loadLibrary(store);
  let syncing: Promise<void> = Promise.resolve();
  return {
    now: () => held,
    sync(committed) {
      syncing = syncing
        .catch(() => undefined)
        .then(async () => {
          const synced = await syncLibrary(store, held, committed);
          held = synced.held;
          await onChange(synced.change);
        });
      return syncing;
    },
    async noteDamage(sourceId) {
      const document = held.documents.get(sourceId);
      if (!document || held.damaged.has(sourceId)) return;
      held.damaged.set(sourceId, document.source.name);
      await onChange({ ...NOTHING, changed: [sourceId] });
    }
  };
}
