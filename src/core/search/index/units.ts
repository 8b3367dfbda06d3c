import { answeredOn, daysToAnswer } from '../../model/answer-day.ts';
import type { Paper, PaperKind, Section } from '../../model/paper.ts';
import { outerSpan as outerSpanOf } from '../../model/outer-span.ts';
import type { Person } from '../../model/person.ts';
import type { Answer, Question, QuestionSet } from '../../model/question-set.ts';
import type { Span, Spans } from '../../model/span.ts';
import { besideNumber } from '../../reading/beside-number.ts';
import { textKey } from '../../reading/text-key.ts';
import { readUnitMarks, type UnitMark, type UnitMarks } from './unit-marks.ts';

/** What all units of one set, or of one letter, have in common. */
export interface UnitGroup {
  sourceId: string;
  paperId: string;
  kind: PaperKind;
  setId?: string;
  /** 0-based, within the source. */
  setIndex?: number;
  title?: string;
  submitters: readonly Person[];
  addressees: readonly Person[];
  respondents: readonly Person[];
  caseNumber?: string;
  /** Of the answer, else of the submission, else of the paper: `YYYY-MM-DD`. */
  date?: string;
  submittedOn?: string;
  /** From submission to answer, where there is one and both days are known. */
  answerDays?: number;
}

/** What a query finds: one question with its answer, or one section of a letter or memo. */
export interface Unit {
  group: UnitGroup;
  questionId?: string;
  answerId?: string;
  sectionId?: string;
  /** Counts the sections of the paper from 1, each before those inside it. */
  sectionNumber?: number;
  label?: string;
  number?: number;
  /** What its heading prints beside the number: who asks, or the page. */
  beside?: string;
  /** The section's own; a question has that of its group. */
  title?: string;
  question: string;
  /** The answers, or the section's text. */
  answer: string;
  /** Footnotes. */
  notes: string;
  /** The answers to which its own only points: "Zie het antwoord op vraag 5". */
  referred: string;
  answered: boolean;
  /** The same for versions that say the same; a section has none. */
  textKey?: string;
  marks: readonly UnitMark[];
  /** Numbers of files and cases that it cites: "26643", "26643-1056", "2025Z08286". */
  cited: readonly string[];
  /** The outer limits of its passages, to find what the user attached to them. */
  spans: readonly Span[];
}

/** The units of a paper in the order in which they stand; `firstSet` counts sets of the source. */
export function readUnits(paper: Paper, firstSet: number): Unit[] {
  const marks = readUnitMarks(paper);
  return [
    ...paper.questionSets.flatMap((set, i) => setUnits(paper, set, firstSet + i, marks)),
    ...sectionUnits(paper, paper.sections, marks)
  ];
}

function setUnits(paper: Paper, set: QuestionSet, setIndex: number, marks: UnitMarks): Unit[] {
  const group = setGroup(paper, set, setIndex);
  return set.questions.map((question) => {
    const answers = set.answers.filter((answer) => answer.questionIds.includes(question.id));
    return questionUnit(group, question, answers, referredText(answers, set), marks);
  });
}

function setGroup(paper: Paper, set: QuestionSet, setIndex: number): UnitGroup {
  const { submittedOn, receivedOn } = set;
  const date = receivedOn ?? paper.date ?? submittedOn;
  const title = set.title ?? paper.title;
  const answerDays =
    set.answers.length > 0 ? daysToAnswer(submittedOn, answeredOn(paper, set)) : undefined;
  return {
    sourceId: paper.sourceId,
    paperId: paper.id,
    kind: paper.kind,
    setId: set.id,
    setIndex,
    ...(title !== undefined && { title }),
    submitters: set.submitters,
    addressees: set.addressees,
    respondents: set.respondents,
    ...(set.caseNumber !== undefined && { caseNumber: set.caseNumber }),
    ...(date !== undefined && { date }),
    ...(submittedOn !== undefined && { submittedOn }),
    ...(answerDays !== undefined && { answerDays })
  };
}

function questionUnit(
  group: UnitGroup,
  question: Question,
  answers: readonly Answer[],
  referred: string,
  marks: UnitMarks
): Unit {
  const ids = [question.id, ...answers.map((answer) => answer.id)];
  const spans = [question.spans, ...answers.map((answer) => answer.spans)].flatMap(outerSpan);
  const answer = answers.map(({ text }) => text).join('\n\n');
  const beside = besideNumber(question.heading?.text);
  return {
    group,
    questionId: question.id,
    ...(answers[0] && { answerId: answers[0].id }),
    label: question.label,
    number: question.number,
    ...(beside !== undefined && { beside }),
    question: question.text,
    answer,
    notes: marks.notesOf(ids),
    referred,
    answered: answer.trim() !== '',
    textKey: textKey(question.text, answer),
    marks: marks.of(ids, spans),
    cited: marks.citedIn(spans),
    spans
  };
}

function referredText(answers: readonly Answer[], set: QuestionSet): string {
  const numbers = new Set(answers.flatMap(({ refersTo }) => refersTo ?? []));
  if (numbers.size === 0) return '';
  return set.answers
    .filter((answer) => answer.questionNumbers.some((number) => numbers.has(number)))
    .map(({ text }) => text)
    .join('\n\n');
}

function sectionUnits(paper: Paper, sections: readonly Section[], marks: UnitMarks): Unit[] {
  const group: UnitGroup = {
    sourceId: paper.sourceId,
    paperId: paper.id,
    kind: paper.kind,
    ...(paper.title !== undefined && { title: paper.title }),
    submitters: [],
    addressees: [],
    respondents: [],
    ...(paper.date !== undefined && { date: paper.date })
  };
  let sectionNumber = 0;
  const toUnits = (section: Section): Unit[] => {
    sectionNumber++;
    const spans = outerSpan(section.spans);
    const unit: Unit = {
      group,
      sectionId: section.id,
      sectionNumber,
      ...(section.title !== undefined && { title: section.title }),
      question: '',
      answer: section.text,
      notes: marks.notesOf([section.id]),
      referred: '',
      answered: false,
      marks: marks.of([section.id], spans),
      cited: marks.citedIn(spans),
      spans
    };
    const own = section.text.trim() === '' && !section.title ? [] : [unit];
    return [...own, ...section.children.flatMap(toUnits)];
  };
  return sections.flatMap(toUnits);
}

function outerSpan(spans: Spans): Span[] {
  return spans.length === 0 ? [] : [outerSpanOf({ spans })];
}
