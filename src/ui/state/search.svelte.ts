import { createContext } from 'svelte';
import type { WorkerApi } from '../../worker/api.ts';

const PAGE = 20;
/** How long to wait before asking again while documents are still on their way, in milliseconds. */
const PENDING_PAUSE = 700;

/** The last query with what was found; an answer that was overtaken is dropped. */
export class Search {
  #find: WorkerApi['search'];
  #latest = 0;
  #limit = PAGE;

  query = $state('');
  result = $state.raw<Awaited<ReturnType<WorkerApi['search']>>>();
  searching = $state(false);
  failed = $state(false);

  constructor(find: WorkerApi['search']) {
    this.#find = find;
  }

  async run(query: string, limit = PAGE): Promise<void> {
    this.query = query;
    this.#limit = limit;
    const request = ++this.#latest;
    if (!query.trim()) {
      this.result = undefined;
      this.searching = false;
      return;
    }
    this.searching = true;
    try {
      const result = await this.#find(query, { limit });
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
    if (request === this.#latest) void this.run(this.query, this.#limit);
  }

  /** Asks for as many again. */
  more(): Promise<void> {
    return this.run(this.query, this.#limit + PAGE);
  }
}

export const [getSearch, setSearch] = createContext<Search>();
