import type { DroppedFile, HistoryStep, ImportOutcome } from './api.ts';
import { factsOf, notStored, readFile } from './import-file.ts';
import { openLibrary, type Library, type LibraryParts } from './library.ts';
import { papersOf, restOfState, toHistoryStep } from './library-state.ts';
import { readBytes, type Content } from './read-bytes.ts';
import { toSource, type FileFacts } from './source.ts';
import type { LibraryChange } from '../storage/sync.ts';
import type { Reversal } from '../storage/change-log.ts';
import type { LibraryDelta, WireApi } from './wire.ts';

/** Fulfils what the page may ask, over one library. */
export function createWorkerApi(parts: Omit<LibraryParts, 'onChange'>): {
  api: WireApi;
  /** To be called when another tab has written. */
  refresh: () => void;
} {
  let listener: ((delta: LibraryDelta) => void) | undefined;
  let opened: Promise<Library> | undefined;
  let isCancelled = false;

  function library(): Promise<Library> {
    opened ??= openLibrary({ ...parts, onChange: (change) => void tell(change) });
    return opened;
  }

  async function tell({ changed, removed }: LibraryChange, whole = false): Promise<void> {
    const held = (await library()).held();
    listener?.({
      whole,
      removed: [...removed, ...changed],
      papers: changed.flatMap((id) => papersOf(held, id)),
      rest: await restOfState(held)
    });
  }

  async function importContent(
    facts: FileFacts,
    content: Content,
    stepId: string | undefined
  ): Promise<{ outcome: ImportOutcome; stepId?: string }> {
    const file = facts.path ?? facts.name;
    if (content.type === 'refused') {
      return { outcome: { status: 'refused', file, refusal: content.refusal } };
    }
    if (content.type === 'bundle') {
      return { outcome: { status: 'refused', file, refusal: 'invalid-bundle' } };
    }
    try {
      const source = await toSource(facts, content);
      const { isNew, step } = await (await library()).add(source, stepId);
      const papers = papersOf((await library()).held(), source.id);
      const sourceId = source.id;
      const outcome: ImportOutcome = isNew
        ? { status: 'imported', file, sourceId, encoding: source.encoding, papers }
        : { status: 'known', file, sourceId, papers };
      return { outcome, ...(step && { stepId: step.id }) };
    } catch (error) {
      return { outcome: notStored(file, error) };
    }
  }

  async function importOne(dropped: DroppedFile, stepId: string | undefined) {
    return importContent(factsOf(dropped), await readFile(dropped), stepId);
  }

  function reversed(reversal: Reversal): HistoryStep | undefined {
    if (reversal.ok) return toHistoryStep(reversal.step);
    return reversal.code === 'conflict' && reversal.step
      ? { ...toHistoryStep(reversal.step), conflict: true }
      : undefined;
  }

  const api: WireApi = {
    async open(onDelta) {
      listener = onDelta;
      const changed = [...(await library()).held().documents.keys()];
      await tell({ changed, removed: [] }, true);
    },
    async importFiles(files, onProgress) {
      isCancelled = false;
      let stepId: string | undefined;
      const total = files.length;
      for (const [done, dropped] of files.entries()) {
        const file = dropped.path ?? dropped.file.name;
        onProgress({ done, total, file });
        const imported: Awaited<ReturnType<typeof importOne>> = isCancelled
          ? { outcome: { status: 'cancelled', file } }
          : await importOne(dropped, stepId);
        stepId ??= imported.stepId;
        onProgress({ done: done + 1, total, file, outcome: imported.outcome });
      }
    },
    async importText(name, text) {
      const bytes = new TextEncoder().encode(text);
      const facts = { name, size: bytes.length, lastModified: Date.now() };
      return (await importContent(facts, await readBytes(bytes), undefined)).outcome;
    },
    async cancelImport() {
      isCancelled = true;
    },
    async readPaper(paperId) {
      const held = (await library()).held();
      for (const [sourceId, { summaries }] of held.readings) {
        if (!summaries.some(({ id }) => id === paperId)) continue;
        const read = await (await library()).read(sourceId);
        const paper = read?.papers.find(({ id }) => id === paperId);
        return read && paper && { paper, source: read.source };
      }
      return undefined;
    },
    async deleteSources(sourceIds) {
      await (await library()).remove(sourceIds);
    },
    undo: async (stepId) => reversed(await (await library()).undo(stepId)),
    redo: async (stepId) => reversed(await (await library()).redo(stepId)),
    async search() {
      throw new Error('not there yet');
    },
    async exportBundle() {
      throw new Error('not there yet');
    },
    async previewBundle() {
      return { ok: false, errors: [] };
    }
  };

  return {
    api,
    refresh: () => void library().then(({ sync }) => sync())
  };
}
