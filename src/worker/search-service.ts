import { createScan } from '../core/search/results/scan.ts';
import { builtInSynonyms } from '../core/search/index/thesaurus.ts';
import { createSearchIndex, restoreSearchIndex } from '../core/search/search-index.ts';
import type { SearchFacts } from '../core/search/search-facts.ts';
import type { SearchOptions, QueryLanguage } from '../core/search/search.ts';
import type { SearchResult } from '../core/search/search-result.ts';
import type { UserSynonyms } from '../core/search/index/synonym-records.ts';
import { readDerived, writeDerived } from '../storage/derived.ts';
import type { Database } from '../storage/database.ts';
import type { LibraryChange } from '../storage/sync.ts';
import type { ImportGate } from './import-gate.ts';
import type { Library } from './library.ts';
import { nextTask } from './next-task.ts';
import { readMeanwhile, withScanned } from './scan-meanwhile.ts';

/** How long the index is worked on before other calls get their turn, in milliseconds. */
const SLICE = 10;
/** How long it must be quiet before the index is kept, in milliseconds. */
const QUIET = 2000;
/** Share of the sources that may be missing in the kept index: they are added at the next start. */
const TOLERATED = 0.05;
/** How long a search waits for sources that are not in yet: few of them, or many. Milliseconds. */
const PATIENCE = { few: 1200, many: 200 };
/** How long it waits for an index that is kept: a scan meanwhile would only hold it up. Milliseconds. */
const PATIENCE_FOR_KEPT = 3000;
/** What counts as few sources: they are in before a reader loses patience. */
const FEW = 20;
/** How many results a page asks for where it does not say. */
const PAGE = 20;
const NAME = 'search';

/** What was found, with how many sources could not yet be searched. */
export type LibrarySearchResult = SearchResult & { pending: number };

/** What the search needs of its surroundings. */
export interface SearchParts {
  store: Database['store'];
  library: Library;
  /** The index waits for imports. */
  imports: ImportGate;
  /** Version of the code that makes the index. */
  code: string;
  /** What `readKeptIndex` reads. */
  kept: ReturnType<typeof readKeptIndex>;
  /** Called when everything can be searched again; `isNews` where it could not be a moment ago. */
  onDone: (isNews: boolean) => void;
}

/** Reads the index that was kept, if this code made it: begun early, it need not wait for the library. */
export function readKeptIndex(store: Database['store'], code: string) {
  return readDerived(store, NAME, code);
}

/** Keeps the index in step with the library, in the background. */
export type SearchService = ReturnType<typeof startSearch>;

/**
 * Takes the kept index, if this code made it, and brings it up to date bit by bit. Searches are
 * answered meanwhile from what it holds.
 */
