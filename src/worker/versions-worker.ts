import './sever-network.ts';
import { expose } from 'comlink';
import type { LibraryEntry } from '../core/compare/library.ts';
import { findVersions, type Versions } from '../core/compare/versions.ts';
import { DATABASE } from '../storage/browser-database.ts';
import { readPapers } from '../storage/readings.ts';
import { openStore } from '../storage/use-store.ts';

/** A source, and where its papers are stored. */
export interface ComparedDocument {
  source: LibraryEntry['source'];
  chunks: readonly string[];
}

/**
 * The comparison of a whole library takes seconds, and is overtaken by every change: it runs in a
 * worker of its own, that can be ended, and reads the papers itself.
 */
export interface VersionsWire {
  compare(documents: readonly ComparedDocument[]): Promise<Versions>;
}

const wire: VersionsWire = {
  async compare(documents) {
    const store = openStore(DATABASE);
    const library: LibraryEntry[] = [];
    for (const { source, chunks } of documents) {
      const papers = await readPapers(store, chunks);
      if (papers) library.push({ source, papers });
    }
    return findVersions(library);
  }
};

expose(wire);
