import type { TwoSets } from '../../core/compare/two-sets.ts';
import type { PaperSummary, SetSummary, WorkerApi } from '../../worker/api.ts';
import { readExchanges, type Exchange } from '../../core/reading/exchange.ts';
import type { SetAddress } from '../compare-route.ts';
import type { Library } from './library.svelte.ts';
import type { Papers } from './papers.ts';

/** One of two sets that are compared. */
export interface ComparedSet {
  address: SetAddress;
  paper: PaperSummary;
  summary: SetSummary;
  exchanges: readonly Exchange[];
}

/** Two sets that are read to be compared. */
export class SetPair {
  #papers: Papers;
  #library: Library;
  #compare: WorkerApi['compareSets'];
  #latest = 0;

  sides = $state.raw<readonly [ComparedSet, ComparedSet]>();
  /** Which of the two are not (or no longer) there. */
  missing = $state.raw<readonly SetAddress[]>([]);
  /** The two compared by themselves, where the library does not hold them to be versions. */
  apart = $state.raw<TwoSets>();
  failed = $state(false);

  constructor(papers: Papers, library: Library, compare: WorkerApi['compareSets']) {
    this.#papers = papers;
    this.#library = library;
    this.#compare = compare;
  }

  async open(first: SetAddress, second: SetAddress): Promise<void> {
    const request = ++this.#latest;
    const [a, b] = await Promise.all([this.#read(first), this.#read(second)]);
    if (request !== this.#latest) return; // other sets were asked for meanwhile
    this.missing = [...(a ? [] : [first]), ...(b ? [] : [second])];
    this.sides = a && b ? [a, b] : undefined;
    this.apart = undefined;
    this.failed = false;
  }

  /** Compares the two by themselves, as what they seem to be to each other. */
  async compareApart(): Promise<void> {
    const request = this.#latest;
    const sides = this.sides;
    if (!sides || this.apart) return;
    const [a, b] = sides.map(({ paper, summary }) => ({
      sourceId: paper.sourceId,
      setId: summary.id
    }));
    if (!a || !b) return;
    try {
      const compared = await this.#compare(a, b, false);
      if (request === this.#latest) this.apart = compared;
    } catch {
      if (request === this.#latest) this.failed = true;
    }
  }

  async #read(address: SetAddress): Promise<ComparedSet | undefined> {
    const paper = this.#library.paperByKey(address.paper);
    const summary = paper?.sets[address.set - 1];
    const opened = paper && (await this.#papers.read(paper.id));
    const set = opened?.paper.questionSets[address.set - 1];
    return paper && summary && set
      ? { address, paper, summary, exchanges: readExchanges(set) }
      : undefined;
  }
}
