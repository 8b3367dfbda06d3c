import { createContext } from 'svelte';
import type { Marks } from '../../core/search/search-result.ts';
import type { SearchHit } from '../../core/search/hit.ts';
import type { SearchOptions } from '../../core/search/search.ts';
import type { WorkerApi } from '../../worker/api.ts';
import { asksSomething, type SearchRoute, writeSearch } from '../addresses/search-route.ts';

const PAGE = 20;
/** How long to wait before asking again while documents are still on their way, in milliseconds. */
const PENDING_PAUSE = 700;
/** How long a newer search waits for the one before it to be answered, in milliseconds. */
const PATIENCE = 150;

/** What the worker is asked for a search. */
export function optionsOf({ facets, sort, unfolded }: SearchRoute): SearchOptions {
  return {
    foldVersions: unfolded !== true,
    ...(facets && { facets }),
    ...(sort && { sort })
  };
}

const done = () => undefined;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A result that was opened from a search. */
export interface OpenedResult {
  route: SearchRoute;
  /** Where it stands, without the search: tells it from the others. */
  address: string;
  paperId: string;
  /** What the search found, to be marked there. */
  marks: Marks;
  /** The first results of the search, to step through, and how many there are in all. */
  hits: readonly SearchHit[];
  total: number;
}

function isSameSearch(a: SearchRoute, b: SearchRoute): boolean {
  return String(writeSearch(a)) === String(writeSearch(b));
}

/** The last search with what was found; an answer that was overtaken is dropped. */
export class Search {
  #find: WorkerApi['search'];
  #latest = 0;
  /** The one whose answer is shown. */
  #shown = 0;
  /** Settled once the last question to the worker is answered. */
  #answering: Promise<void> | undefined;
  /** What was asked before the screen was there, until the next search. */
  #ahead: { search: SearchRoute; answer: ReturnType<WorkerApi['search']> } | undefined;
  #limit = PAGE;
  #asked: SearchRoute = { screen: 'search', query: '' };

  result = $state.raw<Awaited<ReturnType<WorkerApi['search']>>>();
  searching = $state(false);
  failed = $state(false);
  /** The search that `result` answers. */
  #answered: SearchRoute | undefined;
  /**
   * How many results down somebody in the search box went before what was typed was answered: the
   * list takes the focus there when it is.
   */
  steps = 0;
  /** The search from which a result was opened last, with what to mark there. */
  opened = $state.raw<OpenedResult>();

  constructor(find: WorkerApi['search']) {
    this.#find = find;
  }

  /**
   * Asks for a search whose screen is not there yet: the worker searches while the page takes the
   * library. The next `run` has its answer, where it is for the same search.
   */
  ahead(search: SearchRoute): void {
    if (!asksSomething(search)) return;
    const answer = this.#find(search.query, { ...optionsOf(search), limit: PAGE });
    // Whoever runs it hears of a failure.
    answer.catch(done);
    this.#ahead = { search, answer };
  }

  /** What was asked ahead is no longer true: something changed meanwhile. */
  forgetAhead(): void {
    this.#ahead = undefined;
  }

  #ask(search: SearchRoute, limit: number): ReturnType<WorkerApi['search']> {
    const ahead = this.#ahead;
    this.#ahead = undefined;
    if (ahead && limit === PAGE && isSameSearch(ahead.search, search)) return ahead.answer;
    return this.#find(search.query, { ...optionsOf(search), limit });
  }

  /** `limit`: as many as were shown of the same search, else a page. */
  async run(search: SearchRoute, limit = this.#limitOf(search)): Promise<void> {
    this.#asked = search;
    this.#limit = limit;
    const request = ++this.#latest;
    if (!asksSomething(search)) {
      this.result = undefined;
      this.#answered = undefined;
      this.searching = false;
      return;
    }
    this.searching = true;
    try {
      // one at a time: what is overtaken while another is answered is never sent
      if (this.#answering) await Promise.race([this.#answering, pause(PATIENCE)]);
      if (request !== this.#latest) return;
      const answer = this.#ask(search, limit);
      this.#answering = answer.then(done, done);
      const result = await answer;
      // asked once more since then, as when a document came in: it is an answer all the same
      const isAsked = isSameSearch(search, this.#asked) && limit === this.#limit;
      if (request !== this.#latest && !(isAsked && request > this.#shown)) return;
      this.#shown = request;
      this.#answered = search;
      this.result = result;
      if (request !== this.#latest) return;
      this.failed = false;
      if (result.pending > 0) setTimeout(() => this.#again(request), PENDING_PAUSE);
    } catch {
      if (request === this.#latest) this.failed = true;
    } finally {
      if (request === this.#latest) this.searching = false;
    }
  }

  /** Whether what is shown was found for this search, and not for what was typed before it. */
  answers(search: SearchRoute): boolean {
    return this.#answered !== undefined && isSameSearch(this.#answered, search);
  }

  #limitOf(search: SearchRoute): number {
    return isSameSearch(search, this.#asked) ? this.#limit : PAGE;
  }

  /** Remembers which result is opened, to mark there what was found and to come back to it. */
  open(address: string, paperId: string): void {
    if (!this.result) return;
    const { marks, hits, total } = this.result;
    this.opened = { route: this.#asked, address, paperId, marks, hits, total };
  }

  /** Goes from the result that is open to another of the same search. */
  step(address: string, paperId: string): void {
    if (this.opened) this.opened = { ...this.opened, address, paperId };
  }

  /** Finds out again what a search found that led to a paper, as after a reload. */
  async reopen(route: SearchRoute, address: string, paperId: string): Promise<void> {
    const { opened } = this;
    if (opened?.paperId === paperId && isSameSearch(opened.route, route)) return;
    const nothing: Marks = { terms: [], phrases: [] };
    const waiting = { route, address, paperId, marks: nothing, hits: [], total: 0 };
    this.opened = waiting;
    await this.#refill(route);
  }

  /** Until all documents can be searched, what is found may be less, and in another order. */
  async #refill(route: SearchRoute): Promise<void> {
    try {
      const found = await this.#find(route.query, { ...optionsOf(route), limit: PAGE });
      if (this.opened?.route !== route) return;
      const { marks, hits, total, pending } = found;
      this.opened = { ...this.opened, marks, hits, total };
      if (pending > 0) setTimeout(() => void this.#refill(route), PENDING_PAUSE);
    } catch {
      // The way back needs no marks, and going it tells what is wrong.
    }
  }

  forgetOpened(): void {
    this.opened = undefined;
  }

  /** The address of the result from which one comes back to this search, if one does. */
  returnsTo(search: SearchRoute): string | undefined {
    return this.opened && isSameSearch(this.opened.route, search) ? this.opened.address : undefined;
  }

  #again(request: number): void {
    if (request === this.#latest) void this.run(this.#asked, this.#limit);
  }

  /** All that the search found, `most` of them at most; what is shown stays as it is. */
  async all(most: number): Promise<readonly SearchHit[]> {
    const { query } = this.#asked;
    return (await this.#find(query, { ...optionsOf(this.#asked), limit: most })).hits;
  }

  /** Asks for as many again. */
  more(): Promise<void> {
    return this.run(this.#asked, this.#limit + PAGE);
  }
}

/** Reads and hands down the search of the page. */
export const [getSearch, setSearch] = createContext<Search>();
