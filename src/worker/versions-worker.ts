import './sever-network.ts';
import { expose } from 'comlink';
import { collateSets, type CollatedSets } from '../core/compare/many-versions/collate-sets.ts';
import { compareTexts } from '../core/compare/align/compare-texts.ts';
import type { TextComparison } from '../core/compare/align/comparison.ts';
import type { LibraryEntry } from '../core/compare/library.ts';
import { compareTwoSets, type TwoSets } from '../core/compare/two-sets.ts';
import type { Versions } from '../core/compare/versions.ts';
import { DATABASE } from '../storage/browser-database.ts';
import { readPapers } from '../storage/readings.ts';
import { openStore } from '../storage/use-store.ts';
import { createHeldVersions, type ComparedDocument } from './held-versions.ts';

/**
 * The comparison of a whole library takes seconds: it runs in a worker of its own, that can be ended,
 * and reads the papers itself.
 */
export interface VersionsWire {
  /** The library with itself; `undefined` where it was asked again before it was ready. */
  compare(documents: readonly ComparedDocument[]): Promise<Versions | undefined>;
  /** Two sets of these documents, by their ids. */
  compareSets(
    documents: readonly ComparedDocument[],
    ids: readonly [string, string],
    areVersions: boolean
  ): Promise<TwoSets | undefined>;
  /** Any number of sets side by side, in the order of the questions of the base. */
  collateSets(
    documents: readonly ComparedDocument[],
    ids: readonly string[],
    base: number,
    options: { answers: boolean }
  ): Promise<CollatedSets | undefined>;
  /** Two texts; past so many milliseconds the rest is compared by whole paragraphs. */
  compareTexts(before: string, after: string, patience: number): Promise<TextComparison>;
}

const store = openStore(DATABASE);

const wire: VersionsWire = {
  compare: createHeldVersions(({ chunks }) => readPapers(store, chunks)),
  compareSets: async (documents, [a, b], areVersions) =>
    compareTwoSets(await read(documents), a, b, areVersions),
  collateSets: async (documents, ids, base, options) =>
    collateSets(await read(documents), ids, base, options),
  async compareTexts(before, after, patience) {
    const deadline = performance.now() + patience;
    return compareTexts(before, after, () => performance.now() > deadline);
  }
};

async function read(documents: readonly ComparedDocument[]): Promise<LibraryEntry[]> {
  const library: LibraryEntry[] = [];
  for (const { source, chunks } of documents) {
    const papers = await readPapers(store, chunks);
    if (papers) library.push({ source, papers });
  }
  return library;
}

expose(wire);
