import { createContext } from 'svelte';
import { deferredCases } from '../reply-state.ts';
import { indexPapers, slugOf } from '../paper-key.ts';
import { type PaperRoute } from '../route.ts';
import type { HistoryStep, LibraryState, PaperSummary, WorkerApi } from '../../worker/api.ts';

/** All that is kept on this device, in short, and the ways to change it. */
export class Library {
  #worker: Pick<WorkerApi, 'library' | 'deleteSources' | 'undo' | 'redo'>;
  #latest = 0;

  #state = $state.raw<LibraryState>();
  opened = $derived(this.#state !== undefined);
  papers: readonly PaperSummary[] = $derived(this.#state?.papers ?? []);
  storage = $derived(this.#state?.storage);
  /** The case numbers for which a notice of delay is here. */
  deferred = $derived(deferredCases(this.papers));
  #index = $derived(indexPapers(this.papers));

  constructor(worker: Pick<WorkerApi, 'library' | 'deleteSources' | 'undo' | 'redo'>) {
    this.#worker = worker;
  }

  /** Reads the state again: after every change, here or in another tab. */
  async refresh(): Promise<void> {
    const request = ++this.#latest;
    const state = await this.#worker.library();
    if (request === this.#latest) this.#state = state; // else a newer reading has overtaken this one
  }

  paper(id: string): PaperSummary | undefined {
    return this.#index.byId(id);
  }

  /** The paper that an address means. */
  paperByKey(key: string): PaperSummary | undefined {
    return this.#index.byKey(key);
  }

  /** The address of a paper, or of a set or place in it; `set` counts from 1. */
  routeTo(
    paper: PaperSummary,
    inside: Pick<PaperRoute, 'set' | 'place' | 'source'> = {}
  ): PaperRoute {
    const slug = slugOf(paper.title ?? paper.name.replace(/\.\w+$/, ''));
    const { set, ...rest } = inside;
    return {
      screen: 'paper',
      paper: this.#index.keyOf(paper),
      ...(slug ? { slug } : {}),
      // The only set needs no number; the address then survives when more are found.
      ...(set !== undefined && paper.sets.length > 1 ? { set } : {}),
      ...rest
    };
  }

  /** Removes sources with all their papers; gives the step that undoes it. */
  async delete(sourceIds: readonly string[]): Promise<HistoryStep | undefined> {
    await this.#worker.deleteSources(sourceIds);
    await this.refresh();
    return this.#state?.undoable;
  }

  async undo(): Promise<HistoryStep | undefined> {
    const step = await this.#worker.undo();
    await this.refresh();
    return step;
  }

  async redo(): Promise<HistoryStep | undefined> {
    const step = await this.#worker.redo();
    await this.refresh();
    return step;
  }
}

export const [getLibrary, setLibrary] = createContext<Library>();
