import { fromRecordMap, recordKey } from '../core/bundle/user-records.ts';
import type { SetReplies } from '../core/overview/set-replies.ts';
import { readBundle } from '../core/bundle/validate.ts';
import type { Reversal } from '../storage/change-log.ts';
import type { Written } from '../storage/database.ts';
import { NOTHING, type LibraryChange } from '../storage/sync.ts';
import type { HistoryStep } from './history-step.ts';
import { countRecords } from './bundles.ts';
import { exportBundle } from './export-bundle.ts';
import { readFile } from './import-file.ts';
import { createImporter } from './importer.ts';
import { papersOf, restOfState, toHistoryStep } from './library-state.ts';
import type { Library } from './library.ts';
import { cutPaper } from './paper-pieces.ts';
import { startServices, type Services, type WorkerParts } from './services.ts';
import { hashText } from './source.ts';
import type { LibraryDelta, WireApi } from './wire.ts';

/** Fulfils what the page may ask, over one library. */
export function createWorkerApi(parts: WorkerParts): {
  api: WireApi;
  /** To be called when another tab has written, with what it tells of it. */
  refresh: (written?: Written) => void;
} {
  let listener: ((delta: LibraryDelta) => void | Promise<void>) | undefined;
  /** What the page was told last of sets without answers. */
  let told: SetReplies | undefined;
  let opened: Promise<Services> | undefined;

  function services(): Promise<Services> {
    opened ??= startServices(parts, tell).catch((error: unknown) => {
      // The next call tries again: another tab may have been in the way.
      opened = undefined;
      throw error;
    });
    return opened;
  }

  async function open(): Promise<Library> {
    return (await services()).library;
  }

  async function tell(library: Library, change: LibraryChange, whole = false): Promise<void> {
    const { changed, removed, records } = change;
    const held = library.held();
    const { search, replies } = await services();
    const indexing = search.pending();
    const known = replies();
    const isNews = whole || known !== told;
    told = known;
    const delta: LibraryDelta = {
      whole,
      removed: [...removed, ...changed],
      papers: changed.flatMap((id) => papersOf(held, id)),
      ...(records && { records: fromRecordMap(library.userRecords()) }),
      ...(isNews && { replies: known }),
      rest: { ...(await restOfState(held)), ...(indexing > 0 && { indexing }) }
    };
    // The page has taken it when this settles: a result would overtake it, on another way.
    await Promise.resolve(listener?.(delta)).catch((error: unknown) => {
      // What it cannot show is stored all the same.
      console.error('page:', error);
    });
  }

  const importer = createImporter(open);

  const api: WireApi = {
    async open(onDelta) {
      listener = onDelta;
      const library = await open();
      const changed = [...library.held().documents.keys()];
      await tell(library, { ...NOTHING, changed, records: true }, true);
    },
    async importFiles(nextPiece, onProgress) {
      const { announcer, imports } = await services();
      const work = () => importer.importFiles(nextPiece, onProgress);
      await imports.during(() => announcer.during(work));
    },
    importText: importer.importPasted,
    async cancelImport() {
      importer.cancel();
    },
    async readPaper(paperId, onPiece) {
      const library = await open();
      const sourceId = library.sourceOf(paperId);
      const read = sourceId === undefined ? undefined : await library.read(sourceId);
      const paper = read?.papers.find(({ id }) => id === paperId);
      if (!read || !paper) return undefined;
      const { rest, pieces } = cutPaper(paper);
      // All of them are there before the rest, which comes another way.
      await Promise.all(pieces.map((piece) => onPiece(piece)));
      return { paper: rest, source: read.source, outcomes: read.outcomes };
    },
    async tryCorrections(paperId, corrections) {
      const library = await open();
      const sourceId = library.sourceOf(paperId);
      const read =
        sourceId === undefined ? undefined : await library.readWith(sourceId, corrections);
      const paper = read?.papers.find(({ id }) => id === paperId);
      return read && paper && { paper, outcomes: read.outcomes };
    },
    async deleteSources(sourceIds) {
      await (await open()).remove(sourceIds);
    },
    async erase() {
      const { library, copied } = await services();
      await library.erase();
      await copied();
    },
    async changeRecords(label, changes, name) {
      const library = await open();
      const records = new Map(
        changes.map(({ sort, id, record }) => [recordKey(sort, id), record] as const)
      );
      const description = { label, ...(name !== undefined && { name }) };
      const step = await library.changeRecords(description, [...records.keys()], () => records);
      return step && toHistoryStep(step);
    },
    async stepsOf(sourceId) {
      const steps = await (await open()).stepsAbout(sourceId);
      return steps.map(toHistoryStep).reverse();
    },
    undo: async (stepId) => reversed(await (await open()).undo(stepId)),
    redo: async (stepId) => reversed(await (await open()).redo(stepId)),
    search: async (query, options) => (await services()).search.search(query, options),
    openStates: async (paperId) => (await services()).search.openStates(paperId),
    findSimilar: async (questionId, limit) =>
      (await services()).search.findSimilar(questionId, limit),
    complete: async (query, cursor, language) =>
      (await services()).search.complete(query, cursor, language),
    versions: async () => (await services()).comparison.versions(),
    compareSets: async (...asked) => (await services()).comparison.compareSets(...asked),
    collateSets: async (...asked) => (await services()).comparison.collateSets(...asked),
    compareTexts: async (...asked) => (await services()).comparison.compareTexts(...asked),
    cancelComparison: async () => (await services()).comparison.cancelComparison(),
    setStatuses: async () => (await services()).overviews.setStatuses(),
    undertakings: async () => (await services()).overviews.undertakings(),
    figures: async () => (await services()).overviews.figures(),
    citing: async (...asked) => (await services()).overviews.citing(...asked),
    async exportBundle(sourceIds, collectionId) {
      const options = collectionId === undefined ? {} : { collectionId };
      const files = await exportBundle(await open(), sourceIds, options);
      return files.map((bytes) => new Blob([bytes]));
    },
    async previewBundle(file) {
      const content = await readFile({ file });
      if (content.type !== 'bundle') {
        const message = 'The file is no bundle.';
        return { ok: false, errors: [{ pointer: '', code: 'not-a-bundle', message }] };
      }
      const validation = await readBundle(content.json, hashText);
      if (!validation.ok) return validation;
      const { sources, createdAt } = validation.bundle;
      const library = await open();
      const { documents } = library.held();
      const names = (isKnown: boolean) =>
        sources.filter(({ id }) => documents.has(id) === isKnown).map(({ name }) => name);
      return {
        ok: true,
        added: names(false),
        known: names(true),
        records: countRecords(library, validation.bundle),
        createdAt
      };
    }
  };

  return { api, refresh: (written) => void open().then(({ hear }) => hear(written)) };
}

function reversed(reversal: Reversal): HistoryStep | undefined {
  if (reversal.ok) return toHistoryStep(reversal.step);
  return reversal.code === 'conflict' && reversal.step
    ? { ...toHistoryStep(reversal.step), conflict: true }
    : undefined;
}