export function startSearch(parts: SearchParts) {
  const { store, library, imports, code, onDone } = parts;
  let index = createSearchIndex();
  /** What the index was made from: the readings, by source. */
  let indexed = new Map<string, string>();
  /** What the kept index was made from. */
  let kept = new Set<string>();
  const pending = new Set<string>();
  /** The texts of sources that are not in the index yet, once someone searched them. */
  const scan = createScan();
  let isRestored = false;
  /** Whether something became searchable since the last `onDone`, or a search went without it. */
  let isNews = false;
  let working: Promise<void> | undefined;
  let keeping: ReturnType<typeof setTimeout> | undefined;

  const restored = restore();

  async function restore(): Promise<void> {
    const saved = await parts.kept;
    const restoredIndex = saved && restoreSearchIndex(saved.text);
    if (restoredIndex) {
      index = restoredIndex;
      // `from` is what `keep` wrote, of this very version.
      indexed = new Map(saved.from as [string, string][]);
      kept = new Set(indexed.values());
    }
    for (const id of new Set([...library.held().documents.keys(), ...indexed.keys()])) {
      if (indexed.get(id) !== readingOf(id)) pending.add(id);
    }
    isRestored = true;
    work();
  }

  /** Names what the papers of a source are made from; changes with the papers. */
  function readingOf(id: string): string | undefined {
    const { documents, readings } = library.held();
    return documents.has(id) ? (readings.get(id)?.chunks.join() ?? '') : undefined;
  }

  function work(): void {
    working ??= workOff()
      .catch((error: unknown) => console.error('search index:', error))
      .finally(() => (working = undefined));
  }

  async function workOff(): Promise<void> {
    let started = performance.now();
    const breathe = async () => {
      if (performance.now() - started < SLICE) return;
      await nextTask();
      started = performance.now();
    };
    await imports.passed();
    // A set also goes through what is added meanwhile.
    for (const id of pending) {
      isNews = true;
      await takeIn(id, breathe);
      pending.delete(id);
      scan.discard(id);
      await breathe();
      await imports.passed();
    }
    onDone(isNews);
    isNews = false;
    clearTimeout(keeping);
    keeping = setTimeout(() => void keep(), QUIET);
  }

  async function takeIn(id: string, breathe: () => Promise<void>): Promise<void> {
    const reading = readingOf(id);
    if (indexed.get(id) === reading) return;
    const read = reading === undefined ? undefined : await library.read(id);
    index.discard(id);
    indexed.delete(id);
    if (!read) return;
    const slices = index.addInSlices(read.papers);
    while (!slices.next().done) await breathe();
    // Reading it may have made it anew.
    indexed.set(id, readingOf(id) ?? '');
  }

  async function keep(): Promise<void> {
    const readings = [...indexed.values()];
    const unkept = readings.filter((reading) => !kept.has(reading)).length;
    if (
      pending.size > 0 ||
      unkept + Math.max(0, kept.size - indexed.size) <= readings.length * TOLERATED
    ) {
      return;
    }
    try {
      await writeDerived(store, NAME, code, { text: index.snapshot(), from: [...indexed] });
      kept = new Set(readings);
    } catch {
      // No room for what can be made again: the next start does so.
    }
  }

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
    /** Takes note of what changed in the library. */
    follow({ changed, removed }: LibraryChange): void {
      for (const id of [...changed, ...removed]) {
        // At the end, so that one that is being worked on comes again.
        pending.delete(id);
        pending.add(id);
      }
      void restored.then(work);
    },
    /** What others know about questions and passages; kept beside what is indexed. */
    async setFacts(facts: SearchFacts, { own, off }: UserSynonyms): Promise<void> {
      await restored;
      index.setFacts(facts);
      index.setSynonyms(
        own.map(({ words }) => words),
        off
      );
    },
    async search(query: string, options: SearchOptions = {}): Promise<LibrarySearchResult> {
      if (!isRestored) await untilRestored();
      if (working) await Promise.race([working, pause(patienceFor(pending.size))]);
      const waiting = isRestored ? [...pending] : [...library.held().documents.keys()];
      if (waiting.length === 0 || options.facets || options.offset) {
        return { ...index.search(query, options), pending: waiting.length };
      }
      const isWaiting = (id: string) => !isRestored || pending.has(id);
      await readMeanwhile(waiting, isWaiting, { scan, library });
      // Both at one moment. The index answers for what it has of a source: a part of one that is being
      // taken in, and what stood in one before it was read anew.
      const result = index.search(query, options);
      const scanned = scan.search(query, options.limit ?? PAGE, (id) => !index.has(id));
      const left = isRestored ? pending.size : waiting.length;
      isNews ||= left > 0;
      return { ...withScanned(result, scanned), pending: left };
    },
    async findSimilar(questionId: string, limit?: number) {
      await restored;
      return index.findSimilar(questionId, limit);
    },
    async complete(query: string, cursor: number, language?: QueryLanguage) {
      await restored;
      return index.complete(query, cursor, language);
    }
  };
}

function patienceFor(sources: number): number {
  return sources <= FEW ? PATIENCE.few : PATIENCE.many;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
