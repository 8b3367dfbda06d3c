import { outerSpan } from '../model/outer-span.ts';
import type { Paper, PaperKind, Section } from '../model/paper.ts';
import type { Person } from '../model/person.ts';
import type { QuestionSet } from '../model/question-set.ts';
import type { Span } from '../model/span.ts';
import { textKey } from '../reading/text-key.ts';
import { readCitations, type Citation } from './citation.ts';
import { createInnermost } from './innermost.ts';
import { readUndertakings, type Undertaking } from './undertaking.ts';

/** Where something stands, in words for a list; `span` is its exact place in the source. */
export interface Whereabouts {
  span: Span;
  setId?: string;
  /** Label of the question at which it stands. */
  question?: string;
  /** Title of the section in which it stands. */
  section?: string;
}

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

/** Says where in the paper a piece of the source stands. */
export type WhereIs = (span: Span) => Whereabouts;

function createWhereabouts(paper: Paper): WhereIs {
  const pieces: { span: Span; where: Omit<Whereabouts, 'span'> }[] = [];
  for (const { id: setId, questions, answers } of paper.questionSets) {
    const labels = new Map(questions.map((question) => [question.id, question.label]));
    for (const question of questions) {
      pieces.push({ span: outerSpan(question), where: { setId, question: question.label } });
    }
    for (const answer of answers) {
      const question = labels.get(answer.questionIds[0] ?? '');
      pieces.push({
        span: outerSpan(answer),
        where: { setId, ...(question !== undefined && { question }) }
      });
    }
  }
  const add = (section: Section) => {
    const { title } = section;
    pieces.push({ span: outerSpan(section), where: title === undefined ? {} : { section: title } });
    section.children.forEach(add);
  };
  paper.sections.forEach(add);
  const innermost = createInnermost(pieces);
  return (span) => ({ span, ...innermost(span[0])?.where });
}
