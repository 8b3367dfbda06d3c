import { createContext } from 'svelte';
import { tellApart } from '../../core/naming/tell-apart.ts';
import { knownCases } from '../../core/overview/reply-state.ts';
import { closedBy, lackOf, type Closed } from '../browser/closed-library.ts';
import { indexPapers, slugOf } from '../addresses/paper-key.ts';
import type { PaperRoute } from '../addresses/paper-route.ts';
import type { HistoryStep } from '../../worker/history-step.ts';
import type { LibraryState, WorkerApi } from '../../worker/api.ts';
import type { PaperSummary } from '../../core/model/summary.ts';

/** Always the same one. */
const NO_PAPERS: readonly PaperSummary[] = [];

/** All that is kept on this device, in short, and the ways to change it. */
export class Library {
  #worker: Pick<WorkerApi, 'library' | 'deleteSources' | 'erase' | 'undo' | 'redo'>;

  #state = $state.raw<LibraryState>();
  /** Why it cannot be opened here. */
  closed = $state.raw<Closed>();
  opened = $derived(this.#state !== undefined && this.closed === undefined);
  /** Another object after every change of anything, for what has to be asked again then. */
  state = $derived(this.#state);
  #read: readonly PaperSummary[] = $derived(this.#state?.papers ?? NO_PAPERS);
  #apart = $derived(tellApart(this.#read));
  /** Each source under a name of its own; the same array until a paper changes. */
  papers = $derived(this.#apart.papers);
  /** Sources that have another's name, by id. */
  namesakes = $derived(this.#apart.namesakes);
  /** What the user has added to the documents. */
  records = $derived(this.#state?.records);
  storage = $derived(this.#state?.storage);
  #replies = $derived(this.#state?.replies);
  /** What the papers here say about each other's cases. */
  cases = $derived(knownCases(this.papers, this.#replies));
  #index = $derived(indexPapers(this.papers));

  constructor(worker: Pick<WorkerApi, 'library' | 'deleteSources' | 'erase' | 'undo' | 'redo'>) {
    this.#worker = worker;
  }

  /** Opens the library; `take` brings what changes after that. */
  async open(): Promise<void> {
    this.take(await this.#worker.library());
  }

  /** Opens it for the first time, where this browser can; else `closed` says why not. */
  async start(scope: Parameters<typeof lackOf>[0]): Promise<void> {
    this.closed = lackOf(scope);
    if (this.closed) return;
    try {
      await this.open();
    } catch (error) {
      this.closed = closedBy(error);
    }
  }

  /** Takes the state that the worker reports after a change, made here or in another tab. */
  take(state: LibraryState): void {
    this.#state = state;
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
    await this.open();
    return this.#state?.undoable;
  }

  /** Removes everything from this device; there is no way back. */
  async erase(): Promise<void> {
    await this.#worker.erase();
    await this.open();
  }

  undo(stepId?: string): Promise<HistoryStep | undefined> {
    return this.#worker.undo(stepId);
  }

  redo(stepId?: string): Promise<HistoryStep | undefined> {
    return this.#worker.redo(stepId);
  }
}

/** Reads and hands down the library of the page. */
export const [getLibrary, setLibrary] = createContext<Library>();
