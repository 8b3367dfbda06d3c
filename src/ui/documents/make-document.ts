import { readCollections } from '../../core/annotations/collections.ts';
import { readLabels } from '../../core/annotations/labels.ts';
import { readNotes } from '../../core/annotations/notes.ts';
import type { UserRecords } from '../../core/bundle/user-records.ts';
import { attachLabels } from '../../core/export/attach-labels.ts';
import { attachNotes } from '../../core/export/attach-notes.ts';
import { buildDocument } from '../../core/export/build-document.ts';
import type { ExportDocument } from '../../core/export/document.ts';
import { selectCollection } from '../../core/export/select-collection.ts';
import type { Selection } from '../../core/model/selection.ts';
import type { PaperSummary } from '../../core/model/summary.ts';
import { APP_VERSION } from './app-version.ts';
import type { NamedSelection } from './selections.ts';
import type { OpenedPaper } from '../../core/export/work.ts';
import type { AnswerNote } from '../comparing/answer-notes.ts';
import { texts } from '../texts/texts.ts';

/** Where the things that a document is made of come from. */
export interface DocumentNeeds {
  library: { papers: readonly PaperSummary[]; records: UserRecords | undefined };
  papers: { read: (paperId: string) => Promise<OpenedPaper | undefined> };
  versions: { answerNotesOf: (questionId: string) => readonly AnswerNote[] };
}

/** The document of a selection; `undefined` where nothing of it is in the library any more. */
export async function makeDocument(
  selection: Selection,
  { library, papers, versions }: DocumentNeeds
): Promise<ExportDocument | undefined> {
  const ids = selection.items.flatMap((item) => ('paperId' in item ? [item.paperId] : []));
  const opened = await readAll([...new Set(ids)], papers);
  if (opened.length === 0 && ids.length > 0) return undefined;
  const notes = readNotes(library.records?.annotations.notes ?? []);
  const labels = readLabels(library.records?.annotations.labels ?? []);
  const labelled = attachLabels(labels, opened);
  return buildDocument(attachNotes(selection, notes, opened), labelled, {
    words: texts.exportWords,
    createdAt: new Date().toISOString(),
    generator: `Repliek ${APP_VERSION}`,
    remarksOn: (questionId) =>
      versions.answerNotesOf(questionId).map((note) => {
        const where = library.papers.find(({ id }) => id === note.to.paperId)?.name ?? '';
        return texts.verdicts.answerNoteTaken(note, where);
      })
  });
}

/** What a collection takes along; `undefined` where there is none with this id. */
export async function findCollection(
  id: string,
  { library, papers }: Pick<DocumentNeeds, 'library' | 'papers'>
): Promise<NamedSelection | undefined> {
  const collections = readCollections(library.records?.annotations.collections ?? []);
  const found = collections.find((collection) => collection.id === id);
  if (!found) return undefined;
  const sources = new Set(
    found.items.flatMap((item) => (item.type === 'place' ? [item.target.sourceId] : []))
  );
  const inIt = library.papers.filter(({ sourceId }) => sources.has(sourceId));
  const opened = await readAll(
    inIt.map((paper) => paper.id),
    papers
  );
  return { ...selectCollection(found, opened), collectionId: id };
}

async function readAll(
  paperIds: readonly string[],
  papers: DocumentNeeds['papers']
): Promise<OpenedPaper[]> {
  const opened = await Promise.all(paperIds.map((id) => papers.read(id)));
  return opened.filter((paper) => paper !== undefined);
}
