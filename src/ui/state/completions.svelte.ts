import { createContext } from 'svelte';
import type { Completion } from '../../core/search/search.ts';
import type { WorkerApi } from '../../worker/api.ts';
import { texts } from '../texts/texts.ts';
import { carryOver, worthShowing } from '../searching/completion.ts';

const nextTask = () => new Promise<void>((done) => setTimeout(done));

/** What could stand at the cursor of the search box, and which of it is pointed at. */
export class Completions {
  #complete: WorkerApi['complete'];
  #latest = 0;
  /** What the list completes. */
  #query = '';

  list = $state.raw<readonly Completion[]>([]);
  /** Index of the one that is pointed at; -1 for none. */
  active = $state(-1);

  constructor(complete: WorkerApi['complete']) {
    this.#complete = complete;
  }

  /** Looks up what fits; an answer that was overtaken is dropped. */
  async ask(query: string, cursor: number): Promise<void> {
    const request = ++this.#latest;
    // A key may choose from the list before the worker has read the letter that came before it.
    this.list = carryOver(this.list, this.#query, query);
    this.#query = query;
    this.active = -1;
    // The search for the same letter goes to the worker first, and does not wait behind this one.
    await nextTask();
    if (request !== this.#latest) return;
    const found = await this.#complete(query, cursor, texts.language);
    if (request !== this.#latest) return;
    const pointedAt = this.list[this.active]?.text;
    this.list = worthShowing(query, found);
    this.active = this.list.findIndex(({ text }) => text === pointedAt);
  }

  /** Points at the next or the one before, round the ends. */
  move(by: 1 | -1): void {
    const { length } = this.list;
    this.active = this.active < 0 && by < 0 ? length - 1 : (this.active + by + length) % length;
  }

  close(): void {
    this.#latest++;
    this.list = [];
    this.active = -1;
  }
}

/** Reads and hands down the completions of the page. */
export const [getCompletions, setCompletions] = createContext<Completions>();
