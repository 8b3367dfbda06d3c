import type { Paper, PaperKind } from '../../model/paper.ts';
import type { QuestionSet } from '../../model/question-set.ts';
import type { LibraryEntry } from '../library.ts';
import { type TextItem, textItem } from '../tokens/text-item.ts';

/** A set of questions where it stands, prepared for comparison. */
export interface SetEntry {
  sourceId: string;
  paperId: string;
  kind: PaperKind;
  /** Index among the sets of its source, from 0. */
  index: number;
  set: QuestionSet;
  questions: readonly TextItem[];
  answers: readonly TextItem[];
  /** For each question the indexes of its answers. */
  answersOf: readonly (readonly number[])[];
  /** For each answer the indexes of its questions. */
  questionsOf: readonly (readonly number[])[];
  /** The notes of its paper. */
  notes: readonly string[];
  /** For each answer the numbers of the questions to which it refers. */
  refersTo: readonly (readonly number[])[];
}

/** All sets of a source, in the order in which they stand. */
export function setEntries({ source, papers }: LibraryEntry): SetEntry[] {
  const entries: SetEntry[] = [];
  for (const paper of papers)
    for (const set of paper.questionSets)
      entries.push(setEntry(source.id, paper, set, entries.length));
  return entries;
}

function setEntry(sourceId: string, paper: Paper, set: QuestionSet, index: number): SetEntry {
  const places = new Map(set.questions.map(({ id }, at) => [id, at]));
  const questionsOf = set.answers.map(({ questionIds }) =>
    questionIds.map((id) => places.get(id)).filter((at) => at !== undefined)
  );
  return {
    sourceId,
    paperId: paper.id,
    kind: paper.kind,
    index,
    set,
    questions: set.questions.map(({ text }) => textItem(text)),
    answers: set.answers.map(({ text }) => textItem(text)),
    notes: paper.footnotes.map(({ text }) => text),
    questionsOf,
    refersTo: set.answers.map(({ id }) =>
      paper.crossReferences.filter((found) => found.in === id).flatMap(({ targets }) => targets)
    ),
    answersOf: set.questions.map((_, question) =>
      questionsOf.flatMap((list, answer) => (list.includes(question) ? [answer] : []))
    )
  };
}
