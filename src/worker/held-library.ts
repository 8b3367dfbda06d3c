import type { Committed, Database, Written } from '../storage/database.ts';
import { loadLibrary, type LoadedLibrary } from '../storage/load.ts';
import { NOTHING, syncLibrary, type LibraryChange } from '../storage/sync.ts';

/** What lists need of the library, held in memory and kept up to date. */
export interface HeldLibrary {
  now(): LoadedLibrary;
  /** Takes in what this tab has written. */
  sync(committed?: Committed): Promise<void>;
  /** Takes in what another tab has written, all at once where it writes faster than one can look. */
  hear(written?: Written): Promise<void>;
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
  /** What other tabs told since the last look. */
  let told: Written[] = [];
  /** The look that waits its turn; what is told meanwhile is part of it. */
  let looking: Promise<void> | undefined;

  function enqueue(work: () => Promise<void>): Promise<void> {
    syncing = syncing.catch(() => undefined).then(work);
    return syncing;
  }

  async function look(committed?: Committed): Promise<void> {
    const heard = told;
    told = [];
    const synced = await syncLibrary(store, held, {
      ...(committed && { committed }),
      told: committed ? [...heard, writtenIn(committed)] : heard
    });
    held = synced.held;
    // What came later than this tab's own change is looked at in its turn.
    told.unshift(...heard.filter(({ generation }) => generation > held.root.generation));
    await onChange(synced.change);
  }

  return {
    now: () => held,
    sync: (committed) => enqueue(() => look(committed)),
    hear(written) {
      if (written) told.push(written);
      looking ??= enqueue(() => {
        looking = undefined;
        return look();
      });
      return looking;
    },
    async noteDamage(sourceId) {
      const document = held.documents.get(sourceId);
      if (!document || held.damaged.has(sourceId)) return;
      held.damaged.set(sourceId, document.source.name);
      await onChange({ ...NOTHING, changed: [sourceId] });
    }
  };
}

function writtenIn({ root, writes }: Committed): Written {
  return { generation: root.generation, keys: [...writes.keys()] };
}
