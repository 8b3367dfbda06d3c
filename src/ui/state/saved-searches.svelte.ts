import { createContext } from 'svelte';
import type { HistoryStep } from '../../worker/history-step.ts';
import type { WorkerApi } from '../../worker/api.ts';
import {
  makeRecord,
  readSavedSearches,
  type SavedSearch,
  searchSince
} from '../searching/saved-search.ts';
import { type SearchRoute, writeSearch } from '../addresses/search-route.ts';
import { readSeenSearches, type SeenSearches, type Shelf } from '../searching/seen-searches.ts';
import type { Library } from './library.svelte.ts';
import { optionsOf } from './search.svelte.ts';

/** How long to wait before counting again while documents are still on their way, in milliseconds. */
const PENDING_PAUSE = 1000;

/**
 * The searches that the user keeps, and how many results of each are new. The searches are records
 * of the library; when each was last looked at belongs to this browser, and is no change to undo.
 */
export class SavedSearches {
  #worker: Pick<WorkerApi, 'changeRecords' | 'search'>;
  #library: Pick<Library, 'records' | 'papers'>;
  #seen: SeenSearches;
  #latest = 0;

  list: readonly SavedSearch[] = $derived.by(() =>
    readSavedSearches(this.#library.records?.annotations.savedSearches ?? [])
  );
  /** By id, how many results came after the last look; absent or 0 where none did. */
  fresh = $state.raw<Readonly<Record<string, number>>>({});

  constructor(
    worker: Pick<WorkerApi, 'changeRecords' | 'search'>,
    library: Pick<Library, 'records' | 'papers'>,
    shelf: Shelf | undefined
  ) {
    this.#worker = worker;
    this.#library = library;
    this.#seen = readSeenSearches(shelf);
  }

  /** The saved search that is this one, under whatever name. */
  like(route: SearchRoute): SavedSearch | undefined {
    const address = String(writeSearch(route));
    return this.list.find((saved) => saved.address === address);
  }

  /** Keeps a search; gives the step that undoes it. */
  save(name: string, route: SearchRoute): Promise<HistoryStep | undefined> {
    const record = makeRecord(name, route);
    const change = { sort: 'savedSearches', id: record.id, record } as const;
    return this.#worker.changeRecords('annotate', [change], name);
  }

  /** Forgets a search; gives the step that undoes it. */
  delete({ id, name }: SavedSearch): Promise<HistoryStep | undefined> {
    return this.#worker.changeRecords('annotate', [{ sort: 'savedSearches', id }], name);
  }

  /** Forgets when searches were looked at, in this browser. */
  forgetSeen(): void {
    this.#seen.clear();
    this.fresh = {};
  }

  /** Its results have been looked at: none of them is new from now on. */
  see({ id }: SavedSearch): void {
    this.#seen.see(id);
    this.fresh = { ...this.fresh, [id]: 0 };
  }

  /** Counts what is new in each search, again while the index is still growing. */
  async count(): Promise<void> {
    const request = ++this.#latest;
    const fresh: Record<string, number> = {};
    let isPending = false;
    for (const { id, createdAt, route } of this.list) {
      const since = searchSince(route, this.#seen.lastSeen(id) ?? createdAt, this.#library.papers);
      if (!since) continue;
      const options = { ...optionsOf(since), finished: true, limit: 0 };
      const { total, pending } = await this.#worker.search(since.query, options);
      if (request !== this.#latest) return;
      fresh[id] = total;
      isPending ||= pending > 0;
    }
    this.fresh = fresh;
    if (isPending) setTimeout(() => request === this.#latest && void this.count(), PENDING_PAUSE);
  }
}

/** Reads and hands down the saved searches of the page. */
export const [getSavedSearches, setSavedSearches] = createContext<SavedSearches>();
