import { createContext } from 'svelte';
import type { Versions as Found } from '../../core/compare/versions.ts';
import type { WorkerApi } from '../../worker/api.ts';

/** What a comparison of the library with itself finds. */
export class Versions {
  #find: WorkerApi['versions'];
  #latest = 0;

  found = $state.raw<Found>();
  finding = $state(false);
  failed = $state(false);

  constructor(find: WorkerApi['versions']) {
    this.#find = find;
  }

  /** Compares again; the worker gives what it has where nothing changed. */
  async run(): Promise<void> {
    const request = ++this.#latest;
    this.finding = true;
    try {
      const found = await this.#find();
      if (request !== this.#latest) return;
      this.found = found;
      this.failed = false;
    } catch {
      if (request === this.#latest) this.failed = true;
    } finally {
      if (request === this.#latest) this.finding = false;
    }
  }
}

export const [getVersions, setVersions] = createContext<Versions>();
