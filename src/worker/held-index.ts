import { createSearchIndex, restoreSearchIndex } from '../core/search/search-index.ts';
import { readDerived, writeDerived } from '../storage/derived.ts';
import type { Database } from '../storage/database.ts';
import type { LibraryChange } from '../storage/sync.ts';
import type { ImportGate } from './import-gate.ts';
import type { Library } from './library.ts';
import { nextTask } from './next-task.ts';

/** How long the index is worked on before other calls get their turn, in milliseconds. */
const SLICE = 10;
/** How long it must be quiet before the index is kept, in milliseconds. */
const QUIET = 2000;
/** Share of the sources that may be missing in the kept index: they are added at the next start. */
const TOLERATED = 0.05;
const NAME = 'search';

/** What the index needs of its surroundings. */
export interface IndexParts {
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

/**
 * Takes the kept index, if this code made it, and brings it up to date with the library bit by bit, in
 * the background; keeps it once it is quiet. `onTakenIn` is called with each source that went in or out.
 */
export function holdIndex(parts: IndexParts, onTakenIn: (sourceId: string) => void) {
  const { store, library, imports, code, onDone } = parts;
  let index = createSearchIndex();
  /** What the index was made from: the readings, by source. */
  let indexed = new Map<string, string>();
  /** What the kept index was made from. */
  let kept = new Set<string>();
  const pending = new Set<string>();
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
      onTakenIn(id);
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

  return {
    /** The index as it is now: another one once the kept one was restored. */
    index: () => index,
    /** Settles when the kept index was taken, or there was none. */
    restored,
    isRestored: () => isRestored,
    /** The sources that cannot be searched yet, in the order in which they are taken in. */
    pending: pending as ReadonlySet<string>,
    /** Settles when all that is pending was taken in; `undefined` where nothing is being done. */
    working: () => working,
    /** Takes note of what changed in the library. */
    follow({ changed, removed }: LibraryChange): void {
      for (const id of [...changed, ...removed]) {
        // At the end, so that one that is being worked on comes again.
        pending.delete(id);
        pending.add(id);
      }
      void restored.then(work);
    },
    /** Notes that somebody was answered without all sources: the next `onDone` is news. */
    owesNews(): void {
      isNews = true;
    }
  };
}
