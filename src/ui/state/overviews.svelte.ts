import { createContext, untrack } from 'svelte';
import type { WorkerApi } from '../../worker/api.ts';

/** Something that is counted over the library, asked for once per state of the library. */
export class Overview<T> {
  #ask: () => Promise<T>;
  #latest = 0;
  #askedFor: unknown;

  /** Absent until it was counted once; what was counted stays while it is counted again. */
  value = $state.raw<T>();
  failed = $state(false);

  constructor(ask: () => Promise<T>) {
    this.#ask = ask;
  }

  /** Counts anew where the library is another than last time. */
  keepUp(library: unknown): void {
    if (this.#askedFor === library) return;
    this.#askedFor = library;
    untrack(() => void this.#count());
  }

  async #count(): Promise<void> {
    const request = ++this.#latest;
    try {
      const value = await this.#ask();
      if (request !== this.#latest) return; // the library has changed meanwhile
      this.value = value;
      this.failed = false;
    } catch {
      if (request === this.#latest) this.failed = true;
    }
  }
}

/** The overviews of the library. */
export class Overviews {
  setStatuses: Overview<Awaited<ReturnType<WorkerApi['setStatuses']>>>;
  undertakings: Overview<Awaited<ReturnType<WorkerApi['undertakings']>>>;
  figures: Overview<Awaited<ReturnType<WorkerApi['figures']>>>;
  citing: WorkerApi['citing'];

  constructor(worker: Pick<WorkerApi, 'setStatuses' | 'undertakings' | 'figures' | 'citing'>) {
    this.setStatuses = new Overview(worker.setStatuses);
    this.undertakings = new Overview(worker.undertakings);
    this.figures = new Overview(worker.figures);
    this.citing = worker.citing;
  }
}

/** Reads and hands down the overviews of the page. */
export const [getOverviews, setOverviews] = createContext<Overviews>();
