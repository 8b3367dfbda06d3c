import type { Paper, PaperKind } from '../model/paper.ts';
import type { Person } from '../model/person.ts';
import type { QuestionSet } from '../model/question-set.ts';
import type { Span } from '../model/span.ts';
import { textKey } from '../reading/text-key.ts';
import { readCitations, type Citation } from './citation.ts';
import { readUndertakings, type Undertaking } from './undertaking.ts';
import { createWhereabouts } from './whereabouts.ts';

/** What the overviews need of a set. */
export interface SetGist {
  id: string;
  title?: string;
  caseNumber?: string;
  submitters: readonly Person[];
  addressees: readonly Person[];
  respondents: readonly Person[];
  submittedOn?: string;
  receivedOn?: string;
  span: Span;
  questions: number;
  answered: number;
  /** The same for questions that say the same, whatever their typography. */
  keys: readonly string[];
}

/** What the overviews need of a paper: small enough to hold a whole library in memory. */
export interface PaperGist {
  sourceId: string;
  paperId: string;
  kind: PaperKind;
  title?: string;
  date?: string;
  sets: readonly SetGist[];
  undertakings: readonly Undertaking[];
  citations: readonly Citation[];
}

/** Draws from a paper what overviews of the whole library are made of. */
export function readGist(paper: Paper): PaperGist {
  const { id, sourceId, kind, title, date } = paper;
  const whereIs = createWhereabouts(paper);
  return {
    sourceId,
    paperId: id,
    kind,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    sets: paper.questionSets.map(setGist),
    undertakings: readUndertakings(paper, whereIs),
    citations: readCitations(paper, whereIs)
  };
}

function setGist(set: QuestionSet): SetGist {
  const { id, title, caseNumber, submittedOn, receivedOn, questions, answers, span } = set;
  const answered = new Set(answers.flatMap(({ questionIds }) => questionIds));
  return {
    id,
    ...(title !== undefined && { title }),
    ...(caseNumber !== undefined && { caseNumber }),
    submitters: set.submitters,
    addressees: set.addressees,
    respondents: set.respondents,
    ...(submittedOn !== undefined && { submittedOn }),
    ...(receivedOn !== undefined && { receivedOn }),
    span,
    questions: questions.length,
    answered: questions.filter((question) => answered.has(question.id)).length,
    keys: [...new Set(questions.map(({ text }) => textKey(text, '')))]
  };
}
