import { findCiting } from '../core/overview/cited.ts';
import { readFigures } from '../core/overview/figures.ts';
import { readGist, type PaperGist } from '../core/overview/gist.ts';
import { groupVersions, type SetVersions } from '../core/overview/set-versions.ts';
import { readStatuses } from '../core/overview/set-status.ts';
import { listUndertakings } from '../core/overview/undertakings.ts';
import { readDerived, writeDerived } from '../storage/derived.ts';
import type { Database } from '../storage/database.ts';
import type { LibraryChange } from '../storage/sync.ts';
import type { Library } from './library.ts';
import { nextTask } from './next-task.ts';
import type { Overviews } from './overviews.ts';

const NAME = 'overview';
/** How long papers are read before other calls get their turn, in milliseconds. */
const SLICE = 20;

/** What the overviews need of their surroundings. */
export interface OverviewParts {
  store: Database['store'];
  library: Library;
  /** Version of the code that draws gists from papers. */
  code: string;
  /** Called with the library whenever it was looked at anew. */
  onLook?: (library: OverviewLibrary) => void;
}

/** The library as the overviews see it. */
export interface OverviewLibrary {
  papers: readonly PaperGist[];
  groups: readonly SetVersions[];
}

/** Keeps what overviews are made of, for as long as the papers stay the same. */
export type OverviewService = ReturnType<typeof startOverviews>;

/** Draws a gist from every paper when first asked, and after that only from what has changed. */
export function startOverviews({ store, library, code, onLook }: OverviewParts) {
  const gists = new Map<string, readonly PaperGist[]>();
  let made: Promise<OverviewLibrary> | undefined;
  let restored: Promise<void> | undefined;

  /** What the last visit kept, as far as it was made of the same readings. */
  async function restore(): Promise<void> {
    const kept = await readDerived(store, NAME, code);
    if (!kept) return;
    const readings = new Map(kept.from as [string, string][]);
    for (const [id, papers] of JSON.parse(kept.text) as [string, PaperGist[]][]) {
      if (readings.get(id) === readingOf(id)) gists.set(id, papers);
    }
  }

  /** Names what a source's papers are made from; changes with them. */
  function readingOf(id: string): string | undefined {
    return library.held().readings.get(id)?.chunks.join();
  }

  async function make(): Promise<OverviewLibrary> {
    await (restored ??= restore());
    let started = performance.now();
    let fresh = 0;
    const ids = [...library.held().documents.keys()];
    for (const id of ids) {
      if (gists.has(id)) continue;
      const read = await library.read(id);
      gists.set(id, read?.papers.map(readGist) ?? []);
      fresh++;
      if (performance.now() - started > SLICE) {
        await nextTask();
        started = performance.now();
      }
    }
    if (fresh > 0) void keep();
    const papers = ids.flatMap((id) => gists.get(id) ?? []);
    const looked = { papers, groups: groupVersions(papers) };
    onLook?.(looked);
    return looked;
  }

  async function keep(): Promise<void> {
    const from = [...gists.keys()].map((id) => [id, readingOf(id) ?? '']);
    const text = JSON.stringify([...gists]);
    // No room for what can be made again: the next visit does so.
    await writeDerived(store, NAME, code, { text, from }).catch(() => undefined);
  }

  /** The library as it is now. */
  async function look(): Promise<OverviewLibrary> {
    for (;;) {
      const making = (made ??= make());
      try {
        const library = await making;
        if (made === making) return library; // else a change has overtaken it
      } catch (error) {
        if (made === making) made = undefined;
        throw error;
      }
    }
  }

  const overviews: Overviews = {
    setStatuses: async () => readStatuses((await look()).groups),
    async undertakings() {
      const { papers, groups } = await look();
      return listUndertakings(papers, groups);
    },
    async figures() {
      const { papers, groups } = await look();
      return readFigures(papers, groups);
    },
    citing: async (paperId, names) => findCiting((await look()).papers, paperId, names)
  };

  return {
    ...overviews,
    look,
    /** Takes note of what changed in the library. */
    follow({ changed, removed }: LibraryChange): void {
      if (changed.length + removed.length === 0) return;
      for (const id of [...changed, ...removed]) gists.delete(id);
      made = undefined;
    }
  };
}
