import type { Answer, Question, QuestionSet } from '../../model/question-set.ts';
import { matchAnswers } from '../structure/answered.ts';
import { type HeadText, readSetFacts } from '../head/facts.ts';
import { anchorOf, bodyOf, type AnswerPart, type QuestionPart } from '../structure/part.ts';
import { refersTo } from '../pointers/pointers.ts';
import type { Reader } from './reader.ts';

/** A set as it comes in: its parts, and what its head and its signature say. */
export interface SetDraft {
  from: number;
  headerMissing: boolean;
  head: HeadText[];
  items: (QuestionPart | AnswerPart)[];
}

/** Opens a set at its part, or at the first question where no part announced it. */
export function openSet(from: number, headerMissing = false): SetDraft {
  return { from, headerMissing, head: [], items: [] };
}

/** Reads the questions and answers of a set and finds out which answer is for which question. */
export function assembleSet({ from, head, items }: SetDraft, reader: Reader): QuestionSet {
  const questions: Question[] = [];
  const answers: { answer: Answer; label: string; under: number; byHand?: readonly string[] }[] =
    [];
  for (const part of items) {
    if (part.role === 'question') questions.push(readQuestion(part, questions.length, reader));
    else {
      const label = part.heading?.label ?? '';
      const byHand = part.answers?.map((anchor) => reader.id('q', anchor));
      const under = questions.length - 1;
      answers.push({ answer: readAnswer(part, reader), label, under, ...(byHand && { byHand }) });
    }
  }
  const matched = matchAnswers(
    questions,
    answers.map(({ answer, label, under }) => ({ numbers: answer.questionNumbers, label, under }))
  );
  return {
    id: reader.id('set', from),
    ...readSetFacts(head),
    span: [from, items.at(-1)?.to ?? from],
    questions,
    answers: answers.map(({ answer, under, byHand }, i) => {
      const known = byHand
        ? assignedQuestions(answer, questions, byHand)
        : answeredQuestions(answer, questions, matched[i] ?? [], questions[under]);
      return Object.assign(answer, known);
    })
  };
}

function readQuestion(part: QuestionPart, index: number, reader: Reader): Question {
  const named = part.numbering ?? part.heading;
  const id = reader.id('q', anchorOf(part));
  const printed = named && named.numbers.length > 0 ? named.numbers : undefined;
  const numbers = printed ?? [index + 1];
  return {
    id,
    label: named?.label || String(index + 1),
    number: numbers[0] ?? index + 1,
    numbers,
    ...(printed ? {} : { numbered: false as const }),
    ...readItem('question', id, part, reader)
  };
}

function readAnswer(part: AnswerPart, reader: Reader): Answer {
  const id = reader.id('a', anchorOf(part));
  return {
    id,
    questionIds: [],
    questionNumbers: part.heading?.numbers ?? [],
    ...readItem('answer', id, part, reader)
  };
}

function readItem(
  kind: 'question' | 'answer',
  id: string,
  part: QuestionPart | AnswerPart,
  reader: Reader
) {
  const heading = part.heading && reader.readHeading(id, part.heading);
  const { text, spans, footnoteMarks } = reader.readBody(kind, id, bodyOf(part));
  return heading ? { heading, text, spans, footnoteMarks } : { text, spans, footnoteMarks };
}

/** Which questions an answer is for, and whether it does more than point elsewhere. */
function answeredQuestions(
  { questionNumbers, text }: Answer,
  questions: readonly Question[],
  matched: readonly number[],
  above: Question | undefined
) {
  const own = questionNumbers.length > 0 ? questionNumbers : (above?.numbers ?? []);
  const pointsTo = refersTo(text, own[0]);
  return {
    questionIds: matched.flatMap((index) => questions[index]?.id ?? []),
    questionNumbers: own,
    ...(pointsTo ? { refersTo: pointsTo } : {})
  };
}

/** The questions that somebody has said an answer is for: their numbers stand for what is printed. */
function assignedQuestions(
  { text }: Answer,
  questions: readonly Question[],
  ids: readonly string[]
) {
  const assigned = questions.filter(({ id }) => ids.includes(id));
  const numbers = assigned.flatMap((question) => question.numbers);
  const pointsTo = refersTo(text, numbers[0]);
  return {
    questionIds: assigned.map(({ id }) => id),
    questionNumbers: numbers,
    ...(pointsTo ? { refersTo: pointsTo } : {})
  };
}
