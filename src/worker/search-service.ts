import { builtInSynonyms } from '../core/search/index/thesaurus.ts';
import type { UserSynonyms } from '../core/search/index/synonym-records.ts';
import { createScan } from '../core/search/results/scan.ts';
import type { SearchFacts } from '../core/search/search-facts.ts';
import type { SearchOptions, QueryLanguage } from '../core/search/search.ts';
import type { SearchResult } from '../core/search/search-result.ts';
import { holdIndex, type IndexParts } from './held-index.ts';
import { readMeanwhile, withScanned } from './scan-meanwhile.ts';

/** How long a search waits for sources that are not in yet: few of them, or many. Milliseconds. */
const PATIENCE = { few: 1200, many: 200 };
/** How long it waits for an index that is kept: a scan meanwhile would only hold it up. Milliseconds. */
const PATIENCE_FOR_KEPT = 3000;
/** What counts as few sources: they are in before a reader loses patience. */
const FEW = 20;
/** How many results a page asks for where it does not say. */
const PAGE = 20;

/** What was found, with how many sources could not yet be searched. */
export type LibrarySearchResult = SearchResult & { pending: number };

/** Answers from the index, and from a scan of what is not in it yet. */
export type SearchService = ReturnType<typeof startSearch>;

/** Searches are answered from the first moment on, with what the index holds by then. */
export function startSearch(parts: IndexParts) {
  const { library } = parts;
  /** The texts of sources that are not in the index yet, once someone searched them. */
  const scan = createScan();
  const held = holdIndex(parts, (sourceId) => scan.discard(sourceId));
  const { pending, restored } = held;

  /** A search can also be answered without the index, but hardly sooner than with one that is kept. */
  async function untilRestored(): Promise<void> {
    // needed by the search, and the disk is slower
    builtInSynonyms();
    const isKept = parts.kept.then((saved) => (saved ? restored : undefined));
    const patience = pause(patienceFor(library.held().documents.size));
    await Promise.race([restored, Promise.all([patience, isKept]), pause(PATIENCE_FOR_KEPT)]);
  }

  return {
    /** How many sources cannot be searched yet. */
    pending: () => pending.size,
    follow: held.follow,
    /** Settles when the kept index was taken, or there was none. */
    restored,
    /** What others know about questions and passages; kept beside what is indexed. */
    async setFacts(facts: SearchFacts, { own, off }: UserSynonyms): Promise<void> {
      await restored;
      held.index().setFacts(facts);
      held.index().setSynonyms(
        own.map(({ words }) => words),
        off
      );
    },
    async search(query: string, options: SearchOptions = {}): Promise<LibrarySearchResult> {
      if (!held.isRestored()) await untilRestored();
      const working = held.working();
      if (working) await Promise.race([working, pause(patienceFor(pending.size))]);
      const waiting = held.isRestored() ? [...pending] : [...library.held().documents.keys()];
      if (waiting.length === 0 || options.facets || options.offset) {
        return { ...held.index().search(query, options), pending: waiting.length };
      }
      const isWaiting = (id: string) => !held.isRestored() || pending.has(id);
      await readMeanwhile(waiting, isWaiting, { scan, library });
      // Both at one moment. The index answers for what it has of a source: a part of one that is being
      // taken in, and what stood in one before it was read anew.
      const result = held.index().search(query, options);
      const scanned = scan.search(query, options.limit ?? PAGE, (id) => !held.index().has(id));
      const left = held.isRestored() ? pending.size : waiting.length;
      if (left > 0) held.owesNews();
      return { ...withScanned(result, scanned), pending: left };
    },
    async openStates(paperId: string) {
      await restored;
      return held.index().openStates(paperId);
    },
    async findSimilar(questionId: string, limit?: number) {
      await restored;
      return held.index().findSimilar(questionId, limit);
    },
    async complete(query: string, cursor: number, language?: QueryLanguage) {
      await restored;
      return held.index().complete(query, cursor, language);
    }
  };
}

function patienceFor(sources: number): number {
  return sources <= FEW ? PATIENCE.few : PATIENCE.many;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
