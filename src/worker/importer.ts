import type { Source } from '../core/model/source.ts';
import { markupFormOf } from '../core/page/markup-form.ts';
import type { DroppedFile, ImportOutcome } from './import-outcome.ts';
import { importBundle } from './bundles.ts';
import { factsOf, notStored, readFile } from './import-file.ts';
import type { Library } from './library.ts';
import { papersOf } from './library-state.ts';
import { readBytes, type Content } from './read-bytes.ts';
import { toSource, type FileFacts } from './source.ts';
import type { FileProgress, NextPiece } from './wire.ts';

/** What one file came to, and the step that it was recorded in. */
interface Imported {
  outcome: ImportOutcome;
  stepId?: string;
}

/** Takes files into the library one by one; what is finished stays when it is cancelled. */
export function createImporter(open: () => Promise<Library>) {
  /** Counts the cancellations: an import is cancelled when the count is not that of its start. */
  let cancellations = 0;

  async function importText(
    facts: FileFacts,
    content: Content & { type: 'text' },
    stepId?: string
  ): Promise<Imported> {
    const file = facts.path ?? facts.name;
    const library = await open();
    const source = await toSource(facts, content);
    const description = {
      label: 'import' as const,
      name: source.name,
      ...(stepId !== undefined && { stepId })
    };
    const { isNew, step } = await library.add(source, description, withName);
    const papers = papersOf(library.held(), source.id);
    const sourceId = source.id;
    const markup = markupFormOf(source.text);
    const outcome: ImportOutcome = isNew
      ? {
          status: 'imported',
          file,
          sourceId,
          encoding: source.encoding,
          ...(markup && { markup }),
          papers
        }
      : { status: 'known', file, sourceId, papers };
    return { outcome, ...(step && { stepId: step.id }) };
  }

  async function importContent(
    facts: FileFacts,
    content: Content,
    stepId?: string
  ): Promise<Imported> {
    const file = facts.path ?? facts.name;
    try {
      switch (content.type) {
        case 'refused':
          return { outcome: { status: 'refused', file, refusal: content.refusal } };
        case 'bundle':
          return { outcome: await importBundle(await open(), file, content.json) };
        case 'text':
          return await importText(facts, content, stepId);
      }
    } catch (error) {
      return { outcome: notStored(file, error) };
    }
  }

  return {
    cancel: () => void cancellations++,
    async importFiles(
      nextPiece: NextPiece,
      onProgress: (progress: FileProgress) => void | Promise<void>
    ): Promise<void> {
      const started = cancellations;
      let stepId: string | undefined;
      let told: void | Promise<void> = undefined;
      for await (const dropped of inTurn(nextPiece)) {
        // the page knows which files are left
        if (cancellations !== started) break;
        const file = dropped.path ?? dropped.file.name;
        void onProgress({ file });
        const imported = await importContent(factsOf(dropped), await readFile(dropped), stepId);
        stepId ??= imported.stepId;
        told = onProgress({ file, outcome: imported.outcome });
      }
      // Reports take another way than the result: on a busy page it would arrive before them.
      await Promise.resolve(told).catch(() => undefined);
    },
    async importPasted(name: string, text: string): Promise<ImportOutcome> {
      const bytes = new TextEncoder().encode(text);
      const facts = { name, size: bytes.length, lastModified: Date.now() };
      return (await importContent(facts, await readBytes(bytes))).outcome;
    }
  };
}

/** The files of all pieces; while one is read, the next is on its way. */
async function* inTurn(nextPiece: NextPiece): AsyncGenerator<DroppedFile> {
  const ask = async () => nextPiece();
  for (let coming = ask(); ;) {
    const piece = await coming;
    if (piece.length === 0) return;
    coming = ask();
    // nobody waits for it when the import is stopped in this piece
    coming.catch(() => undefined);
    yield* piece;
  }
}

/** A text that was there already, under one more name. */
function withName(known: Source, { name }: Source): Source {
  return known.names.includes(name) ? known : { ...known, names: [...known.names, name] };
}
