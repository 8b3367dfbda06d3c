import { proxy, wrap } from 'comlink';
import type { LibraryState, WorkerApi } from './api.ts';
import { createStateFollower } from './follow-deltas.ts';
import { importAll } from './import-all.ts';
import { collectPieces } from './paper-pieces.ts';
import { scriptUrl } from './script-url.ts';
import { superviseWorker } from './supervised-worker.ts';
import type { LibraryDelta, WireApi } from './wire.ts';
import workerUrl from './worker.ts?worker&url';

/** The page's side of the worker: plain async functions that always settle. */
export interface Client extends WorkerApi {
  /**
   * Calls the listener with the whole state after every change, whichever tab made it, and at once
   * where the library is open; the function that it gives ends that.
   */
  onChange(listener: (state: LibraryState) => void): () => void;
  /** Ends the worker, as a crash would; the next call starts another. */
  stop(reason: string): void;
}

/** How long a cancelled import may still read its file before the worker is ended. */
const PATIENCE = 5000;

/** Starts the worker. A worker that dies rejects the calls under way; the next call starts anew. */
export function createClient(): Client {
  const listeners = new Set<(state: LibraryState) => void>();
  const follow = createStateFollower();
  let state: LibraryState | undefined;
  let remote: WireApi | undefined;
  let opening: Promise<void> | undefined;
  let cancellations = 0;

  const supervised = superviseWorker(
    () => new Worker(scriptUrl(workerUrl), { type: 'module' }),
    () => {
      remote = undefined;
      opening = undefined;
    }
  );

  try {
    // It loads while the page draws itself.
    supervised.worker();
  } catch {
    // The first call tries again, and says why it cannot be.
  }

  function take(delta: LibraryDelta): void {
    state = follow(delta);
    for (const listener of listeners) listener(state);
  }

  function wire(): WireApi {
    const worker = supervised.worker();
    // Comlink's own type splits a promise of a union into a union of promises.
    remote ??= wrap<WireApi>(worker) as unknown as WireApi;
    return remote;
  }

  /** Settles when the page has the library, so that changes are heard from the start. */
  async function open(worker: WireApi): Promise<void> {
    opening ??= supervised.settle(worker.open(proxy(take)));
    const opened = opening;
    try {
      await opened;
    } catch (error) {
      if (opening === opened) opening = undefined;
      throw error;
    }
  }

  /** Calls the worker once the library is open. */
  async function call<T>(ask: (wire: WireApi) => Promise<T>): Promise<T> {
    const worker = wire();
    await open(worker);
    return supervised.settle(ask(worker));
  }

  /**
   * Asks the worker for something that changes nothing while the library still opens: it works while the
   * page takes what it holds. The answer comes after that, since it speaks of it.
   */
  async function look<T>(ask: (wire: WireApi) => Promise<T>): Promise<T> {
    const worker = wire();
    const opened = open(worker);
    const answer = supervised.settle(ask(worker));
    answer.catch(() => undefined);
    await opened;
    return answer;
  }

  return {
    async library() {
      await call(() => Promise.resolve());
      return state!;
    },
    async importFiles(files, onProgress) {
      const started = cancellations;
      const outcomes = await importAll(
        files,
        (next, report) => call((worker) => worker.importFiles(proxy(next), proxy(report))),
        onProgress,
        () => cancellations > started
      );
      if (outcomes.some(({ status }) => status === 'imported' || status === 'bundle')) {
        void askToPersist();
      }
      return outcomes;
    },
    importText: (name, text) => call((worker) => worker.importText(name, text)),
    async cancelImport() {
      cancellations++;
      const end = setTimeout(() => supervised.stop('cancelled while it read a file'), PATIENCE);
      try {
        await call((worker) => worker.cancelImport());
      } catch {
        // It was ended, and with it the import.
      } finally {
        clearTimeout(end);
      }
    },
    async readPaper(paperId) {
      const { take: takePiece, complete } = collectPieces();
      const read = await call((worker) => worker.readPaper(paperId, proxy(takePiece)));
      return read && { ...read, paper: complete(read.paper) };
    },
    tryCorrections: (paperId, corrections) =>
      call((worker) => worker.tryCorrections(paperId, [...corrections])),
    deleteSources: (sourceIds) => call((worker) => worker.deleteSources([...sourceIds])),
    erase: () => call((worker) => worker.erase()),
    changeRecords: (label, changes, name) =>
      call((worker) => worker.changeRecords(label, [...changes], name)),
    stepsOf: (sourceId) => call((worker) => worker.stepsOf(sourceId)),
    undo: (stepId) => call((worker) => worker.undo(stepId)),
    redo: (stepId) => call((worker) => worker.redo(stepId)),
    search: (query, options) => look((worker) => worker.search(query, options)),
    openStates: (paperId) => call((worker) => worker.openStates(paperId)),
    findSimilar: (questionId, limit) => call((worker) => worker.findSimilar(questionId, limit)),
    complete: (query, cursor, language) =>
      call((worker) => worker.complete(query, cursor, language)),
    versions: () => call((worker) => worker.versions()),
    compareSets: (...asked) => call((worker) => worker.compareSets(...asked)),
    collateSets: (...asked) => call((worker) => worker.collateSets(...asked)),
    compareTexts: (...asked) => call((worker) => worker.compareTexts(...asked)),
    cancelComparison: () => call((worker) => worker.cancelComparison()),
    setStatuses: () => call((worker) => worker.setStatuses()),
    undertakings: () => call((worker) => worker.undertakings()),
    figures: () => call((worker) => worker.figures()),
    citing: (paperId, names) => call((worker) => worker.citing(paperId, [...names])),
    exportBundle: (sourceIds, collectionId) =>
      call((worker) => worker.exportBundle(sourceIds, collectionId)),
    previewBundle: (file) => call((worker) => worker.previewBundle(file)),
    onChange(listener) {
      listeners.add(listener);
      if (state) listener(state);
      return () => listeners.delete(listener);
    },
    stop: supervised.stop
  };
}

/** Asks the browser not to clear the library by itself; only the page can, not the worker. */
async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Not every browser knows the question; the state then says nothing about it.
  }
}
