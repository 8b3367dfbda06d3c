import { createContext } from 'svelte';
import type { SearchOptions } from '../../core/search/search.ts';
import type { WorkerApi } from '../../worker/api.ts';
import { asksSomething, type SearchRoute } from '../search-route.ts';

const PAGE = 20;
/** How long to wait before asking again while documents are still on their way, in milliseconds. */
const PENDING_PAUSE = 700;

/** What the worker is asked for a search. */
export function optionsOf({ facets, sort, unfolded }: SearchRoute): SearchOptions {
  return {
    foldVersions: unfolded !== true,
    ...(facets && { facets }),
    ...(sort && { sort })
  };
}

/** The last search with what was found; an answer that was overtaken is dropped. */
export class Search {
  #find: WorkerApi['search'];
  #latest = 0;
  #limit = PAGE;
  #asked: SearchRoute = { screen: 'search', query: '' };

  result = $state.raw<Awaited<ReturnType<WorkerApi['search']>>>();
  searching = $state(false);
  failed = $state(false);

  constructor(find: WorkerApi['search']) {
    this.#find = find;
  }

  async run(search: SearchRoute, limit = PAGE): Promise<void> {
    this.#asked = search;
    this.#limit = limit;
    const request = ++this.#latest;
    if (!asksSomething(search)) {
      this.result = undefined;
      this.searching = false;
      return;
    }
    this.searching = true;
    try {
      const result = await this.#find(search.query, { ...optionsOf(search), limit });
      if (request !== this.#latest) return;
      this.result = result;
      this.failed = false;
      if (result.pending > 0) setTimeout(() => this.#again(request), PENDING_PAUSE);
    } catch {
      if (request === this.#latest) this.failed = true;
    } finally {
      if (request === this.#latest) this.searching = false;
    }
  }

  #again(request: number): void {
    if (request === this.#latest) void this.run(this.#asked, this.#limit);
  }

  /** Asks for as many again. */
  more(): Promise<void> {
    return this.run(this.#asked, this.#limit + PAGE);
  }
}

export const [getSearch, setSearch] = createContext<Search>();
