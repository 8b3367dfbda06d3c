import type { Citation } from '../../core/citation/citation.ts';
import { citePaper } from '../../core/citation/cite-paper.ts';
import type { DecidedVersions } from '../../core/compare/decisions.ts';
import type { TwoSets } from '../../core/compare/two-sets.ts';
import type { PaperSummary, SetSummary } from '../../core/model/summary.ts';
import { readExchanges, type Exchange } from '../../core/reading/exchange.ts';
import type { SetAddress } from '../addresses/compare-route.ts';
import { compareSets, type SetComparison } from '../comparing/set-comparison.ts';
import type { AskComparisons } from './comparisons.ts';
import type { Library } from './library.svelte.ts';
import type { Papers } from './papers.ts';
import type { Versions } from './versions.svelte.ts';

/** One of two sets that are compared. */
export interface ComparedSet {
  address: SetAddress;
  paper: PaperSummary;
  summary: SetSummary;
  exchanges: readonly Exchange[];
  /** How it is cited. */
  citation: Citation;
}

/** Two sets that are read and compared. */
export class SetPair {
  #papers: Papers;
  #library: Library;
  #versions: Pick<Versions, 'found'>;
  #ask: Pick<AskComparisons, 'compareSets'>;
  #latest = 0;
  /** The two compared by themselves, where the library does not hold them to be versions. */
  #apart = $state.raw<TwoSets>();

  sides = $state.raw<readonly [ComparedSet, ComparedSet]>();
  /** Which of the two are not (or no longer) there. */
  missing = $state.raw<readonly SetAddress[]>([]);
  failed = $state(false);
  /** What the comparison of the library says about the two, if they are versions. */
  known: SetComparison | undefined = $derived.by(() => this.#between(this.#versions.found));
  comparison: SetComparison | undefined = $derived.by(
    () => this.known ?? this.#between(this.#apart)
  );
  /** Whether the comparison is still on its way. */
  isSought = $derived.by(
    () => !this.#versions.found || (!this.comparison && !this.#apart && !this.failed)
  );

  constructor(
    papers: Papers,
    library: Library,
    versions: Pick<Versions, 'found'>,
    ask: Pick<AskComparisons, 'compareSets'>
  ) {
    this.#papers = papers;
    this.#library = library;
    this.#versions = versions;
    this.#ask = ask;
  }

  /** Opens two sets; those that are no versions are compared because somebody asks for it. */
  async open(first: SetAddress, second: SetAddress): Promise<void> {
    const request = ++this.#latest;
    const found = this.#versions.found; // read before waiting, so that what comes later is noticed
    const [a, b] = await Promise.all([this.#read(first), this.#read(second)]);
    if (request !== this.#latest) return; // other sets were asked for meanwhile
    this.missing = [...(a ? [] : [first]), ...(b ? [] : [second])];
    // What is known of the same two sets stays until it is told anew: somebody may be writing in it.
    const isSame =
      a?.summary.id === this.sides?.[0].summary.id && b?.summary.id === this.sides?.[1].summary.id;
    if (!isSame) this.#apart = undefined;
    this.sides = a && b ? [a, b] : undefined;
    this.failed = false;
    if (!a || !b || !found || this.known) return;
    const [from, to] = [a, b].map(({ paper, summary }) => ({
      sourceId: paper.sourceId,
      setId: summary.id
    }));
    try {
      const compared = await this.#ask.compareSets(from!, to!, false);
      if (request === this.#latest) this.#apart = compared;
    } catch {
      if (request === this.#latest) this.failed = true;
    }
  }

  #between(
    found: Pick<DecidedVersions, 'sets' | 'pairs' | 'findings'> | undefined
  ): SetComparison | undefined {
    const [a, b] = this.sides ?? [];
    return a && b && found && compareSets(found, a.summary.id, b.summary.id);
  }

  async #read(address: SetAddress): Promise<ComparedSet | undefined> {
    const paper = this.#library.paperByKey(address.paper);
    const summary = paper?.sets[address.set - 1];
    const opened = paper && (await this.#papers.read(paper.id));
    const set = opened?.paper.questionSets[address.set - 1];
    if (!paper || !summary || !set) return undefined;
    const citation = citePaper(opened.paper, opened.source, address.set - 1);
    return { address, paper, summary, exchanges: readExchanges(set), citation };
  }
}
