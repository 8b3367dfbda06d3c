import { createContext } from 'svelte';
import type { Outcome } from '../../core/corrections/correction.ts';
import type { Paper } from '../../core/model/paper.ts';
import type { Source } from '../../core/model/source.ts';
import type { WorkerApi } from '../../worker/api.ts';

/** A paper with the text that it was read from. */
export interface OpenedPaper {
  paper: Paper;
  source: Source;
  /** What became of the corrections that were made by hand. */
  outcomes: readonly Outcome[];
}

/** Papers that were read lately; hits and comparisons ask for the same ones again and again. */
export class Papers {
  #read: WorkerApi['readPaper'];
  #size: number;
  #kept = new Map<string, Promise<OpenedPaper | undefined>>();

  constructor(read: WorkerApi['readPaper'], size = 12) {
    this.#read = read;
    this.#size = size;
  }

  /** The paper, or `undefined` when it is not (or no longer) there. */
  read(paperId: string): Promise<OpenedPaper | undefined> {
    const reading = this.#kept.get(paperId) ?? this.#read(paperId);
    // Taken out and put back, so that the first of the map is the one longest unused.
    this.#kept.delete(paperId);
    this.#kept.set(paperId, reading);
    reading.catch(() => this.#kept.delete(paperId));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#size && oldest !== undefined) this.#kept.delete(oldest);
    return reading;
  }

  /** Forgets all, after a change of the library. */
  forget(): void {
    this.#kept.clear();
  }
}

/** Reads and hands down the papers of the page. */
export const [getPapers, setPapers] = createContext<Papers>();
