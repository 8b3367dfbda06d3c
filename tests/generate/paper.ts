import type { LibraryEntry } from '../../src/core/compare/library.ts';
import { EMPTY_PAPER } from '../../src/core/model/empty-paper.ts';
import type { Paper, PaperKind } from '../../src/core/model/paper.ts';
import type { Answer, Question, QuestionSet } from '../../src/core/model/question-set.ts';

/** A question with what stands under it. */
export interface ExchangeText {
  question: string;
  /** Absent where nobody answers. */
  answer?: string;
  /** Numbers of the questions that the answer serves, beside its own. */
  also?: readonly number[];
}

export interface SetText extends Partial<
  Pick<QuestionSet, 'caseNumber' | 'title' | 'addressees' | 'respondents' | 'submittedOn'>
> {
  exchanges: readonly ExchangeText[];
}

/** A source as the parser would give it, with the exchanges of its sets numbered from 1. */
export function entryOf(
  name: string,
  sets: readonly SetText[],
  kind: PaperKind = 'answer-letter'
): LibraryEntry {
  const paper: Paper = {
    ...EMPTY_PAPER,
    id: `${name}/0`,
    sourceId: name,
    kind,
    questionSets: sets.map((set, at) => questionSet(`${name}/${at}`, set))
  };
  return { source: { id: name, name }, papers: [paper] };
}

function questionSet(id: string, { exchanges, ...head }: SetText): QuestionSet {
  const questionId = (number: number) => `${id}/q${number}`;
  const questions = exchanges.map(({ question }, at): Question => ({
    id: questionId(at + 1),
    label: String(at + 1),
    number: at + 1,
    numbers: [at + 1],
    text: question,
    spans: [],
    footnoteMarks: []
  }));
  const answers = exchanges.flatMap(({ answer, also = [] }, at): Answer[] => {
    if (answer === undefined) return [];
    const numbers = [at + 1, ...also];
    return [
      {
        id: `${id}/a${at + 1}`,
        questionIds: numbers.map(questionId),
        questionNumbers: numbers,
        text: answer,
        spans: [],
        footnoteMarks: []
      }
    ];
  });
  return {
    id,
    submitters: [],
    addressees: [],
    respondents: [],
    span: [0, 0],
    ...head,
    questions,
    answers
  };
}
