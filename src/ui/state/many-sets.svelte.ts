import type { CollatedSets } from '../../core/compare/many-versions/collate-sets.ts';
import { mostComplete } from '../../core/compare/many-versions/most-complete.ts';
import type { PaperSummary, SetSummary } from '../../core/model/summary.ts';
import type { SetAddress } from '../addresses/compare-route.ts';
import type { AskComparisons } from './comparisons.ts';
import type { Library } from './library.svelte.ts';

/** One of the sets that stand side by side. */
export interface SetColumn {
  address: SetAddress;
  paper: PaperSummary;
  summary: SetSummary;
}

/** Any number of sets that are put side by side. */
export class ManySets {
  #library: Pick<Library, 'paperByKey'>;
  #ask: Pick<AskComparisons, 'collateSets'>;
  #latest = 0;

  columns = $state.raw<readonly SetColumn[]>([]);
  missing = $state.raw<readonly SetAddress[]>([]);
  collated = $state.raw<{ sets: CollatedSets; base: number }>();
  failed = $state(false);

  constructor(library: Pick<Library, 'paperByKey'>, ask: Pick<AskComparisons, 'collateSets'>) {
    this.#library = library;
    this.#ask = ask;
  }

  /**
   * Puts sets side by side in the order of the base; answers too where they are versions, then
   * without a base in the order of the most complete.
   */
  async open(
    addresses: readonly SetAddress[],
    chosen: number | undefined,
    areVersions: (columns: readonly SetColumn[]) => boolean
  ): Promise<void> {
    const request = ++this.#latest;
    const found = addresses.map((address) => this.#find(address));
    this.missing = addresses.filter((_, at) => !found[at]);
    this.columns = found.filter((column) => column !== undefined);
    this.failed = false;
    if (this.missing.length > 0) {
      this.collated = undefined;
      return;
    }
    const refs = this.columns.map(({ paper, summary }) => ({
      sourceId: paper.sourceId,
      setId: summary.id
    }));
    try {
      const answers = areVersions(this.columns);
      const sizes = this.columns.map(({ paper: { kind }, summary }) => ({ ...summary, kind }));
      const base = chosen ?? (answers ? mostComplete(sizes) : 0);
      const sets = await this.#ask.collateSets(refs, base, { answers });
      if (request !== this.#latest) return;
      this.collated = sets && { sets, base };
      this.failed = !sets;
    } catch {
      if (request === this.#latest) this.failed = true;
    }
  }

  #find(address: SetAddress): SetColumn | undefined {
    const paper = this.#library.paperByKey(address.paper);
    const summary = paper?.sets[address.set - 1];
    return paper && summary ? { address, paper, summary } : undefined;
  }
}
