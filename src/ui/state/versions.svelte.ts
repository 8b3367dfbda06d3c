import { createContext } from 'svelte';
import { questionVersions, type QuestionVersions } from '../reading/question-versions.ts';
import type { Versions as Found } from '../../core/compare/versions.ts';
import type { WorkerApi } from '../../worker/api.ts';

/** What a comparison of the library with itself finds. */
export class Versions {
  #find: WorkerApi['versions'];
  #latest = 0;

  found = $state.raw<Found>();
  finding = $state(false);
  failed = $state(false);
  #asked: unknown;
  #byQuestion = $derived(questionVersions(this.found ?? { pairs: [], findings: [] }));

  constructor(find: WorkerApi['versions']) {
    this.#find = find;
  }

  /** Compares once for each state of the library, however many ask for it. */
  ask(library: unknown): void {
    if (this.#asked === library) return;
    this.#asked = library;
    void this.run();
  }

  /** The versions of a question, as far as they are known. */
  of(questionId: string): QuestionVersions | undefined {
    return this.#byQuestion.get(questionId);
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
