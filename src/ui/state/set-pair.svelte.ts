import type { PaperSummary, SetSummary } from '../../worker/api.ts';
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
  #latest = 0;

  sides = $state.raw<readonly [ComparedSet, ComparedSet]>();
  /** One of the two is not (or no longer) there. */
  missing = $state(false);

  constructor(papers: Papers, library: Library) {
    this.#papers = papers;
    this.#library = library;
  }

  async open(first: SetAddress, second: SetAddress): Promise<void> {
    const request = ++this.#latest;
    const [a, b] = await Promise.all([this.#read(first), this.#read(second)]);
    if (request !== this.#latest) return; // other sets were asked for meanwhile
    this.missing = !a || !b;
    this.sides = a && b ? [a, b] : undefined;
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
