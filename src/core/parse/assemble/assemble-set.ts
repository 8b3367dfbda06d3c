import type { Answer, Question, QuestionSet } from '../../model/question-set.ts';
import { matchAnswers } from './answered.ts';
import { readSetFacts } from '../head/facts.ts';
import type { SetFacts } from '../head/description/head-descriptions.ts';
import { readQuestionsTitle } from '../head/description/questions-title.ts';
import type { HeadText } from '../head/head-text.ts';
import { anchorOf, bodyOf, type AnswerPart, type QuestionPart } from '../structure/part.ts';
import { refersTo } from '../mentions/pointers/refers-to.ts';
import type { Body, ReadBody, Reader } from './reader.ts';

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

/** Where the running texts of the questions and answers of a set stand. */
export function bodiesOf({ items }: SetDraft, reader: Reader): Body[] {
  return items.map((part) => ({
    kind: part.role,
    id: reader.id(part.role === 'question' ? 'q' : 'a', anchorOf(part)),
    stretches: bodyOf(part)
  }));
}

/**
 * Puts the questions and answers of a set together and finds out which answer is for which question;
 * `bodies` are their texts, in the same order.
 */
export function assembleSet(
  { from, head, items }: SetDraft,
  bodies: readonly ReadBody[],
  reader: Reader
): QuestionSet {
  const questions: Question[] = [];
  const answers: { answer: Answer; label: string; under: number; byHand?: readonly string[] }[] =
    [];
  for (const [i, part] of items.entries()) {
    const body = bodies[i]!;
    if (part.role === 'question') {
      questions.push(readQuestion(part, body, questions.length, reader));
    } else {
      const label = part.heading?.label ?? '';
      const byHand = part.answers?.map((anchor) => reader.id('q', anchor));
      const under = questions.length - 1;
      answers.push({
        answer: readAnswer(part, body, reader),
        label,
        under,
        ...(byHand && { byHand })
      });
    }
  }
  const matched = matchAnswers(
    questions,
    answers.map(({ answer, label, under }) => ({ numbers: answer.questionNumbers, label, under }))
  );
  return {
    id: reader.id('set', from),
    ...factsOf(head),
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

/** What the head says of the set; where it names no subject, what the title above the questions says. */
function factsOf(head: readonly HeadText[]): SetFacts {
  const facts = readSetFacts(head);
  const title = facts.title ?? readQuestionsTitle(head);
  return { ...facts, ...(title === undefined ? {} : { title }) };
}

function readQuestion(part: QuestionPart, body: ReadBody, index: number, reader: Reader): Question {
  const named = part.numbering ?? part.heading;
  const printed = named && named.numbers.length > 0 ? named.numbers : undefined;
  const numbers = printed ?? [index + 1];
  return {
    id: body.id,
    label: named?.label || String(index + 1),
    number: numbers[0] ?? index + 1,
    numbers,
    ...(printed ? {} : { numbered: false as const }),
    ...withHeading(part, body, reader)
  };
}

function readAnswer(part: AnswerPart, body: ReadBody, reader: Reader): Answer {
  return {
    id: body.id,
    questionIds: [],
    questionNumbers: part.heading?.numbers ?? [],
    ...withHeading(part, body, reader)
  };
}

function withHeading(
  part: QuestionPart | AnswerPart,
  { id, text, spans, footnoteMarks }: ReadBody,
  reader: Reader
) {
  const heading = part.heading && reader.readHeading(id, part.heading);
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
